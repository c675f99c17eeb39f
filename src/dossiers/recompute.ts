import type { TimeLimit, WorkingCalendar } from '../calendar/index.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { AwaitingSignature, Change, Dossier, Processing, Received } from './dossier.ts'
import { promisedAppointment } from './receive.ts'
import type { DossierRefusal } from './refusals.ts'

/** A dossier whose clock runs: received and not yet finished. */
export type OpenDossier = Received | Processing | AwaitingSignature

export const isOpen = (dossier: Dossier): dossier is OpenDossier =>
  dossier.position === 'received' ||
  dossier.position === 'processing' ||
  dossier.position === 'awaiting-signature'

export interface RecomputeFacts {
  readonly timeLimit: TimeLimit | null
  readonly calendar: WorkingCalendar
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
  const { timeLimit, calendar, reason } = facts
  if (!doing.roles.includes('director')) return refused({ reason: 'only-the-director' })
  if (!timeLimit) return refused({ reason: 'time-limit-unknown', procedure: dossier.procedure.code })
  const appointment = promisedAppointment({ timeLimit, calendar }, dossier.receivedAt)
  if (!appointment.ok) return appointment
  if (appointment.value.due.equals(dossier.due)) return refused({ reason: 'date-unchanged' })
  const was = { due: dossier.due.toString(), steps: dossier.dueSteps }
  return done({
    dossier: { ...dossier, ...appointment.value },
    event: { type: 'due-recomputed', at: doing.at, by: doing.staffId, note: reason, was },
  })
}
