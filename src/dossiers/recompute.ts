import type { Pause, SupplementPolicy, TimeLimit, WorkingCalendar } from '../calendar/index.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import { endedPauses } from './clock.ts'
import type { AwaitingSignature, Change, Dossier, Processing, Received, Reception } from './dossier.ts'
import { promisedAppointment } from './receive.ts'
import type { DossierRefusal } from './refusals.ts'

/** A dossier whose clock runs: received and not yet finished. */
export type OpenDossier = Received | Processing | AwaitingSignature

export const openPositions = ['received', 'processing', 'awaiting-signature'] as const

export const isOpen = (dossier: Dossier): dossier is OpenDossier =>
  openPositions.some(position => position === dossier.position)

export interface RecomputeFacts {
  readonly timeLimit: TimeLimit | null
  readonly calendar: WorkingCalendar
  /** When the dossier's clock stood still; none when left out. */
  readonly pauses?: readonly Pause[]
  readonly supplementPolicy?: SupplementPolicy
  /** The date was promised anew in a letter of apology: a limit no longer decides it, so no calendar moves it. */
  readonly extended?: boolean
}

/** What of an open dossier decides its date. */
export interface Dated {
  readonly procedure: { readonly code: string }
  readonly receivedAt: Temporal.Instant
  readonly due: Temporal.Instant
}

/**
 * Gives an open dossier the date that today's calendar leads to, with its steps; the old date and its steps go into the
 * history with the reason. Only by the director, and only when the date would really be another.
 */
export function recompute(
  dossier: OpenDossier,
  facts: RecomputeFacts & { readonly reason: string },
  doing: Doing,
): Result<Change<OpenDossier>, DossierRefusal> {
  const appointment = newAppointment(dossier, { ...clockOf(dossier), ...facts }, doing)
  if (!appointment.ok) return appointment
  const was = { due: dossier.due.toString(), steps: dossier.dueSteps }
  return done({
    dossier: { ...dossier, ...appointment.value },
    event: { type: 'due-recomputed', at: doing.at, by: doing.staffId, note: facts.reason, was },
  })
}

/**
 * What of its own a dossier brings: its pauses, whether a supplement began its limit anew (its steps say so, whatever a policy
 * says today), and whether its date was given in a letter of apology.
 */
export const clockOf = (
  dossier: Pick<Reception, 'pauses' | 'extension' | 'dueSteps'>,
): Pick<RecomputeFacts, 'pauses' | 'extended' | 'supplementPolicy'> => ({
  pauses: endedPauses(dossier),
  supplementPolicy: dossier.dueSteps.some(({ kind }) => kind === 'restarted') ? 'RESTART' : 'PAUSE',
  extended: dossier.extension !== undefined,
})

/** The other date that recomputing would give, with the same refusals; for many dossiers, this is all that is to be decided. */
export function newAppointment(
  { procedure, receivedAt, due }: Dated,
  { timeLimit, extended, ...facts }: RecomputeFacts,
  doing: Doing,
): Result<Pick<Reception, 'due' | 'dueSteps'>, DossierRefusal> {
  if (!doing.roles.includes('director')) return refused({ reason: 'only-the-director' })
  if (!timeLimit) return refused({ reason: 'time-limit-unknown', procedure: procedure.code })
  if (extended) return refused({ reason: 'date-unchanged' })
  const appointment = promisedAppointment({ ...facts, timeLimit }, receivedAt)
  if (!appointment.ok) return appointment
  return appointment.value.due.equals(due) ? refused({ reason: 'date-unchanged' }) : appointment
}
