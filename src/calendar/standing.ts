import { done, type Result, refused } from '../kernel/result.ts'
import { findMoment, type Moment } from './moments.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workedUntil } from './working-time.ts'

/** Near its due date is a dossier with a fifth or less of its time left, or with one working day of eight hours or less. */
const NEAR_DUE_HOURS = 8
const NEAR_DUE_SHARE = 0.2

/** The times between which the clock of a dossier runs. */
export interface Clock {
  readonly received: Temporal.PlainDateTime
  readonly due: Temporal.PlainDateTime
}

/** How an open dossier stands against its due date, in working hours. */
export type Standing =
  | { readonly standing: 'in-time' | 'near-due'; readonly hoursLeft: number }
  | { readonly standing: 'overdue'; readonly hoursOver: number }

/**
 * How an open dossier stands now: overdue once the due time has passed, near due with eight working hours or a fifth of the time from
 * reception to the due date left, or less (our rule, to be confirmed with the province).
 * Hours are working hours along the sessions, with fractions; overdue in the night after the due time is 0 hours over.
 * For a dossier whose clock is paused, ask with the moment the pause began. Refuses times outside the loaded years.
 */
export function standing(
  { received, due }: Clock,
  now: Temporal.PlainDateTime,
  calendar: WorkingCalendar,
): Result<Standing, CalendarRefusal> {
  const dueMoment = findMoment(due, calendar)
  if (dueMoment === undefined) return refused({ reason: 'year-not-loaded', year: due.year })
  const start = findMoment(received, calendar)
  if (start === undefined) return refused({ reason: 'year-not-loaded', year: received.year })
  const moment = findMoment(now, calendar)
  if (moment === undefined) return refused({ reason: 'year-not-loaded', year: now.year })
  const hoursTo = (from: Moment) => (workedUntil(dueMoment, calendar) - workedUntil(from, calendar)) / 3600
  const hours = hoursTo(moment)
  // The clock decides, not the hours: no working time passes between Friday evening and Monday morning.
  if (moment > dueMoment) return done({ standing: 'overdue', hoursOver: Math.abs(hours) })
  const near = Math.max(NEAR_DUE_HOURS, hoursTo(start) * NEAR_DUE_SHARE)
  return done({ standing: hours <= near ? 'near-due' : 'in-time', hoursLeft: hours })
}

export type FinishedBand = 'early' | 'on-time' | 'overdue'

/**
 * How a finished dossier ended, told by its end (the result is there, status 9): on an earlier date than the due date is
 * early, on the due date up to its time is on time, later is overdue. The index subtracts supplement time from the end first
 * (`isOnTimeNationally`); here the due date carries the pauses already.
 */
export function finishedBand(end: Temporal.PlainDateTime, due: Temporal.PlainDateTime): FinishedBand {
  if (Temporal.PlainDateTime.compare(wholeSeconds(end), wholeSeconds(due)) > 0) return 'overdue'
  return end.toPlainDate().equals(due.toPlainDate()) ? 'on-time' : 'early'
}

const wholeSeconds = (time: Temporal.PlainDateTime): Temporal.PlainDateTime =>
  time.round({ smallestUnit: 'second', roundingMode: 'trunc' })
