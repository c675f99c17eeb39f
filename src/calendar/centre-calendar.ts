import type { CalendarData, CalendarDay, CalendarYear, WorkingTime } from './calendar-data.ts'

/** A year one centre took in that the national calendar did not have: expected, or by its decision (`certain`). */
export interface OwnYear {
  readonly year: number
  readonly source: string
  readonly certain: boolean
}

/** What one centre has decided: its own days, which take the place of national ones, its hours, and years it took in. */
export interface CentreCalendar {
  readonly days: readonly CalendarDay[]
  readonly workingTime: readonly WorkingTime[]
  readonly years: readonly OwnYear[]
}

/**
 * The calendar of one centre: the national one with the centre's rows in the place of those of the same day, and its hours
 * in the place of the usual ones from the day they take effect. A year the centre only expected gives way as a whole once the
 * national calendar has it. A row outside the loaded years is kept under its year, so that the check names the missing year.
 */
export function centreCalendar(national: CalendarData, own: CentreCalendar): CalendarData {
  const days = own.days.filter(day => !isOvertaken(day, own.years, national))
  const ownDates = new Set(days.map(({ date }) => date))
  const years = [...national.years, ...ownYears(national, own)].map(year => ({
    ...year,
    days: [
      ...year.days.filter(({ date }) => !ownDates.has(date)),
      ...days.filter(({ date }) => yearOf(date) === year.year),
    ],
  }))
  const loaded = new Set(years.map(({ year }) => year))
  const strays = days.filter(({ date }) => !loaded.has(yearOf(date)))
  const [first, ...rest] = years
  const kept = first && strays.length > 0 ? [{ ...first, days: [...first.days, ...strays] }, ...rest] : years
  return { ...national, years: kept, workingTime: hoursOf(national.workingTime, own.workingTime) }
}

export const yearOf = (date: string): number => Number(date.slice(0, 4))

const hasYear = (year: number, { years }: CalendarData): boolean => years.some(each => each.year === year)

const isOvertaken = (day: CalendarDay, years: readonly OwnYear[], national: CalendarData): boolean =>
  !day.certain &&
  hasYear(yearOf(day.date), national) &&
  years.some(({ year, certain }) => year === yearOf(day.date) && !certain)

const ownYears = (national: CalendarData, { years }: CentreCalendar): CalendarYear[] =>
  years
    .filter(({ year }) => !hasYear(year, national))
    .map(({ year, source, certain }) => ({
      year,
      status: certain ? 'decided' : 'provisional',
      note: source,
      days: [],
    }))

/** From the first own table on, the national ones no longer apply. */
function hoursOf(
  national: CalendarData['workingTime'],
  own: readonly WorkingTime[],
): CalendarData['workingTime'] {
  const firstOwn = own.map(({ effectiveFrom }) => effectiveFrom).toSorted()[0]
  if (firstOwn === undefined) return national
  return [...national.filter(({ effectiveFrom }) => effectiveFrom < firstOwn), ...own]
}
