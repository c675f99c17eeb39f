import type { CalendarYear } from './calendar-data.ts'
import type { ChangeRefusal } from './refusals.ts'

/**
 * What years a centre takes in lack that every national year has: a holiday on a date that is one each year (1 January,
 * 30 April …), or as many holidays. A year that is half there would give wrong dates without a word.
 */
export function findFaultInOpenedYears(
  opened: readonly number[],
  years: readonly CalendarYear[],
  national: readonly CalendarYear[],
): ChangeRefusal | undefined {
  const gaps = years.filter(({ year }) => opened.includes(year)).map(year => findGap(year, national))
  return gaps.find(gap => gap !== undefined)
}

function findGap(year: CalendarYear, known: readonly CalendarYear[]): ChangeRefusal | undefined {
  const holidays = new Set(holidaysOf(year))
  const [first, ...rest] = known.map(holidaysOf)
  const everyYear = (first ?? []).filter(day => rest.every(days => days.includes(day)))
  const missing = everyYear.find(day => !holidays.has(day))
  if (missing) return { reason: 'year-lacks-holiday', date: `${year.year}-${missing}` }
  const least = Math.min(...known.map(each => holidaysOf(each).length))
  if (holidays.size < least)
    return { reason: 'year-has-too-few-holidays', year: year.year, count: holidays.size, least }
  return undefined
}

/** Holidays in force as MM-DD; what compensates or swaps them differs from year to year. */
const holidaysOf = ({ days }: CalendarYear): readonly string[] =>
  days
    .filter(({ kind, inForce }) => kind === 'holiday' && inForce !== false)
    .map(({ date }) => date.slice('YYYY-'.length))
