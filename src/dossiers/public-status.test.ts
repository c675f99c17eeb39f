import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Dossier, DossierEvent } from './dossier.ts'
import { assertSame, at, everyPosition, filing, life, lifeOf } from './dossiers.fixtures.ts'
import { publicStatus as statusFrom } from './public-status.ts'
import { withdrawable } from './withdraw.ts'

const inOrder = ['filed', 'received', 'processing', 'awaiting', 'finished', 'returned'] as const
const history = inOrder.map(step => life[step].event)
const now = at('2026-11-25T10:00')
const known = {
  fieldName: 'Hộ tịch',
  unitName: 'Trung tâm Phục vụ hành chính công xã Mường Sại',
  replyBy: at('2026-11-23T08:00'),
}
const publicStatus = (...[dossier, events, time]: [Dossier, readonly DossierEvent[], Temporal.Instant]) =>
  statusFrom(dossier, events, { now: time, ...known })

/** A word that stands nowhere else, so that finding it in an answer is finding a leak. */
const marked = (name: string) => fc.stringMatching(/^[a-z0-9]{12}$/).map(random => `${name}~${random}`)
const person = fc.record({
  name: marked('name'),
  idNumber: marked('id'),
  phone: marked('phone'),
  mail: marked('mail'),
  address: marked('address'),
})

test('whoever the applicant is, none of their data nor any officer is in the public status', () => {
  fc.assert(
    fc.property(person, marked('request'), (applicant, request) => {
      const changes = lifeOf({ ...filing, applicant, request })
      const events = [...Object.values(changes)].map(({ event }) => ({ ...event, by: `staff~${event.by}` }))
      for (const { dossier } of Object.values(changes)) {
        const shown = JSON.stringify(publicStatus(dossier, events, now))
        assert.doesNotMatch(shown, /~/)
        for (const word of ['officer', 'specialist', 'signer', 'Lò Văn Sơn', 'Sai ngày sinh', 'result a'])
          assert.equal(shown.includes(word), false, `${dossier.position} tells “${word}”`)
      }
    }),
    { numRuns: 30 },
  )
})

test('the status names exactly what may be known, and nothing that is added later by itself', () =>
  assertSame(Object.keys(publicStatus(life.returned.dossier, history, now)).toSorted(), [
    'code',
    'due',
    'duty',
    'extension',
    'fieldName',
    'happened',
    'late',
    'mayWithdraw',
    'pausedSince',
    'position',
    'procedureCode',
    'procedureName',
    'refusal',
    'replyBy',
    'status',
    'stopped',
    'supplement',
    'unitName',
  ]))

test('the field and the centre are named; when an answer comes is told only while one is waited for', () => {
  for (const { dossier } of everyPosition) {
    const { fieldName, unitName, replyBy } = publicStatus(dossier, history, now)
    assertSame([fieldName, unitName], [known.fieldName, known.unitName])
    assertSame(replyBy, dossier.position === 'filed' ? known.replyBy : null)
  }
})

test('drafts and what goes back and forth inside the office are not told', () => {
  const all = everyPosition.map(({ event }) => event)
  const { happened } = publicStatus(life.returned.dossier, all, now)
  assertSame(
    happened.map(({ type }) => type),
    [
      'submitted',
      'received',
      'handed-over',
      'signed',
      'returned',
      'refused',
      'supplement-asked',
      'duty-asked',
      'withdrawal-asked',
      'stopped',
    ],
  )
  for (const event of happened) assertSame(Object.keys(event), ['type', 'at'])
})

for (const [step, status] of [
  ['filed', 1],
  ['received', 2],
  ['refused', 3],
  ['processing', 4],
  ['awaiting', 4],
  ['supplementAsked', 5],
  ['dutyAsked', 6],
  ['withdrawalAsked', 7],
  ['stopped', 8],
  ['finished', 9],
  ['returned', 10],
] as const)
  test(`${step} is status ${status} of the national list`, () =>
    assert.equal(publicStatus(life[step].dossier, history, now).status, status))

test('the appointment of an open dossier passes: it is late from the second after', () => {
  const { dossier } = life.processing
  const late = (time: Temporal.Instant) => publicStatus(dossier, history, time).late
  assert.equal(late(dossier.due.subtract({ seconds: 1 })), false)
  assert.equal(late(dossier.due), false)
  assert.equal(late(dossier.due.add({ seconds: 1 })), true)
})

test('status 9 stops the clock: finished in time, a result that waits for its owner is never late', () => {
  const years = at('2027-11-25T10:00')
  assert.equal(publicStatus(life.finished.dossier, history, years).late, false)
  assert.equal(publicStatus(life.returned.dossier, history, years).late, false)
})

test('finished after the appointment, it was late and stays so when it is returned', () => {
  const finishedAt = life.finished.dossier.due.add({ seconds: 1 })
  assert.equal(publicStatus({ ...life.finished.dossier, finishedAt }, history, now).late, true)
  assert.equal(publicStatus({ ...life.returned.dossier, finishedAt }, history, now).late, true)
})

test('what was never received has no appointment and is not late', () => {
  for (const step of ['filed', 'refused'] as const) {
    const { due, late } = publicStatus(life[step].dossier, history, at('2030-01-01T00:00'))
    assertSame([due, late], [null, false])
  }
})

test('refused, the applicant is told why and on what law; otherwise there is no reason to tell', () => {
  assertSame(publicStatus(life.refused.dossier, [life.refused.event], now).refusal, {
    reason: 'Không thuộc thẩm quyền của xã',
    legalBasis: 'Điều 13 Luật Hộ tịch',
  })
  assert.equal(publicStatus(life.returned.dossier, history, now).refusal, null)
})

test('asked for a supplement, the applicant reads what, why and until when, not who asked; the clock is said to stand', () => {
  const { dossier, event } = life.supplementAsked
  const told = publicStatus(dossier, [event], at('2027-03-01T08:00'))
  assertSame(told.supplement, {
    papers: [{ line: 0, name: 'Giấy chứng sinh', why: 'Bản chính có dấu của bệnh viện' }],
    reason: 'Giấy chứng sinh chưa có dấu của nơi cấp.',
    legalBasis: 'Điều 16 Luật Hộ tịch 2014',
    respondBy: '2026-12-04',
    stage: 'examination',
    at: event.at,
  })
  assertSame(told.pausedSince, event.at)
  assert.equal(told.late, false)
})

test('a withdrawal is offered as long as no result is decided', () => {
  const offered = everyPosition.flatMap(({ dossier }) =>
    publicStatus(dossier, history, now).mayWithdraw ? [dossier.position] : [],
  )
  assertSame(new Set(offered), new Set(withdrawable))
})
