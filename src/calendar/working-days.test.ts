import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, valueFrom, vietnamCalendar } from './calendar.fixtures.ts'
import { addWorkingHours, isWorkingDay, nextWorkingDay } from './index.ts'

const date = (text: string) => Temporal.PlainDate.from(text)

test('the next working day is never the day itself', () => {
  const next = (text: string) => valueFrom(nextWorkingDay(date(text), vietnamCalendar)).toString()
  assert.equal(next('2026-11-18'), '2026-11-19')
  assert.equal(next('2026-02-13'), '2026-02-23')
  assert.equal(next('2026-01-09'), '2026-01-10')
  assert.deepEqual(nextWorkingDay(date('2028-12-29'), vietnamCalendar), {
    ok: false,
    refusal: { reason: 'year-not-loaded', year: 2029 },
  })
})

test('whether a day is worked is refused outside the loaded years', () => {
  const missing = (year: number) => ({ ok: false, refusal: { reason: 'year-not-loaded', year } })
  assert.deepEqual(isWorkingDay(date('2024-12-31'), vietnamCalendar), missing(2024))
  assert.deepEqual(isWorkingDay(date('2029-01-03'), vietnamCalendar), missing(2029))
  assert.deepEqual(nextWorkingDay(date('2029-01-03'), vietnamCalendar), missing(2029))
})

test('working hours may be fractions and end with a session', () => {
  const after = (from: string, hours: number) =>
    valueFrom(addWorkingHours(at(from), hours, vietnamCalendar)).toString()
  assert.equal(after('2026-11-18T11:00', 0.5), '2026-11-18T11:30:00')
  assert.equal(after('2026-11-18T11:00', 0.75), '2026-11-18T13:45:00')
  assert.equal(after('2026-11-21T11:00', 8), '2026-11-24T08:00:00')
  for (const hours of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e-5]) {
    assert.deepEqual(addWorkingHours(at('2026-11-18T11:00'), hours, vietnamCalendar), {
      ok: false,
      refusal: { reason: 'amount-not-allowed', amount: String(hours) },
    })
  }
  assert.deepEqual(addWorkingHours(at('2029-11-18T11:00'), 1, vietnamCalendar), {
    ok: false,
    refusal: { reason: 'year-not-loaded', year: 2029 },
  })
})
