import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Doing } from './asking.ts'
import { atPosition } from './at-position.ts'
import {
  assertSame,
  at,
  attached,
  by,
  dossiersAtEveryPosition,
  filing,
  life,
  lifeOf,
  refusalFrom,
  valueFrom,
} from './dossiers.fixtures.ts'
import { handOver } from './hand-over.ts'
import type { Action, Doer } from './lifecycle.ts'
import { proposeResult } from './propose-result.ts'
import { refuse } from './refuse.ts'
import { returnResult } from './return-result.ts'
import { sendBack, sign } from './sign.ts'

const received = life.received.dossier
const processing = life.processing.dossier
const awaiting = life.awaiting.dossier
const finished = life.finished.dossier
const filed = life.filed.dossier
const inField = { staffId: 'tuphap', fields: ['chung-thuc', 'ho-tich'] }
const draft = attached('result', 'c')
const taker = { receiver: 'Lò Văn Sơn', relation: 'applicant' } as const
const why = { reason: 'Không thuộc thẩm quyền', legalBasis: 'Điều 13 Luật Hộ tịch' }

test('filed by a citizen, a filing waits as status 1, everything in it kept', () => {
  assertSame(filed, { ...filing, position: 'filed' })
  assertSame(life.filed.event, { type: 'submitted', at: filing.submittedAt, by: 'citizen' })
})

test('handed over, a dossier lies with its specialist, everything else kept', () => {
  const { dossier, event } = valueFrom(handOver(received, inField, by('officer', '2026-11-20T10:00')))
  assertSame(dossier, { ...received, position: 'processing', handler: 'tuphap' })
  assertSame(event, {
    type: 'handed-over',
    at: at('2026-11-20T10:00'),
    by: 'officer',
    to: 'tuphap',
  })
})

test('given somebody of another field, or of none, a dossier is not handed over', () => {
  for (const fields of [['dat-dai'], [], ['ho-tich-2']])
    assertSame(refusalFrom(handOver(received, { staffId: 'diachinh', fields }, by('officer'))), {
      reason: 'handler-not-in-field',
      handler: 'diachinh',
    })
})

test('proposed with its result, a dossier awaits the signature', () => {
  const { dossier, event } = valueFrom(proposeResult(processing, draft, by('specialist')))
  assertSame(dossier, { ...processing, position: 'awaiting-signature', files: [draft] })
  assertSame(event, {
    type: 'result-proposed',
    at: at('2026-11-20T09:30'),
    by: 'specialist',
    note: draft.name,
  })
})

test('given another specialist, even of the same field, the dossier is not theirs to propose', () =>
  assertSame(refusalFrom(proposeResult(processing, draft, by('specialist', '2026-11-23T09:00', 'khac'))), {
    reason: 'not-your-dossier',
    handler: 'specialist',
  }))

test('given no file of the result, nothing is put before the signer', () =>
  assertSame(refusalFrom(proposeResult(processing, undefined, by('specialist'))), {
    reason: 'result-missing',
  }))

test('signed, a dossier is finished at that moment, its appointment untouched', () => {
  const { dossier, event } = valueFrom(sign(awaiting, by('signer', '2026-11-24T09:00')))
  const expected = { finishedAt: at('2026-11-24T09:00'), signedBy: 'signer' }
  assertSame(dossier, { ...awaiting, ...expected, position: 'finished' })
  assertSame(event, { type: 'signed', at: at('2026-11-24T09:00'), by: 'signer' })
})

test('sent back, a draft is with its specialist again, who reads what must change', () => {
  const { dossier, event } = valueFrom(sendBack(awaiting, 'Sai ngày sinh', by('signer')))
  assertSame(dossier, { ...awaiting, position: 'processing', sentBack: 'Sai ngày sinh' })
  assertSame(event, {
    type: 'sent-back',
    at: at('2026-11-20T09:30'),
    by: 'signer',
    to: 'specialist',
    note: 'Sai ngày sinh',
  })
})

test('a new draft takes the place of the one sent back, the papers stay, and the old remark is gone', () => {
  const paper = attached('paper', 'b')
  const again = lifeOf({ ...filing, files: [paper] }).backAgain.dossier
  const { dossier } = valueFrom(proposeResult(again, draft, by('specialist')))
  assertSame(dossier.files, [paper, draft])
  assert.equal('sentBack' in dossier, false)
})

test('returned, a dossier says who took the result, when, and from whom', () => {
  const { dossier, event } = valueFrom(returnResult(finished, taker, by('officer', '2026-11-25T09:00')))
  const returned = { ...taker, at: at('2026-11-25T09:00'), by: 'officer' }
  assertSame(dossier, { ...finished, position: 'returned', returned })
  assertSame(event, { type: 'returned', at: returned.at, by: 'officer', note: 'Lò Văn Sơn' })
})

test('given nobody who takes the result, it is not returned', () => {
  for (const receiver of ['', '   ', '\n'])
    assertSame(refusalFrom(returnResult(finished, { ...taker, receiver }, by('officer'))), {
      reason: 'receiver-missing',
    })
})

test('refused, a filing keeps the reason, the article, who and when, and never has an appointment', () => {
  const { dossier, event } = valueFrom(refuse(filed, why, by('officer')))
  const refusal = { ...why, at: at('2026-11-20T09:30'), by: 'officer' }
  assertSame(dossier, { ...filing, position: 'refused', refusal })
  assert.equal(event.note, 'Không thuộc thẩm quyền (Điều 13 Luật Hộ tịch)')
  assert.equal('due' in dossier, false)
})

const verbs: readonly { action: Action; who: Doer; run: (doing: Doing) => { ok: boolean } }[] = [
  { action: 'refuse', who: 'officer', run: doing => refuse(filed, why, doing) },
  { action: 'hand-over', who: 'officer', run: doing => handOver(received, inField, doing) },
  { action: 'propose-result', who: 'specialist', run: doing => proposeResult(processing, draft, doing) },
  { action: 'sign', who: 'signer', run: doing => sign(awaiting, doing) },
  { action: 'send-back', who: 'signer', run: doing => sendBack(awaiting, 'Sửa lại', doing) },
  { action: 'return-result', who: 'officer', run: doing => returnResult(finished, taker, doing) },
]
const roles = ['citizen', 'volunteer', 'officer', 'specialist', 'signer', 'director', 'province', 'auditor']

for (const { action, who, run } of verbs)
  test(`only a ${who} may ${action}, whatever else is right`, () => {
    // The staff id is the handler's, so that nothing but the role stands in the way.
    for (const role of roles) {
      const doing = by(role, '2026-11-24T09:00', 'specialist')
      const expected = { ok: false, refusal: { reason: 'not-your-role', action, who: [who] } }
      if (role === who) assert.equal(run(doing).ok, true)
      else assertSame(run(doing), expected)
    }
  })

test('a dossier is only taken as standing where it stands', () => {
  for (const dossier of dossiersAtEveryPosition)
    for (const where of ['filed', 'received', 'processing', 'awaiting-signature', 'finished'] as const) {
      const standing = atPosition(dossier, where, 'sign')
      if (dossier.position === where) assert.equal(valueFrom(standing), dossier)
      else
        assertSame(refusalFrom(standing), {
          reason: 'not-in-position',
          action: 'sign',
          position: dossier.position,
        })
    }
})

test('no verb changes the dossier it was given', () => {
  const before = JSON.stringify([filed, received, processing, awaiting, finished])
  for (const { run } of verbs) for (const role of roles) run(by(role))
  assert.equal(JSON.stringify([filed, received, processing, awaiting, finished]), before)
})
