import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dueDate, explain } from '../calendar/index.ts'
import { instantOf, localTime } from '../kernel/local-time.ts'
import { clockHand, endedPauses, pauseBegun, pauseEnded, runningPause } from './clock.ts'
import type { Reception } from './dossier.ts'
import { assertSame, at, calendar, clockFacts, fiveDays, life, valueFrom } from './dossiers.fixtures.ts'
import { promisedAppointment } from './receive.ts'

const receivedAt = at('2026-11-20T09:30')
const promised = valueFrom(promisedAppointment({ timeLimit: fiveDays, calendar }, receivedAt))
const reception: Reception = { receivedAt, receivedBy: 'officer', ...promised }
const why = { reason: 'Thiếu giấy chứng sinh', legalBasis: 'Điều 16 Luật Hộ tịch' }

const paused = (from: string, status: 5 | 6 | 8 = 5, before: Reception = reception): Reception => ({
  ...before,
  ...pauseBegun(before, { status, begun: at(from), ...why }),
})
const resumed = (before: Reception, to: string, facts = clockFacts, completed = true): Reception => ({
  ...before,
  ...valueFrom(pauseEnded(before, { at: at(to), completed }, facts)),
})

test('a pause moves the date by the working time within it, and says so step by step', () => {
  const after = resumed(paused('2026-11-23T09:30'), '2026-11-25T09:30')
  assertSame(after.due, at('2026-12-01T09:30'))
  const told = explain(after.dueSteps, 'vi').join('\n')
  assert.match(told, /Nếu không tạm dừng, hẹn trả kết quả lúc 27\/11\/2026 09:30/)
  assert.match(told, /Tạm dừng từ 23\/11\/2026 09:30 đến 25\/11\/2026 09:30/)
  assert.match(told, /Thiếu giấy chứng sinh; Điều 16 Luật Hộ tịch/)
  assert.match(told, /ngày hẹn chuyển từ 27\/11\/2026 09:30 sang 01\/12\/2026 09:30/)
})

test('under RESTART a completed supplement begins the limit anew; any other pause goes on where it stood', () => {
  const restart = { ...clockFacts, supplementPolicy: 'RESTART' } as const
  const asked = paused('2026-11-23T09:30')
  assertSame(resumed(asked, '2026-11-25T09:30', restart).due, at('2026-12-02T09:30'))
  assertSame(resumed(asked, '2026-11-25T09:30', restart, false).due, at('2026-12-01T09:30'))
  assertSame(resumed(paused('2026-11-23T09:30', 6), '2026-11-25T09:30', restart).due, at('2026-12-01T09:30'))
  const told = explain(resumed(asked, '2026-11-25T09:30', restart).dueSteps, 'vi').join('\n')
  assert.match(told, /thời hạn được tính lại từ lúc bổ sung xong/)
})

test('time that has run out cannot be stopped: a pause after the due date pauses nothing', () => {
  const onTime = pauseBegun(reception, { status: 5, begun: reception.due, ...why })
  const late = pauseBegun(reception, { status: 5, begun: reception.due.add({ seconds: 1 }), ...why })
  assert.equal(onTime.pauses?.length, 1)
  assertSame(late, {})
  assertSame(resumed({ ...reception, ...late }, '2026-12-10T09:30').due, reception.due)
})

test('only what has ended moves a date; what still runs holds the hand of the clock', () => {
  const { dossier } = life.supplementAsked
  const now = at('2027-01-15T09:00')
  assert.ok('due' in dossier)
  assertSame(clockHand(dossier, now), life.supplementAsked.event.at)
  assert.equal(runningPause(dossier)?.status, 5)
  assertSame(endedPauses(dossier), [])
  assertSame(clockHand(life.finished.dossier, now), life.finished.dossier.finishedAt)
  assertSame(clockHand(life.processing.dossier, now), now)
})

/** Lengths of working and of waiting, in minutes, in turn. */
const turns = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 9_000 })), {
  minLength: 1,
  maxLength: 5,
})

for (const supplementPolicy of ['PAUSE', 'RESTART'] as const)
  test(`${supplementPolicy}: the date kept pause by pause is the date reckoned at once from all intervals (rule 10.10)`, () =>
    fc.assert(
      fc.property(turns, fc.constantFrom(5, 6, 8), (lengths, status) => {
        let now = receivedAt
        let held = reception
        for (const [working, waiting] of lengths) {
          const begun = now.add({ minutes: working })
          if (Temporal.Instant.compare(begun, held.due) > 0) break
          now = begun.add({ minutes: waiting })
          held = { ...held, ...pauseBegun(held, { status, begun, ...why }) }
          held = {
            ...held,
            ...valueFrom(pauseEnded(held, { at: now, completed: true }, { ...clockFacts, supplementPolicy })),
          }
        }
        const whole = valueFrom(
          dueDate(
            {
              received: localTime(receivedAt),
              limit: fiveDays,
              pauses: endedPauses(held),
              supplementPolicy,
            },
            calendar,
          ),
        )
        assertSame(held.due, instantOf(whole.due))
        assertSame(held.dueSteps, whole.steps)
      }),
      { numRuns: 200 },
    ))
