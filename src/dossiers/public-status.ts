import type { Dossier, DossierEvent } from './dossier.ts'
import { nationalStatus, type Position } from './position.ts'

/** What anyone with the receipt may know: where the dossier stands and when things happened. No person is named. */
export interface PublicStatus {
  readonly code: string
  readonly procedureCode: string
  readonly procedureName: string
  /** Field of the procedure (lĩnh vực). */
  readonly fieldName: string
  /** The centre that has the dossier. */
  readonly unitName: string
  readonly position: Position
  readonly status: number
  /** While it is filed only: when an officer answers at the latest. */
  readonly replyBy: Temporal.Instant | null
  readonly due: Temporal.Instant | null
  readonly late: boolean
  readonly happened: readonly { readonly type: DossierEvent['type']; readonly at: Temporal.Instant }[]
  /** Why it was refused, and on what law: the applicant's right to know. */
  readonly refusal: { readonly reason: string; readonly legalBasis: string } | null
}

/** What the dossier itself does not say. */
export interface StatusFacts {
  readonly now: Temporal.Instant
  readonly fieldName: string
  readonly unitName: string
  /** Answer to an online filing, by the calendar; null when it cannot be told. */
  readonly replyBy: Temporal.Instant | null
}

/** Events that concern the applicant; drafts and what goes back and forth inside the office do not. */
const publicEvents: ReadonlySet<DossierEvent['type']> = new Set([
  'submitted',
  'received',
  'refused',
  'handed-over',
  'signed',
  'returned',
])

export function publicStatus(
  dossier: Dossier,
  history: readonly DossierEvent[],
  { now, fieldName, unitName, replyBy }: StatusFacts,
): PublicStatus {
  const due = 'due' in dossier ? dossier.due : null
  // Status 9 stops the clock: a result that waits for its owner is not late (Decision 766/QĐ-TTg, metric 2.1).
  const end = 'finishedAt' in dossier ? dossier.finishedAt : now
  return {
    code: dossier.code,
    procedureCode: dossier.procedure.code,
    procedureName: dossier.procedure.name,
    fieldName,
    unitName,
    position: dossier.position,
    status: nationalStatus[dossier.position],
    replyBy: dossier.position === 'filed' ? replyBy : null,
    due,
    late: due !== null && Temporal.Instant.compare(end, due) > 0,
    happened: history.filter(({ type }) => publicEvents.has(type)).map(({ type, at }) => ({ type, at })),
    refusal:
      dossier.position === 'refused'
        ? { reason: dossier.refusal.reason, legalBasis: dossier.refusal.legalBasis }
        : null,
  }
}
