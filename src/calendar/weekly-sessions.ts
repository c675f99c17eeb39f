import type { CalendarData, WorkingTime } from './calendar-data.ts'
import { getSecondOfDay } from './clock-text.ts'

/** A stretch of work within one day, in seconds from midnight; the last second belongs to it. */
export type Session = { readonly from: number; readonly to: number }

/** The sessions a table of working time gives to a weekday (1 is Monday), in order; those for reception alone included. */
export const openingOnWeekday = (table: WorkingTime, weekday: number): readonly Session[] =>
  sorted(table.sessions.filter(session => session.weekdays.includes(weekday)))

/** The sessions of a weekday that count as working time, in order. None: a weekly day of rest. */
const sessionsOnWeekday = (table: WorkingTime, weekday: number): readonly Session[] =>
  sorted(
    table.sessions.filter(
      ({ weekdays, receptionOnly }) => receptionOnly !== true && weekdays.includes(weekday),
    ),
  )

const sorted = (sessions: WorkingTime['sessions']): readonly Session[] =>
  sessions
    .map(({ from, to }) => ({ from: getSecondOfDay(from), to: getSecondOfDay(to) }))
    .sort((a, b) => a.from - b.from)

/** The sessions of a date by the week alone, under the working time then in effect; special days are left aside. */
export const weeklySessionsOn = (
  data: CalendarData,
  date: Temporal.PlainDate,
  weekday = date.dayOfWeek,
): readonly Session[] => sessionsOnWeekday(tableInEffect(data, date), weekday)

/** The same with the sessions that only take dossiers in. */
export const weeklyOpeningOn = (data: CalendarData, date: Temporal.PlainDate): readonly Session[] =>
  openingOnWeekday(tableInEffect(data, date), date.dayOfWeek)

function tableInEffect({ workingTime }: CalendarData, date: Temporal.PlainDate): WorkingTime {
  const text = date.toString()
  return workingTime
    .filter(({ effectiveFrom }) => effectiveFrom <= text)
    .reduce((latest, next) => (next.effectiveFrom > latest.effectiveFrom ? next : latest))
}
