import type { CalendarData, WorkingTime } from './calendar-data.ts'
import { getSecondOfDay } from './clock-text.ts'

/** A stretch of work within one day, in seconds from midnight; the last second belongs to it. */
export type Session = { readonly from: number; readonly to: number }

/** The sessions a table of working time gives to a weekday (1 is Monday), in order. None: a weekly day of rest. */
export const sessionsOnWeekday = (table: WorkingTime, weekday: number): readonly Session[] =>
  table.sessions
    .filter(session => session.weekdays.includes(weekday))
    .map(({ from, to }) => ({ from: getSecondOfDay(from), to: getSecondOfDay(to) }))
    .sort((a, b) => a.from - b.from)

/** The sessions of a date by the week alone, under the working time then in effect; special days are left aside. */
export function weeklySessionsOn(
  data: CalendarData,
  date: Temporal.PlainDate,
  weekday = date.dayOfWeek,
): readonly Session[] {
  const text = date.toString()
  const table = data.workingTime
    .filter(({ effectiveFrom }) => effectiveFrom <= text)
    .reduce((latest, next) => (next.effectiveFrom > latest.effectiveFrom ? next : latest))
  return sessionsOnWeekday(table, weekday)
}
