import { done, type Result, refused } from '../kernel/result.ts'
import { dayOf, entryOf, findMoment, momentAt, secondOf, textOf, timeOf } from './moments.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { findOpenMoment } from './working-time.ts'

export interface ExtensionRequest {
  readonly due: Temporal.PlainDateTime
  /** The new appointment asked for. */
  readonly until: Temporal.PlainDateTime
  readonly at: Temporal.PlainDateTime
  /** How often this dossier was extended before. */
  readonly extendedBefore: number
}

export interface Extension {
  readonly due: Temporal.PlainDateTime
  /** The apology came later than one working day before the due date; it is given all the same, and flagged. */
  readonly apologyLate: boolean
}

/**
 * A new appointment with a letter of apology (form 04): at most once for a dossier, and later than the old one. A time at
 * which the office is closed moves to the start of the next session.
 * Source: Decree 61/2018/NĐ-CP, Art. 19: at the latest one day before the due date.
 */
export function extend(
  request: ExtensionRequest,
  calendar: WorkingCalendar,
): Result<Extension, CalendarRefusal> {
  if (request.extendedBefore > 0) return refused({ reason: 'already-extended' })
  const latest = latestApology(request.due, calendar)
  if (!latest.ok) return latest
  const due = findMoment(request.due, calendar)
  const until = findMoment(request.until, calendar)
  if (until === undefined || due === undefined)
    return refused({ reason: 'year-not-loaded', year: request.until.year })
  if (until <= due)
    return refused({
      reason: 'extension-not-later',
      due: textOf(due, calendar),
      until: textOf(until, calendar),
    })
  const open = findOpenMoment(until, calendar)
  if (open === undefined) return refused({ reason: 'year-not-loaded', year: calendar.lastYear + 1 })
  const apologyLate = Temporal.PlainDateTime.compare(request.at, latest.value) > 0
  return done({ due: timeOf(open, calendar), apologyLate })
}

/** The last time at which an apology is in time: one working day before the due date, at its clock time. */
export function latestApology(
  due: Temporal.PlainDateTime,
  calendar: WorkingCalendar,
): Result<Temporal.PlainDateTime, CalendarRefusal> {
  const moment = findMoment(due, calendar)
  if (moment === undefined) return refused({ reason: 'year-not-loaded', year: due.year })
  const before = calendar.workingDays[entryOf(calendar.workingDaysUpTo, dayOf(moment)) - 2]
  if (before === undefined) return refused({ reason: 'year-not-loaded', year: calendar.firstYear - 1 })
  return done(timeOf(momentAt(before, secondOf(moment)), calendar))
}
