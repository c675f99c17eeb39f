import { done, type Result, refused } from '../kernel/result.ts'
import { clockText } from './clock-text.ts'
import { dayOf, entryOf, findDay, findMoment, secondOf, timeOf } from './moments.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { findMomentAfter, findWorkingDayAfter, isWorkingDayNumber, workedUntil } from './working-time.ts'

/** Whether the office works on a date. Refuses a date outside the loaded years. */
export function isWorkingDay(
  date: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Result<boolean, CalendarRefusal> {
  const day = findDay(date, calendar)
  return day === undefined ? yearNotLoaded(date.year) : done(isWorkingDayNumber(day, calendar))
}

/** The first working day after a date, which itself is never the answer. Refuses what the loaded years do not hold. */
export function nextWorkingDay(
  date: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Result<Temporal.PlainDate, CalendarRefusal> {
  const day = findDay(date, calendar)
  if (day === undefined) return yearNotLoaded(date.year)
  const next = findWorkingDayAfter(day, 1, calendar)
  return next === undefined ? yearNotLoaded(calendar.lastYear + 1) : done(entryOf(calendar.dates, next))
}

/**
 * The time at which this many more working hours have passed along the sessions, as for the eight hours within which an
 * online filing is answered (Decree 45/2020/NĐ-CP, Art. 14). Hours may be fractions of at least a second; when they
 * run out together with a session the answer is that session's end.
 */
export function addWorkingHours(
  at: Temporal.PlainDateTime,
  hours: number,
  calendar: WorkingCalendar,
): Result<Temporal.PlainDateTime, CalendarRefusal> {
  const seconds = Math.round(hours * 3600)
  if (!Number.isSafeInteger(seconds) || seconds < 1) {
    return refused({ reason: 'amount-not-allowed', amount: String(hours) })
  }
  const start = findMoment(at, calendar)
  if (start === undefined) return yearNotLoaded(at.year)
  const end = findMomentAfter(start, seconds, calendar)
  return end === undefined ? yearNotLoaded(calendar.lastYear + 1) : done(timeOf(end, calendar))
}

/** Whether dossiers are taken in at this time, on a Saturday by local decision too. Refuses times outside the loaded years. */
export function isOpenForReception(
  at: Temporal.PlainDateTime,
  calendar: WorkingCalendar,
): Result<boolean, CalendarRefusal> {
  const moment = findMoment(at, calendar)
  if (moment === undefined) return yearNotLoaded(at.year)
  const second = secondOf(moment)
  const opening = entryOf(calendar.opening, dayOf(moment))
  return done(opening.some(({ from, to }) => from <= second && second <= to))
}

/** When dossiers are taken in on a date, as clock times; none on a day off. Refuses a date outside the loaded years. */
export function receptionHours(
  date: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Result<readonly { readonly from: string; readonly to: string }[], CalendarRefusal> {
  const day = findDay(date, calendar)
  if (day === undefined) return yearNotLoaded(date.year)
  const clock = (second: number): string => clockText(second).slice(0, 5)
  return done(entryOf(calendar.opening, day).map(({ from, to }) => ({ from: clock(from), to: clock(to) })))
}

/** Working hours from one time to another along the sessions, with fractions; negative when the second comes first. */
export function workingHoursBetween(
  from: Temporal.PlainDateTime,
  to: Temporal.PlainDateTime,
  calendar: WorkingCalendar,
): Result<number, CalendarRefusal> {
  const first = findMoment(from, calendar)
  if (first === undefined) return yearNotLoaded(from.year)
  const last = findMoment(to, calendar)
  if (last === undefined) return yearNotLoaded(to.year)
  return done((workedUntil(last, calendar) - workedUntil(first, calendar)) / 3600)
}

const yearNotLoaded = (year: number): Result<never, CalendarRefusal> =>
  refused({ reason: 'year-not-loaded', year })
