import { aRow } from './catalogue.fixtures.ts'
import { checkRow } from './check-catalogue.ts'
import type { Draft, DraftChange, Editing } from './draft.ts'
import type { ProcedureContent } from './procedure.ts'

/** A procedure with all seven parts. */
export const wholeContent = (change: object = {}): ProcedureContent => {
  const whole = {
    steps: [{ order: 1, action: 'Nộp hồ sơ' }],
    documents: [{ name: 'Tờ khai' }, { name: 'Giấy chứng sinh' }],
    whoMayApply: 'Công dân Việt Nam',
    authority: 'Ủy ban nhân dân cấp xã',
  }
  const read = checkRow(aRow({ ...whole, ...change }))
  if (!read.ok) throw new Error(`The fixture is wrong: ${JSON.stringify(read.refusal)}`)
  return read.value.content
}

export const at = Temporal.Instant.from('2026-11-20T02:00:00Z')
export const today = Temporal.PlainDate.from('2026-11-20')
export const editor: Editing = { staffId: 'bientap', roles: ['editor'], at }
export const province: Editing = { staffId: 'tinh', roles: ['province'], at }
export const decision = { number: '123/QĐ-UBND', date: Temporal.PlainDate.from('2026-11-18') }

/** The draft a verb brings about; a refusal is a broken assumption of the test. */
export function draftFrom(
  outcome: { ok: true; value: DraftChange } | { ok: false; refusal: { reason: string } },
): Draft {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal.reason}`)
  return outcome.value.draft
}
