import type { Draft, DraftOrigin } from './draft.ts'
import type { DraftPosition } from './lifecycle.ts'
import type { ProcedureContent } from './procedure.ts'

/** A draft as its row holds it; `position` says `superseded` where a later version followed the one it became. */
export interface DraftRow {
  readonly code: string
  readonly draft_no: number
  readonly position: DraftPosition
  readonly revision: number
  readonly based_on: number | null
  readonly origin: DraftOrigin
  readonly content: ProcedureContent
  readonly authors: readonly string[]
  readonly changed_by: string
  readonly changed_at: Temporal.Instant
  readonly approved_by: string | null
  readonly approved_at: Temporal.Instant | null
  readonly decision_number: string | null
  readonly decision_date: Temporal.PlainDate | null
  readonly effective_from: Temporal.PlainDate | null
  readonly published_by: string | null
  readonly published_at: Temporal.Instant | null
  readonly published_version: number | null
}

/** What is written; a superseded draft is one that was published. */
export function draftRowOf({ approval, publication, ...draft }: Draft) {
  return {
    code: draft.code,
    draft_no: draft.draftNo,
    position: draft.position === 'superseded' ? 'published' : draft.position,
    revision: draft.revision,
    based_on: draft.basedOn,
    origin: draft.origin,
    content: draft.content,
    authors: draft.authors,
    changed_by: draft.changedBy,
    changed_at: draft.changedAt.toString(),
    approved_by: approval?.by ?? null,
    approved_at: approval?.at.toString() ?? null,
    decision_number: approval?.decision.number ?? null,
    decision_date: approval?.decision.date.toString() ?? null,
    effective_from: publication?.effectiveFrom.toString() ?? null,
    published_by: publication?.by ?? null,
    published_at: publication?.at.toString() ?? null,
    published_version: publication?.version ?? null,
  }
}

/** The draft a row stands for; `content` comes in the order of the catalogue, which the database does not keep. */
export const draftOf = (row: DraftRow, content: ProcedureContent): Draft => ({
  code: row.code,
  draftNo: row.draft_no,
  position: row.position,
  revision: row.revision,
  basedOn: row.based_on,
  origin: row.origin,
  content,
  authors: row.authors,
  changedBy: row.changed_by,
  changedAt: row.changed_at,
  approval: approvalOf(row),
  publication: publicationOf(row),
})

const approvalOf = (row: DraftRow): Draft['approval'] =>
  row.approved_by !== null &&
  row.approved_at !== null &&
  row.decision_number !== null &&
  row.decision_date !== null
    ? {
        by: row.approved_by,
        at: row.approved_at,
        decision: { number: row.decision_number, date: row.decision_date },
      }
    : null

const publicationOf = (row: DraftRow): Draft['publication'] =>
  row.published_by !== null &&
  row.published_at !== null &&
  row.published_version !== null &&
  row.effective_from !== null
    ? {
        by: row.published_by,
        at: row.published_at,
        version: row.published_version,
        effectiveFrom: row.effective_from,
      }
    : null
