import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at } from './calendar.fixtures.ts'
import { type IndexFacts, isOnTimeNationally } from './index.ts'

const appointment = at('2026-11-20T09:00')
const verdict = (facts: Partial<IndexFacts>) =>
  isOnTimeNationally({
    appointment,
    supplements: [],
    reached: {},
    periodEnd: at('2026-12-01T00:00'),
    ...facts,
  })

test('status 9 stops the clock: returning late is not lateness', () => {
  const { onTime, endedBy } = verdict({ reached: { 9: appointment, 10: at('2026-12-15T09:00') } })
  assert.deepEqual([onTime, endedBy], [true, 9])
  assert.equal(verdict({ reached: { 9: at('2026-11-20T09:00:01') } }).onTime, false)
})

test('without a 9 the end is 10, then 8, 3, 7, then the end of the period', () => {
  const late = at('2026-11-25T09:00')
  assert.equal(verdict({ reached: { 10: late, 8: appointment } }).endedBy, 10)
  assert.equal(verdict({ reached: { 8: appointment, 3: late, 7: late } }).endedBy, 8)
  assert.equal(verdict({ reached: { 7: appointment, 3: late } }).endedBy, 3)
  assert.equal(verdict({ reached: { 7: appointment } }).endedBy, 7)
  assert.deepEqual([verdict({}).endedBy, verdict({}).onTime], ['period', false])
})

test('the time a supplement took is subtracted, nights included', () => {
  const supplements = [{ asked: at('2026-11-17T09:00'), completed: at('2026-11-19T09:00') }]
  assert.equal(verdict({ supplements, reached: { 9: at('2026-11-22T09:00') } }).onTime, true)
  assert.equal(verdict({ supplements, reached: { 9: at('2026-11-22T09:00:01') } }).onTime, false)
})

test('without an appointment the longest time from reception counts, supplements subtracted', () => {
  const longest = Temporal.Duration.from({ days: 3 })
  const limit = { received: at('2026-11-17T09:00'), longest }
  const onTime = (end: string, supplements: IndexFacts['supplements'] = []) =>
    verdict({ appointment: limit, supplements, reached: { 9: at(end) } }).onTime
  assert.equal(onTime('2026-11-20T09:00'), true)
  assert.equal(onTime('2026-11-20T09:00:01'), false)
  const supplements = [{ asked: at('2026-11-18T09:00'), completed: at('2026-11-19T09:00') }]
  assert.equal(onTime('2026-11-21T09:00', supplements), true)
  assert.equal(onTime('2026-11-21T09:00:01', supplements), false)
})

test('a supplement asked as the last word ends the clock', () => {
  const { onTime, endedBy, end } = verdict({ supplements: [{ asked: at('2026-11-17T09:00') }] })
  assert.deepEqual([onTime, endedBy, end.toString()], [true, 5, '2026-11-17T09:00:00'])
})

test('a second supplement counts late, however early the result', () => {
  const asked = at('2026-11-17T09:00')
  const supplements = [
    { asked, completed: asked },
    { asked, completed: asked },
  ]
  const { onTime, because } = verdict({ supplements, reached: { 9: at('2026-11-18T09:00') } })
  assert.deepEqual([onTime, because], [false, 'second-supplement'])
})
