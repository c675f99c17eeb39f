import type { Words } from '../kernel/words.ts'
import type { CalendarData, CalendarDay } from './calendar-data.ts'
import { weeklyOpeningOn, weeklySessionsOn } from './weekly-sessions.ts'

/** How a day of the calendar is worked: as the week has it, or as a special day says. */
export type DayMark = 'working' | 'rest' | 'reception-only' | 'switched-off' | CalendarDay['kind']

/** One day as a month shows it. */
export interface MonthDay {
  readonly date: string
  readonly mark: DayMark
  /** What the special day is called, if it is one. */
  readonly name?: Words | undefined
  /** Still expected: the decision is awaited. */
  readonly expected: boolean
}

/** The weeks of a month from Monday to Sunday; days of other months are left empty. The year must be loaded. */
export function weeksOf(
  month: Temporal.PlainYearMonth,
  data: CalendarData,
): readonly (readonly (MonthDay | undefined)[])[] {
  const first = month.toPlainDate({ day: 1 })
  const special = specialDays(month.year, data)
  const days = Array.from({ length: month.daysInMonth }, (_, more) =>
    monthDay(first.add({ days: more }), special, data),
  )
  const empty = (count: number): undefined[] => Array.from({ length: count }, () => undefined)
  const before = first.dayOfWeek - 1
  const cells = [...empty(before), ...days, ...empty((7 - ((before + days.length) % 7)) % 7)]
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A row that counts goes before one of the same day that does not. */
function specialDays(year: number, { years }: CalendarData): ReadonlyMap<string, CalendarDay> {
  const days = years.find(each => each.year === year)?.days ?? []
  const rank = ({ inForce }: CalendarDay) => (inForce === false ? 0 : 1)
  return new Map(days.toSorted((a, b) => rank(a) - rank(b)).map(day => [day.date, day]))
}

function monthDay(
  date: Temporal.PlainDate,
  special: ReadonlyMap<string, CalendarDay>,
  data: CalendarData,
): MonthDay {
  const day = special.get(date.toString())
  const base = { date: date.toString(), expected: day ? !day.certain && day.inForce !== false : false }
  if (!day) return { ...base, mark: weeklyMark(date, data) }
  if (day.inForce === false)
    return {
      ...base,
      name: day.name,
      mark: weeklyMark(date, data) === 'working' ? 'switched-off' : weeklyMark(date, data),
    }
  return { ...base, name: day.name, mark: day.kind }
}

function weeklyMark(date: Temporal.PlainDate, data: CalendarData): 'working' | 'rest' | 'reception-only' {
  if (weeklySessionsOn(data, date).length > 0) return 'working'
  return weeklyOpeningOn(data, date).length > 0 ? 'reception-only' : 'rest'
}
