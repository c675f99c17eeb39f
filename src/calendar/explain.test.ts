import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, fullDue, sameDay, valueFrom, vietnamCalendar, wd } from './calendar.fixtures.ts'
import { dueDate, explain, type Step } from './index.ts'

test('a same-day result that falls into Tết, in both languages', () => {
  const { steps } = fullDue('2026-02-13T15:00:01', sameDay)
  assert.deepEqual(explain(steps, 'vi'), [
    'Tiếp nhận hồ sơ: thứ Sáu, 13/02/2026 15:00.',
    'Tiếp nhận lúc 15:00:01, sau 15:00, nên trả kết quả trong ngày làm việc tiếp theo.',
    'Không tính ngày nghỉ hằng tuần: 14/02/2026–15/02/2026; 21/02/2026–22/02/2026.',
    'Ngày nghỉ, không tính: Tết Nguyên đán, 16/02/2026–20/02/2026.',
    'Hẹn trả kết quả: thứ Hai, 23/02/2026 17:00.',
  ])
  assert.deepEqual(explain(steps, 'en'), [
    'Received: Friday, 13/02/2026 15:00.',
    'Received at 15:00:01, after 15:00, so the result is due on the next working day.',
    'Weekly days of rest are not counted: 14/02/2026–15/02/2026; 21/02/2026–22/02/2026.',
    'Day off, not counted: Lunar New Year (Tết), 16/02/2026–20/02/2026.',
    'Due: Monday, 23/02/2026 17:00.',
  ])
})

test('many weekends are told by their number, a make-up day and a clamp are told', () => {
  assert.deepEqual(explain(fullDue('2026-01-05T12:10', wd(31)).steps, 'en'), [
    'Received: Monday, 05/01/2026 12:10.',
    'The limit is 31 working days, not counting the day of reception 05/01/2026; the first day is Tuesday, 06/01/2026.',
    'The 7 weekly rests from 11/01/2026 to 22/02/2026 are not counted.',
    'On 10/01/2026 the office works to make up for 02/01/2026, so it counts as a working day.',
    'Day off, not counted: Lunar New Year (Tết), 16/02/2026–20/02/2026.',
    'At 23/02/2026 12:10 the office is closed, so the time moves to the start of the next session: 23/02/2026 13:30.',
    'Due: Monday, 23/02/2026 13:30.',
  ])
})

test('pauses are told one by one with their working time', () => {
  const pauses = [
    { from: at('2026-11-03T09:00'), to: at('2026-11-04T10:30'), reason: 'bổ sung giấy tờ' },
    { from: at('2026-11-04T18:00'), to: at('2026-11-04T19:00') },
  ]
  const { steps } = valueFrom(
    dueDate({ received: at('2026-11-02T08:37'), limit: wd(1), pauses: [] }, vietnamCalendar),
  )
  const paused = valueFrom(
    dueDate({ received: at('2026-11-02T08:37'), limit: wd(3), pauses }, vietnamCalendar),
  )
  assert.equal(explain(steps, 'vi').length, 3)
  assert.deepEqual(explain(paused.steps, 'vi').slice(2), [
    'Nếu không tạm dừng, hẹn trả kết quả lúc 05/11/2026 08:37.',
    'Tạm dừng từ 03/11/2026 09:00 đến 04/11/2026 10:30 (bổ sung giấy tờ): 9 giờ 0 phút làm việc không tính vào thời hạn.',
    'Cộng thêm thời gian tạm dừng, ngày hẹn chuyển từ 05/11/2026 08:37 sang 06/11/2026 10:07.',
    'Tạm dừng từ 04/11/2026 18:00 đến 04/11/2026 19:00: ngoài giờ làm việc, không làm thay đổi thời hạn.',
    'Hẹn trả kết quả: thứ Sáu, 06/11/2026 10:07.',
  ])
})

test('days off not yet decided are told as expected', () => {
  const told = explain(fullDue('2027-02-04T09:00', wd(1)).steps, 'vi').join('\n')
  assert.match(told, /Tết Nguyên đán, 05\/02\/2027–09\/02\/2027 \(dự kiến, chờ quyết định chính thức\)/)
})

test('a calendar limit that ends on a day off says where it ended and where it moved', () => {
  const told = explain(fullDue('2026-01-31T10:00', { kind: 'months', amount: 1 }).steps, 'en')
  assert.deepEqual(told.slice(1), [
    'The limit is 1 month from the day of reception 31/01/2026; the last day is Saturday, 28/02/2026.',
    'Weekly days of rest are not counted: 28/02/2026–01/03/2026.',
    '28/02/2026 is a day off, so the limit ends on the next working day: Monday, 02/03/2026.',
    'Due: Monday, 02/03/2026 10:00.',
  ])
})

test('a reception on a make-up Saturday or on a day off says so', () => {
  assert.match(
    explain(fullDue('2026-01-10T09:00', sameDay).steps, 'en').join(),
    /works to make up for 02\/01\/2026/,
  )
  assert.match(explain(fullDue('2026-09-02T09:00', sameDay).steps, 'en').join(), /02\/09\/2026 is a day off/)
  assert.match(
    explain(fullDue('2026-11-18T09:00', sameDay).steps, 'en').join(),
    /not after 15:00 on a working day/,
  )
})

test('steps kept as JSON explain the same', () => {
  const { steps } = fullDue('2026-01-05T12:10', wd(30))
  const kept: Step[] = JSON.parse(JSON.stringify(steps))
  assert.deepEqual(explain(kept, 'vi'), explain(steps, 'vi'))
})
