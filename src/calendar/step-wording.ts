import type { Words } from '../kernel/words.ts'
import type { PausingStatus } from './pausing.ts'
import type { Step } from './steps.ts'

type Variant = 'provisional-day-off' | 'pause-outside-hours'

/** One sentence for each kind of step; `{atWeekday}` and its like are the weekday of the field before it. */
export const STEP_SENTENCES: Readonly<Record<Exclude<Step['kind'], 'weekend'> | Variant, Words>> = {
  received: ['Tiếp nhận hồ sơ: {atWeekday}, {at}.', 'Received: {atWeekday}, {at}.'],
  'within-cutoff': [
    'Tiếp nhận lúc {clock}, không sau {cutoff} của ngày làm việc, nên trả kết quả ngay trong ngày.',
    'Received at {clock}, not after {cutoff} on a working day, so the result is due the same day.',
  ],
  'after-cutoff': [
    'Tiếp nhận lúc {clock}, sau {cutoff}, nên trả kết quả trong ngày làm việc tiếp theo.',
    'Received at {clock}, after {cutoff}, so the result is due on the next working day.',
  ],
  'received-after-hours': [
    'Tiếp nhận lúc {at}, sau khi hết giờ làm việc, nên trả kết quả trong ngày làm việc tiếp theo.',
    'Received at {at}, after the end of office hours, so the result is due on the next working day.',
  ],
  'received-on-day-off': [
    'Ngày {date} là ngày nghỉ, nên trả kết quả trong ngày làm việc tiếp theo.',
    '{date} is a day off, so the result is due on the next working day.',
  ],
  'first-day': [
    'Thời hạn {amount} ngày làm việc, không tính ngày tiếp nhận {excluded}; ngày thứ nhất là {dateWeekday}, {date}.',
    'The limit is {amount} working day{plural}, not counting the day of reception {excluded}; the first day is {dateWeekday}, {date}.',
  ],
  'hours-start': [
    'Thời hạn {amount} giờ làm việc, tính theo giờ làm việc của cơ quan từ {at}.',
    'The limit is {amount} working hour{plural}, counted along the office’s hours from {at}.',
  ],
  'days-end': [
    'Thời hạn {amount} ngày, tính cả ngày nghỉ, không tính ngày tiếp nhận {excluded}; ngày cuối là {dateWeekday}, {date}.',
    'The limit is {amount} day{plural}, days off included, not counting the day of reception {excluded}; the last is {dateWeekday}, {date}.',
  ],
  'months-end': [
    'Thời hạn {amount} tháng kể từ ngày tiếp nhận {excluded}; ngày cuối là {dateWeekday}, {date}.',
    'The limit is {amount} month{plural} from the day of reception {excluded}; the last day is {dateWeekday}, {date}.',
  ],
  'day-off': ['Ngày nghỉ, không tính: {name}, {span}.', 'Day off, not counted: {name}, {span}.'],
  'provisional-day-off': [
    'Ngày nghỉ, không tính: {name}, {span} (dự kiến, chờ quyết định chính thức).',
    'Day off, not counted: {name}, {span} (expected, the official decision is awaited).',
  ],
  'make-up-day': [
    'Ngày {date} cơ quan làm việc bù cho ngày {replaces}, nên được tính là ngày làm việc.',
    'On {date} the office works to make up for {replaces}, so it counts as a working day.',
  ],
  'moved-to-working-day': [
    'Ngày {from} là ngày nghỉ, nên thời hạn kết thúc vào ngày làm việc tiếp theo: {toWeekday}, {to}.',
    '{from} is a day off, so the limit ends on the next working day: {toWeekday}, {to}.',
  ],
  clamped: [
    'Lúc {from} cơ quan không làm việc, nên chuyển sang đầu buổi làm việc tiếp theo: {to}.',
    'At {from} the office is closed, so the time moves to the start of the next session: {to}.',
  ],
  'due-without-pauses': [
    'Nếu không tạm dừng, hẹn trả kết quả lúc {at}.',
    'Without any pause the result would be due at {at}.',
  ],
  pause: [
    'Tạm dừng từ {from} đến {to}{because}: {hours} giờ {minutes} phút làm việc không tính vào thời hạn.',
    'Paused from {from} to {to}{because}: {hours} h {minutes} min of working time are not counted.',
  ],
  'pause-outside-hours': [
    'Tạm dừng từ {from} đến {to}{because}: ngoài giờ làm việc, không làm thay đổi thời hạn.',
    'Paused from {from} to {to}{because}: outside office hours, so the date does not change.',
  ],
  restarted: [
    'Yêu cầu bổ sung lúc {asked}, bổ sung xong lúc {at}: thời hạn được tính lại từ lúc bổ sung xong.',
    'A supplement was asked for at {asked} and completed at {at}: the limit runs anew from the completion.',
  ],
  shifted: [
    'Cộng thêm thời gian tạm dừng, ngày hẹn chuyển từ {from} sang {to}.',
    'With the pause added, the due time moves from {from} to {to}.',
  ],
  extended: [
    'Gia hạn bằng văn bản xin lỗi lúc {asked}: ngày hẹn chuyển từ {from} sang {to}.',
    'Extended by a letter of apology at {asked}: the due time moves from {from} to {to}.',
  ],
  due: ['Hẹn trả kết quả: {atWeekday}, {at}.', 'Due: {atWeekday}, {at}.'],
}

/** Weekends are told together; many of them by their number. */
export const WEEKENDS_LISTED: Words = [
  'Không tính ngày nghỉ hằng tuần: {list}.',
  'Weekly days of rest are not counted: {list}.',
]
export const WEEKENDS_NUMBERED: Words = [
  'Không tính {count} kỳ nghỉ hằng tuần từ {from} đến {to}.',
  'The {count} weekly rests from {from} to {to} are not counted.',
]

/** What a pause was for, by the national status the dossier then had. */
export const PAUSE_CAUSES: Readonly<Record<PausingStatus, Words>> = {
  5: ['chờ bổ sung giấy tờ', 'supplement awaited'],
  6: ['chờ thực hiện nghĩa vụ tài chính', 'tax or fee to be paid'],
  8: ['dừng xử lý', 'processing stopped'],
}

export const WEEKDAYS: readonly Words[] = [
  ['thứ Hai', 'Monday'],
  ['thứ Ba', 'Tuesday'],
  ['thứ Tư', 'Wednesday'],
  ['thứ Năm', 'Thursday'],
  ['thứ Sáu', 'Friday'],
  ['thứ Bảy', 'Saturday'],
  ['Chủ nhật', 'Sunday'],
]
