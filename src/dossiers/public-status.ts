import { clockHand, runningPause } from './clock.ts'
import type { Dossier, DossierEvent } from './dossier.ts'
import { offeredActions } from './lifecycle.ts'
import { nationalStatus, type Position } from './position.ts'
import type { SupplementRequest } from './trail.ts'

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
  readonly refusal: Why | null
  /** Since when the clock stands. */
  readonly pausedSince: Temporal.Instant | null
  /** What the applicant is asked to send; without who asked. */
  readonly supplement: Omit<SupplementRequest, 'by' | 'override'> | null
  readonly duty: { readonly what: string; readonly legalBasis: string } | null
  /** The new appointment that came with an apology: the old one, and why. */
  readonly extension: { readonly was: Temporal.Instant; readonly reason: string } | null
  readonly stopped: Why | null
  /** Whether the applicant may still ask for the dossier back. */
  readonly mayWithdraw: boolean
}

/** The applicant's right to know. */
interface Why {
  readonly reason: string
  readonly legalBasis: string
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
  'supplement-asked',
  'supplement-sent',
  'supplement-completed',
  'duty-asked',
  'duty-done',
  'withdrawal-asked',
  'withdrawal-declined',
  'stopped',
  'restarted',
  'extended',
])

export function publicStatus(
  dossier: Dossier,
  history: readonly DossierEvent[],
  { now, fieldName, unitName, replyBy }: StatusFacts,
): PublicStatus {
  const due = 'due' in dossier ? dossier.due : null
  // Status 9 stops the clock: a result that waits for its owner is not late (Decision 766/QĐ-TTg, metric 2.1).
  const end = clockHand(dossier, now)
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
    refusal: refusalTold(dossier),
    ...asideTold(dossier),
  }
}

/** A refusal that is only a draft is nobody's business yet. */
const refusalTold = (dossier: Dossier): Why | null =>
  'refusal' in dossier && dossier.refusal && ('finishedAt' in dossier || dossier.position === 'refused')
    ? whyOf(dossier.refusal)
    : null

function asideTold(dossier: Dossier) {
  const extension = 'extension' in dossier ? dossier.extension : undefined
  const duty = dossier.position === 'financial-duty' && 'duty' in dossier ? dossier.duty : undefined
  return {
    pausedSince: ('due' in dossier && runningPause(dossier)?.begun) || null,
    supplement: dossier.position === 'supplement-asked' ? supplementTold(dossier) : null,
    duty: duty ? { what: duty.what, legalBasis: duty.legalBasis } : null,
    extension: extension ? { was: extension.was, reason: extension.reason } : null,
    stopped: dossier.position === 'stopped' ? whyOf(dossier.stop) : null,
    mayWithdraw: offeredActions(dossier.position, ['citizen']).includes('ask-withdrawal'),
  }
}

function supplementTold({ supplements = [] }: Dossier): PublicStatus['supplement'] {
  const last = supplements.at(-1)
  if (!last) return null
  const { by: _officer, override: _inside, ...told } = last
  return told
}

const whyOf = ({ reason, legalBasis }: Why): Why => ({ reason, legalBasis })
