import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, vietnamCalendar } from './calendar.fixtures.ts'
import { extend, latestApology } from './index.ts'

const ask = (more: { until?: string; at?: string; extendedBefore?: number } = {}) =>
  extend(
    {
      due: at('2026-11-20T09:00'),
      until: at(more.until ?? '2026-11-27T09:00'),
      at: at(more.at ?? '2026-11-19T09:00'),
      extendedBefore: more.extendedBefore ?? 0,
    },
    vietnamCalendar,
  )

test('a dossier is extended once', () => {
  assert.deepEqual(ask(), { ok: true, value: { due: at('2026-11-27T09:00'), apologyLate: false } })
  assert.deepEqual(ask({ extendedBefore: 1 }), { ok: false, refusal: { reason: 'already-extended' } })
})

test('the new appointment is later than the old one', () => {
  for (const until of ['2026-11-20T09:00', '2026-11-19T09:00'])
    assert.deepEqual(ask({ until }), {
      ok: false,
      refusal: { reason: 'extension-not-later', due: '2026-11-20T09:00:00', until: `${until}:00` },
    })
})

test('an appointment while the office is closed moves to its next session', () => {
  const result = ask({ until: '2026-11-28T09:00' })
  assert.ok(result.ok)
  assert.equal(result.value.due.toString(), '2026-11-30T07:30:00')
})

test('an apology less than one working day before the due date is flagged', () => {
  const result = ask({ at: '2026-11-19T09:00:01' })
  assert.ok(result.ok && result.value.apologyLate)
})

test('the last time for an apology is one working day before, holidays left aside', () => {
  const latest = latestApology(at('2026-02-23T08:30'), vietnamCalendar)
  assert.ok(latest.ok)
  assert.equal(latest.value.toString(), '2026-02-13T08:30:00')
  const missing = { ok: false, refusal: { reason: 'year-not-loaded', year: 2029 } }
  assert.deepEqual(latestApology(at('2029-01-03T08:00'), vietnamCalendar), missing)
  assert.deepEqual(ask({ until: '2029-01-03T08:00' }), missing)
})
