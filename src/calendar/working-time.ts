import { dayOf, entryOf, type Moment, momentAt, secondOf } from './moments.ts'
import type { WorkingCalendar } from './working-calendar.ts'

export const isWorkingDayNumber = (day: number, calendar: WorkingCalendar): boolean =>
  (calendar.sessions[day]?.length ?? 0) > 0

/** The working day that comes `count` working days after a day, which itself is not counted; nothing beyond the calendar. */
export function findWorkingDayAfter(
  day: number,
  count: number,
  calendar: WorkingCalendar,
): number | undefined {
  return calendar.workingDays[entryOf(calendar.workingDaysUpTo, day) + count - 1]
}

/** The moment itself while the office works (the end of a session included), else the start of the next session. */
export function findOpenMoment(moment: Moment, calendar: WorkingCalendar): Moment | undefined {
  const second = secondOf(moment)
  const session = calendar.sessions[dayOf(moment)]?.find(({ to }) => second <= to)
  if (session) return momentAt(dayOf(moment), Math.max(second, session.from))
  const nextDay = findWorkingDayAfter(dayOf(moment), 1, calendar)
  return nextDay === undefined ? undefined : momentAt(nextDay, getOpening(nextDay, calendar))
}

/** The second at which the first session of a working day begins. */
function getOpening(day: number, calendar: WorkingCalendar): number {
  return entryOf(entryOf(calendar.sessions, day), 0).from
}

/** The moment at which the last session of a working day ends. */
export function getClosing(day: number, calendar: WorkingCalendar): Moment {
  const sessions = entryOf(calendar.sessions, day)
  return momentAt(day, entryOf(sessions, sessions.length - 1).to)
}

/** Seconds of working time from the start of the calendar up to a moment. */
export function workedUntil(moment: Moment, calendar: WorkingCalendar): number {
  const second = secondOf(moment)
  let worked = entryOf(calendar.workedBefore, dayOf(moment))
  for (const { from, to } of entryOf(calendar.sessions, dayOf(moment))) {
    worked += Math.max(0, Math.min(second, to) - from)
  }
  return worked
}

/** The moment at which this much has been worked since the start of the calendar: a session's end, not the next start. */
function findMomentWorked(worked: number, calendar: WorkingCalendar): Moment | undefined {
  const day = findDayWorked(worked, calendar)
  if (day === undefined) return undefined
  let left = worked - entryOf(calendar.workedBefore, day)
  for (const { from, to } of entryOf(calendar.sessions, day)) {
    if (left <= to - from) return momentAt(day, from + left)
    left -= to - from
  }
  return undefined
}

/** The moment after which this many more seconds, at least one, have been worked; nothing beyond the calendar. */
export const findMomentAfter = (
  moment: Moment,
  seconds: number,
  calendar: WorkingCalendar,
): Moment | undefined => findMomentWorked(workedUntil(moment, calendar) + seconds, calendar)

/** The last day before whose start less than this was worked, by halving. */
function findDayWorked(worked: number, { workedBefore }: WorkingCalendar): number | undefined {
  let low = 0
  let high = workedBefore.length - 1
  if (worked <= 0 || worked > entryOf(workedBefore, high)) return undefined
  while (low < high - 1) {
    const middle = (low + high) >> 1
    if (entryOf(workedBefore, middle) < worked) low = middle
    else high = middle
  }
  return low
}
