import { clockText } from './clock-text.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * A time within the loaded years: whole seconds since the midnight that begins the first loaded day.
 * Fractions of a second are dropped, so 15:00:00.9 is still 15:00:00.
 */
export type Moment = number

export const DAY_IN_SECONDS = 86_400

export const dayOf = (moment: Moment): number => Math.floor(moment / DAY_IN_SECONDS)
export const secondOf = (moment: Moment): number => moment % DAY_IN_SECONDS
export const momentAt = (day: number, second: number): Moment => day * DAY_IN_SECONDS + second

/** The number of a date in the calendar; nothing outside the loaded years. */
export function findDay(
  date: Temporal.PlainDate | Temporal.PlainDateTime,
  calendar: WorkingCalendar,
): number | undefined {
  const yearStart = calendar.yearStarts[date.year - calendar.firstYear]
  return yearStart === undefined ? undefined : yearStart + date.dayOfYear - 1
}

/** The moment of a local time; nothing outside the loaded years. */
export function findMoment(time: Temporal.PlainDateTime, calendar: WorkingCalendar): Moment | undefined {
  const day = findDay(time, calendar)
  return day === undefined ? undefined : momentAt(day, time.hour * 3600 + time.minute * 60 + time.second)
}

export function timeOf(moment: Moment, calendar: WorkingCalendar): Temporal.PlainDateTime {
  const date = entryOf(calendar.dates, dayOf(moment))
  const second = secondOf(moment)
  const hour = Math.floor(second / 3600)
  const minute = Math.floor(second / 60) % 60
  return new Temporal.PlainDateTime(date.year, date.month, date.day, hour, minute, second % 60)
}

/** A moment as ISO text, as steps hold it. */
export const textOf = (moment: Moment, calendar: WorkingCalendar): string =>
  `${entryOf(calendar.dateTexts, dayOf(moment))}T${clockText(secondOf(moment))}`

/** The entry of a day already known to be loaded. */
export function entryOf<Entry>(entries: readonly Entry[], day: number): Entry {
  const entry = entries[day]
  if (entry === undefined) throw new Error(`Day ${day} is outside the loaded calendar`)
  return entry
}
