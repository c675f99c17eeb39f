import type { Words } from '../../kernel/words.ts'
import type { CalendarDay } from '../calendar-data.ts'

export const calendarWords = {
  title: ['Lịch làm việc', 'Working calendar'],
  change: ['Sửa lịch làm việc', 'Change the working calendar'],
  import: ['Nhập quyết định hằng năm', 'Import a yearly decision'],
  kept: [
    'Sửa lịch không làm đổi ngày đã hẹn. Hồ sơ nào sẽ có ngày khác được liệt kê để người có thẩm quyền tính lại.',
    'A change moves no date already given. Dossiers that would now have another date are listed, to be recomputed by whoever may.',
  ],
  moved: ['Hồ sơ có ngày hẹn sẽ khác', 'Dossiers whose date would differ'],
  days: ['Ngày đặc biệt năm {year}', 'Special days of {year}'],
  provisional: ['dự kiến', 'expected'],
  own: ['của trung tâm', 'by this centre'],
  off: ['không áp dụng', 'not in force'],
  hours: ['Buổi làm việc', 'Sessions'],
  hoursFrom: ['Áp dụng từ {date}', 'In effect from {date}'],
  receptionOnly: ['chỉ tiếp nhận, không tính vào thời hạn', 'reception only, not counted'],
  weekday: ['Thứ', 'Weekday'],
  kind: ['Loại', 'Kind'],
  date: ['Ngày', 'Date'],
  what: ['Việc cần làm', 'What to do'],
  name: ['Tên ngày nghỉ', 'Name of the day off'],
  decision: ['Số quyết định', 'Number of the decision'],
  makeUp: ['Ngày làm bù', 'Make-up day'],
  dayOff: ['Thêm ngày nghỉ', 'Add a day off'],
  ordinary: ['Bỏ ngày nghỉ, làm việc bình thường', 'Take a day off away'],
  undo: ['Bỏ thay đổi của trung tâm', 'Take back the centre’s own change'],
  dayTitle: ['Một ngày', 'One day'],
  swapTitle: ['Hoán đổi ngày làm việc', 'Swap two days'],
  hoursTitle: ['Buổi làm việc từ một ngày', 'Sessions from a day on'],
  sessions: ['Các buổi', 'Sessions'],
  sessionsHint: [
    'Mỗi dòng một buổi: thứ (1 là thứ Hai), giờ; thêm “tn” nếu chỉ tiếp nhận. Ví dụ: 1-5 07:30-11:30',
    'One a line: weekdays (1 is Monday), hours; “tn” behind one for reception only. For example: 1-5 07:30-11:30',
  ],
  rows: ['Các dòng của quyết định', 'Lines of the decision'],
  rowsHint: [
    'off;2027-02-05;Tết Nguyên đán – swap;2027-01-04;2027-01-09 – work;2027-04-16',
    'off;2027-02-05;name – swap;day off;make-up day – work;2027-04-16',
  ],
  check: ['Thử, chưa lưu', 'Try without saving'],
  save: ['Lưu', 'Save'],
  dryRun: ['Quyết định đọc được, chưa lưu gì', 'The decision can be read; nothing was saved'],
  dryRunCount: ['Số thay đổi: {count}.', 'Changes: {count}.'],
  nameMissing: ['Hãy ghi tên ngày nghỉ.', 'Give the day off a name.'],
} as const satisfies Record<string, Words>

export const kindWords: Readonly<Record<CalendarDay['kind'], Words>> = {
  holiday: ['Ngày nghỉ', 'Day off'],
  compensation: ['Nghỉ bù', 'Compensation'],
  'swap-off': ['Nghỉ hoán đổi', 'Swapped day off'],
  'swap-work': ['Làm bù', 'Make-up day'],
}
