import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, valueFrom, vietnamCalendar } from './calendar.fixtures.ts'
import { forwardBy, stepDeadlines } from './index.ts'

const onPaper = (received: string) => {
  const { rule, by } = valueFrom(forwardBy({ received: at(received), paper: true }, vietnamCalendar))
  return `${rule} ${by}`
}

test('paper goes on the same working day, after 15:00 the next working morning', () => {
  assert.equal(onPaper('2026-11-18T15:00:00'), 'same-day 2026-11-18T17:00:00')
  assert.equal(onPaper('2026-11-18T15:00:01'), 'next-morning 2026-11-19T07:30:00')
  assert.equal(onPaper('2026-11-20T15:01'), 'next-morning 2026-11-23T07:30:00')
  assert.equal(onPaper('2026-02-13T15:01'), 'next-morning 2026-02-23T07:30:00')
  assert.equal(onPaper('2026-11-21T09:00'), 'next-morning 2026-11-23T07:30:00')
})

test('an electronic dossier goes on at once', () => {
  const received = at('2026-11-18T22:00')
  assert.deepEqual(forwardBy({ received, paper: false }, vietnamCalendar), {
    ok: true,
    value: { rule: 'at-once', by: received },
  })
})

test('beyond the loaded years nothing is promised', () => {
  const missing = { ok: false, refusal: { reason: 'year-not-loaded', year: 2029 } }
  for (const received of ['2028-12-29T15:01', '2029-01-03T09:00'])
    assert.deepEqual(forwardBy({ received: at(received), paper: true }, vietnamCalendar), missing)
})

test('allowances of steps add up in working hours and never pass the due date', () => {
  const clock = { received: at('2026-11-18T08:00'), due: at('2026-11-19T08:00') }
  const ends = (...hours: number[]) => valueFrom(stepDeadlines(clock, hours, vietnamCalendar)).map(String)
  assert.deepEqual(ends(2, 3, 2), ['2026-11-18T10:00:00', '2026-11-18T15:00:00', '2026-11-18T17:00:00'])
  assert.deepEqual(ends(7, 2, 1), ['2026-11-18T17:00:00', '2026-11-19T08:00:00', '2026-11-19T08:00:00'])
  assert.deepEqual(stepDeadlines(clock, [0], vietnamCalendar), {
    ok: false,
    refusal: { reason: 'amount-not-allowed', amount: '0' },
  })
})
