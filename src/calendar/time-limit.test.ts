import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CalendarRefusal, parseTimeLimit, refusalSentence, type TimeLimit, wording } from './index.ts'

test('every kind of limit survives being written as JSON', () => {
  const limits: TimeLimit[] = [
    { kind: 'same-day', cutoff: '15:00' },
    { kind: 'working-hours', amount: 8 },
    { kind: 'working-days', amount: 7 },
    { kind: 'days', amount: 30 },
    { kind: 'months', amount: 2 },
  ]
  for (const limit of limits) {
    assert.deepEqual(parseTimeLimit(JSON.parse(JSON.stringify(limit))), { ok: true, value: limit })
  }
})

test('what is not a limit is refused', () => {
  const reason = (limit: unknown) => {
    const result = parseTimeLimit(limit)
    return result.ok ? 'accepted' : result.refusal.reason
  }
  for (const limit of [undefined, null, 'soon', {}, { kind: 'weeks', amount: 1 }]) {
    assert.equal(reason(limit), 'time-limit-unknown')
  }
  for (const amount of [0, -1, 0.5, 10_000, '3', undefined, Number.NaN]) {
    assert.equal(reason({ kind: 'working-days', amount }), 'amount-not-allowed')
  }
  for (const cutoff of ['24:00', '15:0', '15', 15, undefined]) {
    assert.equal(reason({ kind: 'same-day', cutoff }), 'cutoff-not-a-time')
  }
})

test('a refusal is said in both languages with dates as people write them', () => {
  const refusal: CalendarRefusal = {
    reason: 'pause-after-due',
    from: '2026-11-09T08:38:00',
    due: '2026-11-09T08:37:00',
  }
  assert.equal(
    refusalSentence(refusal, 'vi'),
    'Khoảng tạm dừng bắt đầu lúc 09/11/2026 08:38, sau khi đã hết hạn lúc 09/11/2026 08:37.',
  )
  assert.equal(
    refusalSentence({ reason: 'year-not-loaded', year: 2028 }, 'en'),
    'The working calendar of 2028 is not loaded, so this date cannot be worked out.',
  )
})

test('both languages of a refusal ask for the same values', () => {
  const asked = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [vietnamese, english] of Object.values(wording))
    assert.deepEqual(asked(vietnamese), asked(english))
})
