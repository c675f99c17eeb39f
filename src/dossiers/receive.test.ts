import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  assertSame,
  at,
  by,
  calendar,
  facts,
  filing,
  fiveDays,
  life,
  refusalFrom,
  ruleSets,
  sameDay,
  valueFrom,
} from './dossiers.fixtures.ts'
import { accept, promisedAppointment, receiveAtCounter } from './receive.ts'
import { submit } from './submit.ts'

const filed = valueFrom(submit(filing)).dossier
const dueWhenReceived = (time: string, limit = sameDay): string => {
  const received = receiveAtCounter(filing, { timeLimit: limit, calendar, ruleSets }, by('officer', time))
  return valueFrom(received).dossier.due.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDateTime().toString()
}

test('received at the counter, a filing has its officer, its time and its appointment at once', () => {
  const { dossier, event } = valueFrom(
    receiveAtCounter({ ...filing, channel: 'direct' }, facts, by('officer', '2026-11-20T08:37')),
  )
  const { position, receivedAt, receivedBy, due, dueSteps, ruleSet, ...kept } = dossier
  assert.equal(position, 'received')
  assertSame(kept, { ...filing, channel: 'direct' })
  assert.ok(receivedAt.equals(at('2026-11-20T08:37')))
  assert.equal(receivedBy, 'officer')
  assert.equal(ruleSet, 'civil-status-2014')
  assert.ok(due.equals(at('2026-11-27T08:37')))
  assertSame(dueSteps.at(-1), { kind: 'due', at: '2026-11-27T08:37:00' })
  assertSame(event, { type: 'received', at: receivedAt, by: 'officer' })
})

test('accepted from online, the clock starts when it is accepted and not when it was sent', () => {
  const { dossier } = valueFrom(accept(filed, facts, by('officer', '2026-11-24T10:00')))
  assert.ok(dossier.submittedAt.equals(at('2026-11-20T08:00')))
  assert.ok(dossier.receivedAt.equals(at('2026-11-24T10:00')))
  assert.ok(dossier.due.equals(at('2026-12-01T10:00')))
  const counter = valueFrom(receiveAtCounter(filing, facts, by('officer', '2026-11-24T10:00')))
  assert.ok(dossier.due.equals(counter.dossier.due))
})

// Published for certified copies (2.000815) and civil status: the same working day when received by 15:00. That 15:00:00
// still counts as before is our rule.
for (const [received, due] of [
  ['2026-11-20T14:59:59', '2026-11-20T17:00:00'],
  ['2026-11-20T15:00:00', '2026-11-20T17:00:00'],
  ['2026-11-20T15:00:01', '2026-11-23T17:00:00'],
  ['2026-11-20T15:01', '2026-11-23T17:00:00'],
  ['2026-02-13T15:01', '2026-02-23T17:00:00'],
  ['2026-08-28T15:01', '2026-09-03T17:00:00'],
] as const)
  test(`given the same-day limit and reception at ${received}, the appointment is ${due}`, () =>
    assert.equal(dueWhenReceived(received), due))

test('no later step moves the appointment that was given', () => {
  const { received, ...later } = life
  for (const { dossier } of Object.values(later)) {
    if (!('due' in dossier)) continue
    assert.ok(dossier.due.equals(received.dossier.due), dossier.position)
    assert.equal(dossier.dueSteps, received.dossier.dueSteps)
  }
})

test('what the counter promises before receiving is what it gives when receiving', () => {
  const now = at('2026-11-24T10:00')
  const promised = valueFrom(promisedAppointment({ timeLimit: fiveDays, calendar }, now))
  const { due, dueSteps } = valueFrom(
    receiveAtCounter(filing, facts, by('officer', '2026-11-24T10:00')),
  ).dossier
  assertSame(promised, { due, dueSteps })
})

test('pauses shift the appointment under the policy that is given, and its steps say so', () => {
  const limit = { timeLimit: fiveDays, calendar }
  const from = Temporal.PlainDateTime.from('2026-11-25T10:00')
  const pauses = [{ from, to: from.add({ days: 1 }), status: 5 as const }]
  const given = (supplementPolicy: 'PAUSE' | 'RESTART') =>
    valueFrom(promisedAppointment({ ...limit, pauses, supplementPolicy }, at('2026-11-24T10:00')))
  assertSame(given('PAUSE').due, at('2026-12-02T10:00'))
  assertSame(given('RESTART').due, at('2026-12-03T10:00'))
  assert.ok(given('RESTART').dueSteps.some(({ kind }) => kind === 'restarted'))
})

test('given a version without a limit, nothing is received: a date nobody can give is not promised', () => {
  const unknown = { timeLimit: null, calendar, ruleSets }
  const expected = { reason: 'time-limit-unknown', procedure: '1.001193' }
  assertSame(refusalFrom(receiveAtCounter(filing, unknown, by('officer'))), expected)
  assertSame(refusalFrom(accept(filed, unknown, by('officer'))), expected)
})

test('given a day outside the years that are loaded, nothing is received', () => {
  const refusal = refusalFrom(accept(filed, facts, by('officer', '2031-01-06T09:00')))
  assert.notEqual(refusal.reason, 'time-limit-unknown')
  assert.match(refusal.reason, /year|calendar/)
})

for (const role of ['citizen', 'volunteer', 'specialist', 'signer', 'director', 'administrator'])
  test(`given a ${role}, neither counter nor online filing can be received`, () => {
    const expected = { reason: 'not-your-role', who: ['officer'] }
    assertSame(refusalFrom(receiveAtCounter(filing, facts, by(role))), {
      ...expected,
      action: 'receive',
    })
    assertSame(refusalFrom(accept(filed, facts, by(role))), { ...expected, action: 'accept' })
  })

test('civil status received on 28 February 2027 stays under the law of 2014, a day later not', () => {
  const ruleSetOn = (time: string) =>
    valueFrom(receiveAtCounter(filing, { timeLimit: fiveDays, calendar, ruleSets }, by('officer', time)))
      .dossier.ruleSet
  assert.equal(ruleSetOn('2027-02-28T09:00'), 'civil-status-2014')
  assert.equal(ruleSetOn('2027-03-01T09:00'), 'civil-status-2026')
})

test('without any rule set in force a dossier cannot be received', () => {
  const facts = { timeLimit: fiveDays, calendar, ruleSets: [] }
  assert.equal(refusalFrom(receiveAtCounter(filing, facts, by('officer'))).reason, 'no-rule-set')
})
