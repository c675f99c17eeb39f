import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  approveDraft,
  editDraft,
  firstFreeDay,
  publishDraft,
  rebaseDraft,
  sendDraftBack,
  startDraft,
  withdrawDraft,
} from './change-draft.ts'
import { at, decision, draftFrom, editor, province, today, wholeContent } from './drafts.fixtures.ts'

const last = { version: 3, effectiveFrom: Temporal.PlainDate.from('2025-07-01'), content: wholeContent() }
const started = () =>
  draftFrom(startDraft({ content: last.content, origin: 'editor', last, before: undefined }, editor))
const edited = () => draftFrom(editDraft(started(), wholeContent({ result: 'Khác' }), editor))
const approved = () => draftFrom(approveDraft(edited(), decision, { ...province, today }))
const reasonOf = (outcome: { ok: boolean; refusal?: { reason: string } }) =>
  outcome.ok ? 'done' : outcome.refusal?.reason

test('given a published version, a draft begins as its copy and points at it', () => {
  const draft = started()
  assert.deepEqual(
    [draft.position, draft.basedOn, draft.revision, draft.authors],
    ['draft', 3, 1, ['bientap']],
  )
})

test('given an open draft, no second one begins; after a withdrawn one the next number does', () => {
  const again = { content: last.content, origin: 'editor', last } as const
  assert.equal(reasonOf(startDraft({ ...again, before: started() }, editor)), 'draft-open')
  const withdrawn = draftFrom(withdrawDraft(started(), 'Soạn nhầm', editor))
  assert.equal(draftFrom(startDraft({ ...again, before: withdrawn }, editor)).draftNo, 2)
})

test('given an edit, the revision grows, its parts are named, and who wrote is remembered', () => {
  const change = editDraft(started(), wholeContent({ result: 'Khác' }), { ...editor, staffId: 'bientap2' })
  assert.ok(change.ok)
  assert.deepEqual(change.value.event.detail, { parts: ['result'] })
  assert.deepEqual([change.value.draft.revision, change.value.draft.authors], [2, ['bientap', 'bientap2']])
  assert.equal(reasonOf(editDraft(started(), wholeContent(), editor)), 'nothing-changed')
})

test('given one of the seven parts missing, approving and publishing are refused and name it', () => {
  const draft = { ...edited(), content: wholeContent({ documents: [], whoMayApply: null }) }
  const outcome = approveDraft(draft, decision, { ...province, today })
  assert.deepEqual(outcome, {
    ok: false,
    refusal: { reason: 'parts-missing', parts: ['documents', 'who-may-apply'] },
  })
  const forced = { ...approved(), content: draft.content }
  assert.equal(reasonOf(publishDraft(forced, { last, today }, editor)), 'parts-missing')
})

test('given somebody who wrote in the draft, they may not approve it, whatever their roles', () => {
  const both = { staffId: 'bientap', roles: ['editor', 'province'], at, today }
  assert.equal(reasonOf(approveDraft(edited(), decision, both)), 'own-draft')
  assert.equal(reasonOf(approveDraft(edited(), decision, { ...province, today })), 'done')
})

test('given a decision of tomorrow, nothing is approved by it today', () => {
  const tomorrow = { ...decision, date: today.add({ days: 1 }) }
  assert.equal(reasonOf(approveDraft(edited(), tomorrow, { ...province, today })), 'decision-in-the-future')
})

test('given an approved draft, its decision stands in the content; sent back, the approval is void', () => {
  assert.equal(approved().content.portalDecision, '123/QĐ-UBND (18/11/2026)')
  const back = draftFrom(sendDraftBack(approved(), 'Thiếu căn cứ', province))
  assert.deepEqual([back.position, back.approval], ['draft', null])
  assert.equal(reasonOf(editDraft(approved(), wholeContent({ result: 'Nữa' }), editor)), 'not-in-position')
})

const dayOf = (from: string | undefined, began: string) => {
  const known = { ...last, effectiveFrom: Temporal.PlainDate.from(began) }
  const day = from === undefined ? undefined : Temporal.PlainDate.from(from)
  const outcome = publishDraft(approved(), { last: known, today, from: day }, editor)
  return outcome.ok ? outcome.value.draft.publication?.effectiveFrom.toString() : outcome.refusal.reason
}
test('published now, a version begins today; on the next day when one began today already', () => {
  assert.equal(dayOf(undefined, '2025-07-01'), '2026-11-20')
  assert.equal(dayOf(undefined, '2026-11-20'), '2026-11-21')
  assert.equal(dayOf(undefined, '2027-03-01'), '2027-03-02')
})
test('published from a day, it begins there; not in the past, not on the first day of another', () => {
  assert.equal(dayOf('2027-01-01', '2025-07-01'), '2027-01-01')
  assert.equal(dayOf('2026-11-19', '2025-07-01'), 'day-too-early')
  assert.equal(dayOf('2026-11-20', '2026-11-20'), 'day-too-early')
})
test('the first free day of a new procedure is today', () =>
  assert.equal(firstFreeDay(undefined, today).toString(), '2026-11-20'))

test('given a version published meanwhile, publishing waits until the draft goes on from it and is approved anew', () => {
  const moved = { ...last, version: 4 }
  assert.equal(reasonOf(publishDraft(approved(), { last: moved, today }, editor)), 'base-moved')
  const rebased = draftFrom(rebaseDraft(approved(), moved, editor))
  assert.deepEqual([rebased.basedOn, rebased.position, rebased.approval], [4, 'draft', null])
})

test('given a draft equal to what is published, there is nothing to publish', () => {
  const same = { ...last, content: approved().content }
  assert.equal(reasonOf(publishDraft(approved(), { last: same, today }, editor)), 'nothing-changed')
})
