import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, vietnamCalendar } from './calendar.fixtures.ts'
import { finishedBand, standing } from './index.ts'

/** Received so shortly before it is due that a fifth of the time is less than eight hours. */
const stands = (due: string, now: string, received = due) => {
  const result = standing({ received: at(received), due: at(due) }, at(now), vietnamCalendar)
  return result.ok ? result.value : result.refusal
}

test('more than eight working hours left is in time, eight or less is near due', () => {
  assert.deepEqual(stands('2026-11-20T09:00', '2026-11-19T08:29:59'), {
    standing: 'in-time',
    hoursLeft: 8 + 1 / 3600,
  })
  assert.deepEqual(stands('2026-11-20T09:00', '2026-11-19T08:30'), { standing: 'near-due', hoursLeft: 8 })
  assert.deepEqual(stands('2026-11-20T09:00', '2026-11-20T09:00'), { standing: 'near-due', hoursLeft: 0 })
})

test('of a long limit a fifth is near due', () => {
  // 40 working days, so a fifth is 8 of them: 60 working hours.
  const stood = (now: string) => stands('2026-11-20T09:00', now, '2026-09-25T09:00')
  assert.deepEqual(stood('2026-11-10T08:59:59'), { standing: 'in-time', hoursLeft: 60 + 1 / 3600 })
  assert.deepEqual(stood('2026-11-10T09:00'), { standing: 'near-due', hoursLeft: 60 })
})

test('days off are no time left', () => {
  assert.deepEqual(stands('2026-02-23T08:30', '2026-02-14T10:00'), { standing: 'near-due', hoursLeft: 1 })
})

test('overdue as soon as the time has passed, even when no working time has', () => {
  assert.deepEqual(stands('2026-11-20T17:00', '2026-11-20T17:00:01'), { standing: 'overdue', hoursOver: 0 })
  assert.deepEqual(stands('2026-11-20T16:00', '2026-11-23T08:30'), { standing: 'overdue', hoursOver: 2 })
})

test('a dossier received today is not overdue', () => {
  assert.deepEqual(stands('2026-11-18T17:00', '2026-11-18T08:00'), { standing: 'near-due', hoursLeft: 7 })
})

test('times outside the loaded years are refused', () => {
  assert.deepEqual(stands('2026-11-20T17:00', '2029-01-03T08:00'), { reason: 'year-not-loaded', year: 2029 })
  assert.deepEqual(stands('2024-11-20T17:00', '2026-01-03T08:00'), { reason: 'year-not-loaded', year: 2024 })
})

test('finished on an earlier date is early, on the date in time is on time, later is overdue', () => {
  const band = (end: string) => finishedBand(at(end), at('2026-11-20T17:00'))
  assert.equal(band('2026-11-19T23:59:59'), 'early')
  assert.equal(band('2026-11-20T07:30'), 'on-time')
  assert.equal(band('2026-11-20T17:00:00.9'), 'on-time')
  assert.equal(band('2026-11-20T17:00:01'), 'overdue')
  assert.equal(band('2026-11-21T08:00'), 'overdue')
})
