import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskedId } from './masked-id.ts'
import { appointmentText, localAppointmentText, shownInstant } from './shown-time.ts'
import { leftText } from './standing-words.ts'

const left = (hoursLeft: number) => leftText({ standing: 'in-time', hoursLeft }, 'vi')

test('eight working hours are one working day, and parts of an hour are not promised', () => {
  assert.equal(left(0.4), 'còn chưa đến 1 giờ làm việc')
  assert.equal(left(7.9), 'còn 7 giờ làm việc')
  assert.equal(left(8), 'còn 1 ngày làm việc')
  assert.equal(left(19.5), 'còn 2 ngày 3 giờ làm việc')
  assert.equal(leftText({ standing: 'overdue', hoursOver: 5 }, 'vi'), 'quá 5 giờ làm việc')
})

test('times are shown along the clock in Viet Nam', () => {
  const instant = Temporal.Instant.from('2026-11-20T01:07:00Z')
  assert.equal(shownInstant(instant), '08:07, 20/11/2026')
  assert.equal(appointmentText(instant, 'vi'), '08:07, thứ Sáu, 20/11/2026')
  assert.equal(appointmentText(instant, 'en'), '08:07, Friday 20/11/2026')
})

test('text that is no time of the clock stays as it is', () =>
  assert.equal(localAppointmentText('trong ngày', 'vi'), 'trong ngày'))

test('an identity number keeps its two ends, a short one nothing', () => {
  assert.equal(maskedId('014186012567'), '014******567')
  assert.equal(maskedId('012345678'), '012***678')
  assert.equal(maskedId('12345678'), '********')
})
