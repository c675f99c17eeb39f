import type { CalendarData, CalendarDay, WorkingTime } from './calendar-data.ts'

/** What one centre has decided: its own days, which take the place of national ones, and its hours. */
export interface CentreCalendar {
  readonly days: readonly CalendarDay[]
  readonly workingTime: readonly WorkingTime[]
}

/**
 * The calendar of one centre: the national one with the centre's rows in the place of those of the same day, and its hours
 * in the place of the usual ones from the day they take effect. A row outside the loaded years is kept under its year, so
 * that the check names the missing year.
 */
export function centreCalendar(national: CalendarData, own: CentreCalendar): CalendarData {
  const ownDates = new Set(own.days.map(({ date }) => date))
  const loaded = new Set(national.years.map(({ year }) => year))
  const years = national.years.map(year => ({
    ...year,
    days: [
      ...year.days.filter(({ date }) => !ownDates.has(date)),
      ...own.days.filter(({ date }) => yearOf(date) === year.year),
    ],
  }))
  const strays = own.days.filter(({ date }) => !loaded.has(yearOf(date)))
  const [first, ...rest] = years
  const kept = first && strays.length > 0 ? [{ ...first, days: [...first.days, ...strays] }, ...rest] : years
  return { ...national, years: kept, workingTime: hoursOf(national.workingTime, own.workingTime) }
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

/** From the first own table on, the national ones no longer apply. */
function hoursOf(
  national: CalendarData['workingTime'],
  own: readonly WorkingTime[],
): CalendarData['workingTime'] {
  const firstOwn = own.map(({ effectiveFrom }) => effectiveFrom).toSorted()[0]
  if (firstOwn === undefined) return national
  return [...national.filter(({ effectiveFrom }) => effectiveFrom < firstOwn), ...own]
}
