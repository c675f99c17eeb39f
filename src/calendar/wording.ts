import { type Language, say, type Words } from '../kernel/words.ts'
import type { ChangeRefusal } from './refusals.ts'
import { shownTime } from './shown-time.ts'

/** The sentence for each refusal; a new reason does not compile without one. */
export const wording: Readonly<Record<ChangeRefusal['reason'], Words>> = {
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
  'year-already-loaded': [
    'Lịch năm {year} đã có; chỉ đề xuất được cho năm chưa có lịch.',
    'The calendar of {year} is there already; only a year without one can be proposed.',
  ],
  'year-lacks-holiday': [
    'Năm mới nhập thiếu ngày nghỉ {date}, là ngày nghỉ của mọi năm.',
    'The year lacks the holiday {date}, which every year has.',
  ],
  'year-has-too-few-holidays': [
    'Năm {year} chỉ có {count} ngày nghỉ lễ, tết; ít nhất phải có {least} ngày.',
    'The year {year} has only {count} holidays; there are at least {least}.',
  ],
  'nothing-to-undo': [
    'Trung tâm không có thay đổi nào của riêng mình vào ngày {date} để bỏ.',
    'The centre has no change of its own on {date} to take back.',
  ],
  'row-kind-unknown': [
    'Không có loại “{kind}”. Hãy dùng off, comp, work, swap hoặc year; trong JSON: holiday, compensation, swap-off, swap-work.',
    'There is no kind “{kind}”. Use off, comp, work, swap or year; in JSON: holiday, compensation, swap-off, swap-work.',
  ],
  'row-unreadable': ['Không đọc được dòng “{text}”.', 'The line “{text}” cannot be read.'],
  'row-part-wrong': [
    'Phần “{part}” thiếu hoặc không đúng mẫu.',
    'The part “{part}” is missing or not in the expected form.',
  ],
  'day-without-name': ['Ngày nghỉ {date} chưa có tên.', 'The day off {date} has no name.'],
  'text-like-formula': [
    '“{text}” bắt đầu như một công thức bảng tính (=, +, - hoặc @). Hãy viết thành chữ bình thường.',
    '“{text}” begins like a spreadsheet formula (=, +, - or @). Write it as plain words.',
  ],
  'text-too-long': [
    'Chữ quá dài; được tối đa {most} ký tự.',
    'The text is too long; at most {most} characters are taken.',
  ],
  'too-many-rows': [
    'Có quá nhiều dòng; mỗi lần nhập tối đa {most} dòng.',
    'Too many rows; at most {most} at once.',
  ],
  'no-rows': ['Không có dòng nào để nhập.', 'There is no row to import.'],
  'not-json': [
    'Nội dung bắt đầu như JSON nhưng không đọc được. Hãy kiểm tra dấu ngoặc và dấu phẩy.',
    'This begins like JSON but cannot be read. Check the brackets and commas.',
  ],
}

/** The same with its values, for a form: whoever shows it fills them in. */
export const refusalProblem = (
  refusal: ChangeRefusal,
): { readonly words: Words; readonly values: Readonly<Record<string, string>> } => ({
  words: wording[refusal.reason],
  values: valuesOf(refusal),
})

/** Says in one language why the calendar refused, dates written as dd/MM/yyyy. */
export function refusalSentence(refusal: ChangeRefusal, language: Language): string {
  return say(language, wording[refusal.reason], valuesOf(refusal))
}

const valuesOf = (refusal: ChangeRefusal): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(refusal).map(([field, value]) => [field, shownTime(value)]))
