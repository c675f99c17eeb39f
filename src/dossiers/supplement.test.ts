import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askSupplement, type SupplementAsking } from './ask-supplement.ts'
import type { Dossier, Filed, Processing, Received, SupplementAsked } from './dossier.ts'
import {
  asking,
  assertSame,
  at,
  attached,
  by,
  clockFacts,
  life,
  publishedBirth,
  refusalFrom,
  valueFrom,
} from './dossiers.fixtures.ts'
import { nationalVerdict } from './national-index.ts'
import { answerSupplement, completeSupplement } from './supply.ts'

const published = publishedBirth.papers
const { filed, received, processing, supplementAsked } = life
const citizen = by('citizen', '2026-11-24T20:15')
const none = { kinds: [], files: [], ...clockFacts }
const ask = (
  dossier: Filed | Received | Processing,
  more: Partial<SupplementAsking> = {},
  doing = by('specialist'),
) => askSupplement(dossier, { asking: { ...asking, ...more }, published }, doing)
const complete = (dossier: SupplementAsked, time = '2026-11-25T09:00'): Dossier =>
  valueFrom(completeSupplement(dossier, none, by('officer', time))).dossier

test('asked for, a dossier waits as status 5 with what is missing, why and on what law; its clock stands', () => {
  const { dossier, event } = supplementAsked
  assert.equal(dossier.position, 'supplement-asked')
  assertSame(dossier.supplements?.at(-1)?.papers, [
    { line: 0, name: 'Giấy chứng sinh', why: 'Bản chính có dấu của bệnh viện' },
  ])
  assert.ok('pauses' in dossier)
  assertSame(dossier.pauses, [
    { status: 5, begun: event.at, reason: asking.reason, legalBasis: asking.legalBasis },
  ])
})

test('a paper beyond the published list may not be asked for (rule 10.4), nor nothing at all', () => {
  const beyond = [{ line: published.length, why: 'Sổ hộ khẩu' }]
  assertSame(refusalFrom(ask(processing.dossier, { papers: beyond })), {
    reason: 'paper-not-published',
    line: published.length,
  })
  assert.equal(refusalFrom(ask(processing.dossier, { papers: [] })).reason, 'nothing-asked')
  assert.ok(ask(processing.dossier, { papers: [], corrections: 'Mục 3: ngày sinh của con' }).ok)
})

test('the last day for the answer is a real day to come', () => {
  for (const respondBy of ['2026-11-20', '2026-11-19', '2026-02-30', 'soon'])
    assertSame(refusalFrom(ask(processing.dossier, { respondBy })), {
      reason: 'date-not-in-future',
      field: 'respondBy',
    })
  assert.ok(ask(processing.dossier, { respondBy: '2026-11-21' }).ok)
})

test('only the handler asks while the dossier is on their desk', () =>
  assertSame(refusalFrom(ask(processing.dossier, {}, by('specialist', '2026-11-20T10:30', 'khac'))), {
    reason: 'not-your-dossier',
    handler: 'specialist',
  }))

test('before reception it is asked as often as need be: there is no clock yet, and it comes back as filed', () => {
  const once = valueFrom(ask(filed.dossier, {}, by('officer'))).dossier
  assert.equal('due' in once, false)
  const back = complete(once)
  assert.equal(back.position, 'filed')
  assert.ok(back.position === 'filed' && ask(back, {}, by('officer', '2026-11-25T10:00')).ok)
})

test('after reception once; a further request needs the director, and the national index counts it late (rule 10.2)', () => {
  const back = complete(supplementAsked.dossier)
  assert.ok(back.position === 'processing')
  const again = by('specialist', '2026-11-26T09:00')
  assertSame(refusalFrom(ask(back, {}, again)), { reason: 'second-supplement' })
  const override = { override: 'Bệnh viện cấp lại giấy chứng sinh sai' }
  assert.equal(refusalFrom(ask(back, override, again)).reason, 'not-your-role')
  const director = by('director', '2026-11-26T09:00')
  const second = valueFrom(ask(back, override, director)).dossier
  assert.ok('due' in second)
  assert.equal(nationalVerdict(second, at('2026-11-26T10:00')).because, 'second-supplement')
  assertSame(refusalFrom(ask(processing.dossier, override, director)), { reason: 'first-supplement' })
})

test('sent from home, it lies with the dossier; the clock stands until an officer has seen that all is there', () => {
  const paper = { ...attached('paper', 'c'), line: 0 }
  const sent = valueFrom(
    answerSupplement(supplementAsked.dossier, { files: [paper], note: 'Em gửi ạ' }, citizen),
  )
  assert.equal(sent.dossier.position, 'supplement-asked')
  assert.ok(sent.dossier.files.includes(paper))
  assertSame(sent.dossier.papers.at(0), { line: 0, name: 'Giấy chứng sinh', kind: 'electronic', count: 1 })
  assertSame(sent.dossier.supplements?.at(-1)?.answered, { at: citizen.at, note: 'Em gửi ạ' })
  assert.equal(
    refusalFrom(answerSupplement(supplementAsked.dossier, { files: [] }, citizen)).reason,
    'nothing-sent',
  )
})

test('what came from home was there when it was sent: the pause ends then, not when an officer looked', () => {
  const { dossier } = valueFrom(answerSupplement(supplementAsked.dossier, { files: [], note: 'Đủ' }, citizen))
  const [online, atCounter] = [
    complete(dossier, '2026-11-27T09:00'),
    complete(supplementAsked.dossier, '2026-11-27T09:00'),
  ]
  assert.ok('due' in online && 'due' in atCounter)
  assertSame(online.pauses?.at(-1)?.ended, citizen.at)
  assertSame(atCounter.pauses?.at(-1)?.ended, at('2026-11-27T09:00'))
  assert.equal(Temporal.Instant.compare(online.due, atCounter.due), -1)
})

test('complete, the dossier is where it was with a later date, the old one in its history', () => {
  const change = valueFrom(
    completeSupplement(supplementAsked.dossier, none, by('officer', '2026-11-25T09:00')),
  )
  const { dossier, event } = change
  assert.ok(dossier.position === 'processing')
  assert.equal(dossier.handler, 'specialist')
  assert.equal('root' in dossier, false)
  assertSame(event.was, { due: processing.dossier.due.toString(), steps: processing.dossier.dueSteps })
  assertSame(dossier.due, at('2026-12-01T09:30'))
  assertSame(dossier.papers.at(0)?.name, 'Giấy chứng sinh')
})

test('received but not handed over yet, it goes back to “received”', () => {
  const { dossier } = valueFrom(ask(received.dossier, {}, by('officer', '2026-11-20T10:00')))
  assert.equal(complete(dossier, '2026-11-20T15:00').position, 'received')
})

test('the national index subtracts the time the applicant took (metric 2.1)', () => {
  const back = complete(supplementAsked.dossier, '2026-11-25T09:00')
  assert.ok(back.position === 'processing')
  const finished = (time: string) =>
    nationalVerdict(
      { ...back, position: 'finished', finishedAt: at(time), signedBy: 'signer' },
      at('2027-01-01T08:00'),
    ).onTime
  // Due 27 November 09:30 without the pause of two whole days.
  assert.equal(finished('2026-11-29T09:30'), true)
  assert.equal(finished('2026-11-29T09:31'), false)
})
