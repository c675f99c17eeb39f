import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from './dossier.ts'
import {
  assertSame,
  at,
  by,
  clockFacts,
  dossiersAtEveryPosition,
  life,
  refusalFrom,
  valueFrom,
} from './dossiers.fixtures.ts'
import { completeDuty } from './duty.ts'
import { offeredFor } from './offered.ts'
import { proposeRefusal } from './propose-refusal.ts'
import { sendBack, sign } from './sign.ts'
import { restart, stop } from './stop.ts'
import {
  acceptWithdrawal,
  askWithdrawal,
  declineWithdrawal,
  type Withdrawable,
  withdrawable,
} from './withdraw.ts'

const reason = 'Gia đình đã đăng ký tại nơi tạm trú.'
const legalBasis = 'Điều 9 Nghị định 118/2025/NĐ-CP'
const citizen = by('citizen', '2026-11-24T09:00')
const officer = by('officer', '2026-11-24T10:00')
const canBeWithdrawn = (dossier: Dossier): dossier is Withdrawable =>
  withdrawable.some(position => position === dossier.position)
const open = dossiersAtEveryPosition.filter(canBeWithdrawn)

test('a withdrawal that is declined leaves the dossier exactly as it was, wherever that is', () => {
  assert.equal(new Set(open.map(({ position }) => position)).size, withdrawable.length)
  for (const dossier of open) {
    const asked = valueFrom(askWithdrawal(dossier, reason, citizen)).dossier
    assertSame(asked.withdrawal, { at: citizen.at, by: 'citizen', reason })
    assertSame(valueFrom(declineWithdrawal(asked, 'Đã có kết quả.', officer)).dossier, dossier)
  }
})

test('a withdrawal that is confirmed stops the dossier, with what was asked and the article it rests on', () => {
  for (const dossier of open) {
    const asked = valueFrom(askWithdrawal(dossier, reason, citizen)).dossier
    const { dossier: ended, event } = valueFrom(
      acceptWithdrawal(asked, { ...clockFacts, legalBasis, fee: 'Hoàn trả 8.000 đồng' }, officer),
    )
    assert.equal(ended.position, 'stopped')
    const withdrawal = { at: citizen.at, by: 'citizen', reason }
    assertSame(ended.stop, {
      reason,
      legalBasis,
      fee: 'Hoàn trả 8.000 đồng',
      withdrawal,
      at: officer.at,
      by: 'officer',
    })
    assert.equal('withdrawal' in ended, false)
    assert.equal(event.type, 'stopped')
  }
})

test('stopped while its clock ran, a dossier is paused as status 8 from then on; taken up again, the time does not count', () => {
  const { dossier } = life.stopped
  assert.ok('pauses' in dossier)
  assert.equal(dossier.pauses?.at(-1)?.status, 8)
  const decision = { ...clockFacts, decision: 'Quyết định 12/QĐ-TTPVHCC' }
  const again = valueFrom(restart(dossier, decision, by('director', '2026-11-25T09:00'))).dossier
  assert.equal(again.position, 'processing')
  assert.equal(again.handler, 'specialist')
  assert.equal('stop' in again, false)
  assertSame(again.due, at('2026-12-01T09:30'))
})

test('stopped before anybody handled it, a dossier cannot be taken up again', () => {
  const asked = valueFrom(askWithdrawal(life.received.dossier, reason, citizen)).dossier
  const ended = valueFrom(acceptWithdrawal(asked, { ...clockFacts, legalBasis }, officer)).dossier
  const decision = { ...clockFacts, decision: 'Quyết định 12' }
  assertSame(refusalFrom(restart(ended, decision, by('director'))), { reason: 'never-handled' })
})

test('what the history of a dossier rules out is not offered', () => {
  assert.equal(offeredFor(life.processing.dossier, ['director']).includes('ask-supplement-again'), false)
  const asked = valueFrom(askWithdrawal(life.received.dossier, reason, citizen)).dossier
  const ended = valueFrom(acceptWithdrawal(asked, { ...clockFacts, legalBasis }, officer)).dossier
  assertSame(offeredFor(ended, ['director']), [])
  assertSame(offeredFor(life.stopped.dossier, ['director']), ['restart'])
})

test('while an answer is waited for, handling is not stopped before the last day for it has passed', () => {
  const stopping = { ...clockFacts, reason: 'Quá hạn không bổ sung.', legalBasis }
  const { dossier } = life.supplementAsked
  assertSame(refusalFrom(stop(dossier, stopping, by('signer', '2026-12-04T17:00'))), {
    reason: 'answer-awaited',
    until: '2026-12-04',
  })
  const ended = valueFrom(stop(dossier, stopping, by('signer', '2026-12-05T08:00'))).dossier
  assert.ok('pauses' in ended)
  // The pause of the supplement ends where that of the stop begins: one moment belongs to one pause.
  assertSame(
    ended.pauses?.map(({ status, ended: end }) => [status, end?.toString()]),
    [
      [5, at('2026-12-05T08:00').toString()],
      [8, undefined],
    ],
  )
})

test('a tax or fee that was paid lets the dossier go on, with the evidence and a later date', () => {
  const paid = { ...clockFacts, evidence: 'Giấy nộp tiền 0012345' }
  const { dossier } = valueFrom(completeDuty(life.dutyAsked.dossier, paid, by('officer', '2026-11-25T09:00')))
  assert.ok(dossier.position === 'processing')
  assert.equal(dossier.duty?.evidence, 'Giấy nộp tiền 0012345')
  assertSame(dossier.due, at('2026-12-01T09:30'))
})

test('not eligible after examination: the written refusal is the result, signed within the limit, and never status 3', () => {
  const why = { reason: 'Không đủ điều kiện theo quy định.', legalBasis }
  const { dossier } = valueFrom(proposeRefusal(life.processing.dossier, why, by('specialist')))
  assert.equal(dossier.position, 'awaiting-signature')
  assert.equal(dossier.refusal?.reason, why.reason)
  const signed = valueFrom(sign(dossier, by('signer', '2026-11-24T09:00'))).dossier
  assert.equal(signed.position, 'finished')
  assert.equal(signed.refusal?.legalBasis, legalBasis)
  const back = valueFrom(sendBack(dossier, 'Chưa rõ căn cứ', by('signer'))).dossier
  assert.equal('refusal' in back, false)
  assertSame(
    refusalFrom(proposeRefusal(life.processing.dossier, why, by('specialist', '2026-11-20T10:30', 'khac'))),
    {
      reason: 'not-your-dossier',
      handler: 'specialist',
    },
  )
})
