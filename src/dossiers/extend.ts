import { extend as extendDate, findDate, type WorkingCalendar } from '../calendar/index.ts'
import { instantOf, localTime } from '../kernel/local-time.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import { stepTime } from './clock.ts'
import type { AwaitingSignature, Change, Processing, Received } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { dateOf } from './supply.ts'

/**
 * A new appointment with a written apology (form 04), signed by the head of the unit that handles the dossier: once, with a
 * reason, at the latest one working day before the old appointment; later it is given all the same, and flagged
 * (Decree 61/2018/NĐ-CP, Art. 19). The new appointment keeps the clock time of the old one.
 */
export function extend<Open extends Received | Processing | AwaitingSignature>(
  dossier: Open,
  { until, reason, calendar }: { until: string; reason: string; calendar: WorkingCalendar },
  doing: Doing,
): Result<Change<Open>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'extend', doing.roles)
  if (!next.ok) return next
  const day = findDate(until)
  if (!day) return refused({ reason: 'date-not-in-future', field: 'until' })
  const due = localTime(dossier.due)
  const granted = extendDate(
    {
      due,
      until: day.toPlainDateTime(due.toPlainTime()),
      at: localTime(doing.at),
      extendedBefore: dossier.extension ? 1 : 0,
    },
    calendar,
  )
  if (!granted.ok) return granted
  const { at, staffId: by } = doing
  const date = instantOf(granted.value.due)
  if (Temporal.Instant.compare(date, at) <= 0)
    return refused({ reason: 'date-not-in-future', field: 'until' })
  const { apologyLate } = granted.value
  return done({
    dossier: {
      ...dossier,
      due: date,
      dueSteps: [
        ...dossier.dueSteps.filter(({ kind }) => kind !== 'due'),
        { kind: 'extended', from: stepTime(dossier.due), to: stepTime(date), asked: stepTime(at) },
        { kind: 'due', at: stepTime(date) },
      ],
      extension: { was: dossier.due, until: date, reason, at, by, apologyLate },
    },
    event: { type: 'extended', at, by, note: reason, was: dateOf(dossier) },
  })
}
