import type { Dossier, DossierEvent } from './dossier.ts'
import { nationalStatus, type Position } from './position.ts'

/** What anyone with the receipt may know: where the dossier stands and when things happened. No person is named. */
export interface PublicStatus {
  readonly code: string
  readonly procedureCode: string
  readonly procedureName: string
  readonly position: Position
  readonly status: number
  readonly due: Temporal.Instant | null
  readonly late: boolean
  readonly happened: readonly { readonly type: DossierEvent['type']; readonly at: Temporal.Instant }[]
  /** Why it was refused, and on what law: the applicant's right to know. */
  readonly refusal: { readonly reason: string; readonly legalBasis: string } | null
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
  now: Temporal.Instant,
): PublicStatus {
  const due = 'due' in dossier ? dossier.due : null
  // Status 9 stops the clock: a result that waits for its owner is not late (rules §4.5).
  const end = 'finishedAt' in dossier ? dossier.finishedAt : now
  return {
    code: dossier.code,
    procedureCode: dossier.procedure.code,
    procedureName: dossier.procedure.name,
    position: dossier.position,
    status: nationalStatus[dossier.position],
    due,
    late: due !== null && Temporal.Instant.compare(end, due) > 0,
    happened: history.filter(({ type }) => publicEvents.has(type)).map(({ type, at }) => ({ type, at })),
    refusal:
      dossier.position === 'refused'
        ? { reason: dossier.refusal.reason, legalBasis: dossier.refusal.legalBasis }
        : null,
  }
}
