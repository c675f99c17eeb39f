import type { Words } from '../../kernel/words.ts'
import type { CalendarDay } from '../calendar-data.ts'
import type { DayMark } from '../month-days.ts'

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
  monthDays: ['Ngày đặc biệt – {month}', 'Special days – {month}'],
  source: ['Căn cứ', 'Source'],
  monthOfYear: ['Tháng {month}', 'Month {month}'],
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
  nameEn: ['Tên tiếng Anh', 'Name in English'],
  nameEnHint: [
    'Cho trang tiếng Anh; bỏ trống thì dùng tên tiếng Việt.',
    'For English pages; left empty, the Vietnamese name stands.',
  ],
  decision: ['Số quyết định', 'Number of the decision'],
  makeUp: ['Ngày làm bù', 'Make-up day'],
  dayOff: ['Thêm ngày nghỉ', 'Add a day off'],
  ordinary: ['Bỏ ngày nghỉ, làm việc bình thường', 'Take a day off away'],
  remove: ['Bỏ thay đổi của trung tâm', 'Take back the centre’s own change'],
  removeHint: [
    'Chỉ bỏ được ngày, giờ hoặc năm do trung tâm tự quyết định; lịch quốc gia hiện lại ở đó.',
    'Only days, hours or years the centre decided itself; the national calendar shows again in their place.',
  ],
  undo: [
    'Ngày của trung tâm (ngày hoán đổi cùng ngày làm bù)',
    'A day of the centre (a swapped day with its make-up day)',
  ],
  undoHours: [
    'Giờ làm việc của trung tâm, áp dụng từ ngày này',
    'Hours of the centre, in effect from this day',
  ],
  undoYear: ['Cả năm do trung tâm tự nhập', 'A whole year the centre took in'],
  removeRow: ['Bỏ', 'Take back'],
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
    'Mỗi dòng một ngày: off;2027-02-05;Tết Nguyên đán;Lunar New Year – comp;ngày;tên (nghỉ bù) – swap;ngày nghỉ;ngày làm bù – work;ngày (làm việc bình thường) – year;2029 (mở năm chưa có lịch). Cũng nhận JSON theo mẫu của lịch quốc gia.',
    'One day a line: off;2027-02-05;Tết Nguyên đán;Lunar New Year – comp;day;name (in lieu) – swap;day off;make-up day – work;day (ordinary) – year;2029 (takes in a year without a calendar). JSON in the form of the national calendar is taken too.',
  ],
  file: ['Hoặc chọn tệp', 'Or choose a file'],
  fileHint: ['Tệp văn bản hoặc JSON (UTF-8), tối đa 1 MB.', 'A text or JSON file (UTF-8), at most 1 MB.'],
  fileWrong: [
    'Tệp “{name}” không phải là văn bản UTF-8 (các dòng hoặc JSON).',
    'The file “{name}” is no text in UTF-8 (lines or JSON).',
  ],
  fileOrText: [
    'Hãy dán các dòng hoặc chọn một tệp, không làm cả hai.',
    'Paste the lines or choose a file, not both.',
  ],
  check: ['Thử, chưa lưu', 'Try without saving'],
  save: ['Lưu', 'Save'],
  dryRun: ['Quyết định đọc được, chưa lưu gì', 'The decision can be read; nothing was saved'],
  dryRunSave: [
    'Nếu đúng, bấm “Lưu”. Ngày đã hẹn không tự thay đổi.',
    'If it is right, press “Save”. Dates already given do not move by themselves.',
  ],
  dryRunDays: ['Các ngày sẽ ghi', 'Days that would be written'],
  dryRunNoDays: ['Không có ngày nào, chỉ đổi giờ làm việc.', 'No days; only hours change.'],
  row: ['Dòng {row}:', 'Row {row}:'],
  proposal: ['Đề xuất lịch năm {year}', 'Proposed calendar of {year}'],
  proposalTitle: ['Đề xuất lịch cho năm chưa có', 'Propose a year that is not there yet'],
  proposalWhy: [
    'Năm {year} chưa có quyết định. Các ngày dưới đây được suy từ luật và âm lịch, đều là dự kiến: năm ngày Tết, ngày Quốc khánh thứ hai và ngày hoán đổi do quyết định hằng năm chọn. Khi có quyết định, hãy nhập quyết định; quyết định thay cho đề xuất.',
    'There is no decision for {year} yet. These days follow from the law and the lunar calendar, and all are expected: the decision of the year chooses the five days of Tết, the second National Day and the swaps. Import the decision when it is there; it takes the place of the proposal.',
  ],
  proposalReason: ['Lý do hoặc số văn bản', 'Reason or number of a document'],
  proposalTake: ['Nạp năm này, ghi là dự kiến', 'Take the year in, as expected'],
  proposalLink: ['Xem đề xuất cho năm {year}', 'See the proposal for {year}'],
  yearMissing: ['Chưa có lịch năm {year}', 'There is no calendar of {year}'],
  yearMissingWhy: [
    'Không tính được ngày hẹn rơi vào năm này cho đến khi có lịch.',
    'No date in this year can be told until there is one.',
  ],
  yearExpected: ['Lịch năm {year} là dự kiến', 'The calendar of {year} is expected'],
  yearExpectedWhy: [
    'Chưa có quyết định nghỉ lễ, tết của năm này. Ngày có dấu “?” có thể thay đổi.',
    'The decision of this year is awaited. Days marked “?” may change.',
  ],
  changedMeanwhile: [
    'Lịch vừa được sửa trong lúc bạn điền biểu mẫu. Hãy xem lại các ngày bên dưới rồi bấm nút lần nữa nếu vẫn muốn sửa.',
    'The calendar was changed while you filled in this form. Look at the days below, and press the button again if you still want the change.',
  ],
  month: ['Tháng {month}/{year}', 'Month {month}/{year}'],
  previousMonth: ['Tháng trước', 'Month before'],
  nextMonth: ['Tháng sau', 'Month after'],
  wholeYear: ['Cả năm {year}', 'The whole year {year}'],
  months: ['Chuyển tháng', 'Go to a month'],
  changeDay: ['Sửa ngày', 'Change day'],
  legend: ['Các dấu trên lịch', 'Marks in the grid'],
  expectedMark: ['dự kiến, chờ quyết định', 'expected, the decision is awaited'],
  nameMissing: ['Hãy ghi tên ngày nghỉ.', 'Give the day off a name.'],
} as const satisfies Record<string, Words>

export const kindWords: Readonly<Record<CalendarDay['kind'], Words>> = {
  holiday: ['Ngày nghỉ', 'Day off'],
  compensation: ['Nghỉ bù', 'Compensation'],
  'swap-off': ['Nghỉ hoán đổi', 'Swapped day off'],
  'swap-work': ['Làm bù', 'Make-up day'],
}

/** Short enough for a seventh of a telephone's width. */
export const markWords: Readonly<Record<Exclude<DayMark, 'working'>, Words>> = {
  rest: ['nghỉ', 'rest'],
  'reception-only': ['tiếp nhận', 'intake'],
  'switched-off': ['làm việc', 'worked'],
  holiday: ['lễ', 'off'],
  compensation: ['nghỉ bù', 'in lieu'],
  'swap-off': ['hoán đổi', 'swapped'],
  'swap-work': ['làm bù', 'make-up'],
}

/** What each mark means, under the grid. */
export const markMeanings: Readonly<Record<Exclude<DayMark, 'working'>, Words>> = {
  rest: ['ngày nghỉ hằng tuần', 'weekly day of rest'],
  'reception-only': [
    'chỉ tiếp nhận hồ sơ, không tính vào thời hạn',
    'takes dossiers in, not counted in the limit',
  ],
  'switched-off': ['ngày nghỉ được ghi nhưng không áp dụng', 'a day off on record that is not in force'],
  holiday: ['ngày nghỉ lễ, tết hoặc theo quyết định', 'a holiday, or a day off by decision'],
  compensation: ['nghỉ bù cho ngày lễ trùng ngày nghỉ', 'in the place of a holiday on a day of rest'],
  'swap-off': ['nghỉ hoán đổi, có ngày làm bù', 'day off that is made up for'],
  'swap-work': ['làm bù cho ngày nghỉ hoán đổi', 'worked to make up for a swapped day'],
}

export const weekdayMarks: readonly Words[] = [
  ['T2', 'Mo'],
  ['T3', 'Tu'],
  ['T4', 'We'],
  ['T5', 'Th'],
  ['T6', 'Fr'],
  ['T7', 'Sa'],
  ['CN', 'Su'],
]
