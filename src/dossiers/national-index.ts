import { type IndexVerdict, isOnTimeNationally } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { examined } from './ask-supplement.ts'
import type { Dossier, Reception } from './dossier.ts'

/**
 * How the national index counts a dossier that was received (Decision 766/QĐ-TTg, metric 2.1): by the appointment as it was
 * synchronised, with the applicant's own time for supplements subtracted. Only requests after reception are counted: before it
 * there is no appointment they could be held against.
 */
export function nationalVerdict(dossier: Extract<Dossier, Reception>, now: Temporal.Instant): IndexVerdict {
  const { due, dueSteps, extension } = dossier
  const unpaused = dueSteps.find(step => step.kind === 'due-without-pauses')
  const appointment = extension
    ? localTime(extension.until)
    : unpaused
      ? Temporal.PlainDateTime.from(unpaused.at)
      : localTime(due)
  return isOnTimeNationally({
    appointment,
    supplements: examined(dossier).map(({ at, completed }) => ({
      asked: localTime(at),
      ...(completed ? { completed: localTime(completed) } : {}),
    })),
    reached: {
      ...('finishedAt' in dossier ? { 9: localTime(dossier.finishedAt) } : {}),
      ...('returned' in dossier ? { 10: localTime(dossier.returned.at) } : {}),
      ...('stop' in dossier ? { 8: localTime(dossier.stop.at) } : {}),
      ...('withdrawal' in dossier ? { 7: localTime(dossier.withdrawal.at) } : {}),
    },
    periodEnd: localTime(now),
  })
}
