import { type Language, say, type Words } from '../kernel/words.ts'
import type { CalendarRefusal } from './refusals.ts'
import { shownTime } from './shown-time.ts'

/** The sentence for each refusal; a new reason does not compile without one. */
export const wording: Readonly<Record<CalendarRefusal['reason'], Words>> = {
  'calendar-malformed': [
    'Dữ liệu lịch không đúng mẫu tại {place}: {problem}.',
    'The calendar data is not in the expected form at {place}: {problem}.',
  ],
  'date-does-not-exist': ['Không có ngày {date} trong lịch.', 'There is no such date as {date}.'],
  'day-outside-its-year': [
    'Ngày {date} được ghi trong năm {year}, không đúng năm.',
    'The day {date} is listed under the year {year}, where it does not belong.',
  ],
  'day-listed-twice': ['Ngày {date} được ghi hai lần.', 'The day {date} is listed twice.'],
  'year-listed-twice': ['Năm {year} được ghi hai lần.', 'The year {year} is listed twice.'],
  'swap-without-make-up-day': [
    'Ngày hoán đổi {date} thiếu ngày đi cùng: mỗi ngày nghỉ hoán đổi phải có một ngày làm bù.',
    'The swapped day {date} lacks its counterpart: each swapped day off needs its make-up working day.',
  ],
  'swap-changes-nothing': [
    'Ngày hoán đổi {date} không làm thay đổi lịch tuần: chỉ hoán đổi một ngày làm việc với một ngày nghỉ.',
    'The swapped day {date} changes nothing in the week: a working day is swapped with a day of rest.',
  ],
  'session-ends-before-it-begins': [
    'Buổi làm việc {from}–{to} kết thúc trước khi bắt đầu.',
    'The working session {from}–{to} ends before it begins.',
  ],
  'sessions-overlap': [
    'Hai buổi làm việc chồng nhau lúc {from} (ngày thứ {weekday} kể từ thứ Hai, áp dụng từ {effectiveFrom}).',
    'Two working sessions overlap at {from} (day {weekday} of the week from Monday, in effect from {effectiveFrom}).',
  ],
  'working-time-listed-twice': [
    'Có hai bảng giờ làm việc cùng áp dụng từ {effectiveFrom}.',
    'Two tables of working time take effect on {effectiveFrom}.',
  ],
  'no-working-time-yet': [
    'Chưa có giờ làm việc áp dụng cho ngày {date}.',
    'No working time is in effect on {date}.',
  ],
  'year-not-loaded': [
    'Lịch làm việc năm {year} chưa được nạp, nên không thể tính ngày này.',
    'The working calendar of {year} is not loaded, so this date cannot be worked out.',
  ],
  'time-limit-unknown': ['Loại thời hạn này không có.', 'There is no such kind of time limit.'],
  'amount-not-allowed': [
    'Số lượng “{amount}” không dùng được cho thời hạn.',
    'The amount “{amount}” cannot be used for a time limit.',
  ],
  'cutoff-not-a-time': [
    '“{cutoff}” không phải là giờ trong ngày (ví dụ đúng: 15:00).',
    '“{cutoff}” is not a time of day (a right one: 15:00).',
  ],
  'pause-ends-before-it-begins': [
    'Khoảng tạm dừng từ {from} đến {to} kết thúc trước khi bắt đầu.',
    'The pause from {from} to {to} ends before it begins.',
  ],
  'pauses-overlap': [
    'Khoảng tạm dừng từ {from} đến {to} chồng lên một khoảng khác.',
    'The pause from {from} to {to} overlaps another one.',
  ],
  'pause-before-reception': [
    'Khoảng tạm dừng bắt đầu lúc {from}, trước khi tiếp nhận hồ sơ lúc {received}.',
    'The pause begins at {from}, before the dossier was received at {received}.',
  ],
  'pause-after-due': [
    'Khoảng tạm dừng bắt đầu lúc {from}, sau khi đã hết hạn lúc {due}.',
    'The pause begins at {from}, after the time had run out at {due}.',
  ],
  'already-extended': [
    'Hồ sơ đã được gia hạn một lần; không thể hẹn lại lần thứ hai.',
    'The dossier was extended once already; there is no second new appointment.',
  ],
  'extension-not-later': [
    'Ngày hẹn lại {until} phải sau ngày hẹn cũ {due}.',
    'The new appointment {until} must come after the old one {due}.',
  ],
  'rule-sets-overlap': [
    'Bộ quy định “{code}” trùng thời gian áp dụng với một bộ khác cho cùng lĩnh vực.',
    'The rule set “{code}” is in force at the same time as another one for the same field.',
  ],
  'no-rule-set': [
    'Không có bộ quy định nào cho lĩnh vực “{field}” áp dụng vào ngày {date}.',
    'No rule set for the field “{field}” is in force on {date}.',
  ],
}

/** Says in one language why the calendar refused, dates written as dd/MM/yyyy. */
export function refusalSentence(refusal: CalendarRefusal, language: Language): string {
  const values = Object.fromEntries(
    Object.entries(refusal).map(([field, value]) => [field, shownTime(value)]),
  )
  return say(language, wording[refusal.reason], values)
}
