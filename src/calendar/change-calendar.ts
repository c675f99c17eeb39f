import { done, type Result, refused } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import type { CalendarData, CalendarDay, WorkingTime } from './calendar-data.ts'
import { type CentreCalendar, centreCalendar, yearOf } from './centre-calendar.ts'
import { getDayOff } from './day-names.ts'
import { findFaultInOpenedYears } from './opened-years.ts'
import type { ChangeRefusal } from './refusals.ts'
import { calendarFrom } from './working-calendar.ts'

interface Decided {
  readonly date: string
  /** Number of the decision, or the reason. */
  readonly decision: string
}

/** One change of a centre's calendar, by a decision. */
export type CalendarChange = Decided &
  (
    | { readonly what: 'day-off'; readonly name: Words }
    | { readonly what: 'ordinary-day' }
    | { readonly what: 'swap'; readonly makeUp: string }
    /** Rows of a yearly decision, whole: swapped days beside their make-up days. */
    | { readonly what: 'rows'; readonly days: readonly CalendarDay[] }
    /** Takes in a year the national calendar lacks: what the centre expected of it is forgotten, its rows follow. */
    | { readonly what: 'year'; readonly expected: boolean }
    | { readonly what: 'hours'; readonly sessions: WorkingTime['sessions'] }
    /** Takes the centre's own row, hours or year back. */
    | { readonly what: 'undo' | 'undo-hours' | 'undo-year' }
  )

/**
 * What the centre's own rows are after the changes, taken in their order. Refuses what would contradict the national
 * calendar or itself, as `calendarFrom` does: a swap that changes nothing, overlapping sessions, a year that is not loaded;
 * a year taken in that lacks holidays every year has; and to take back what the centre does not have.
 */
export function changeCalendar(
  national: CalendarData,
  own: CentreCalendar,
  asked: readonly CalendarChange[],
): Result<CentreCalendar, ChangeRefusal> {
  const changes = asked.filter(change => change.what !== 'year' || !isLoaded(change.date, national))
  const missing = changes.find(change => !isThere(own, change))
  if (missing) return refused({ reason: 'nothing-to-undo', date: missing.date })
  const changed = changes.reduce(changedBy, own)
  const opened = changes.filter(({ what }) => what === 'year').map(({ date }) => yearOf(date))
  const merged = centreCalendar(national, changed)
  const lost = changes.find(change => isDay(change) && !isLoaded(change.date, merged))
  if (lost) return refused({ reason: 'year-not-loaded', year: yearOf(lost.date) })
  const fault = findFaultInOpenedYears(opened, merged.years, national.years)
  if (fault) return refused(fault)
  const calendar = calendarFrom(merged)
  return calendar.ok ? done(changed) : calendar
}

/** What is taken back must be there. */
function isThere({ days, workingTime, years }: CentreCalendar, { what, date }: CalendarChange): boolean {
  switch (what) {
    case 'undo':
      return days.some(day => day.date === date)
    case 'undo-hours':
      return workingTime.some(({ effectiveFrom }) => effectiveFrom === date)
    case 'undo-year':
      return years.some(({ year }) => year === yearOf(date))
    default:
      return true
  }
}

const isDay = ({ what }: CalendarChange): boolean =>
  what === 'day-off' || what === 'ordinary-day' || what === 'swap' || what === 'rows'

const isLoaded = (date: string, { years }: CalendarData): boolean =>
  years.some(({ year }) => year === yearOf(date))

function changedBy(own: CentreCalendar, change: CalendarChange): CentreCalendar {
  const { date } = change
  switch (change.what) {
    case 'undo':
      return withoutDay(own, date)
    case 'undo-year':
      return withoutYear(own, yearOf(date), () => true)
    case 'undo-hours':
      return { ...own, workingTime: own.workingTime.filter(({ effectiveFrom }) => effectiveFrom !== date) }
    case 'hours':
      return withHours(own, change)
    case 'year':
      return withYear(own, change)
    case 'rows':
      return withDays(own, change.days)
    default:
      return withDays(own, daysOf(change))
  }
}

function daysOf(
  change: Extract<CalendarChange, { what: 'day-off' | 'ordinary-day' | 'swap' }>,
): readonly CalendarDay[] {
  const { date } = change
  const base = { date, source: change.decision, certain: true, inForce: true }
  switch (change.what) {
    case 'day-off':
      return [{ ...base, kind: 'holiday', name: [change.name[0], change.name[1]] }]
    case 'ordinary-day':
      return [{ ...base, kind: 'holiday', name: getDayOff('ordinary'), inForce: false }]
    case 'swap': {
      const off = { ...base, name: getDayOff('swap-off'), pairedWith: change.makeUp }
      const worked = { ...base, name: getDayOff('swap-work'), pairedWith: date, date: change.makeUp }
      return [
        { ...off, kind: 'swap-off' },
        { ...worked, kind: 'swap-work' },
      ]
    }
  }
}

const withDays = (own: CentreCalendar, days: readonly CalendarDay[]): CentreCalendar => ({
  ...own,
  days: [...days.reduce((kept, { date }) => withoutDay(kept, date), own).days, ...days],
})

/** A swapped day goes with its make-up day: one without the other would be wrong. */
const withoutDay = (own: CentreCalendar, date: string): CentreCalendar => ({
  ...own,
  days: own.days.filter(day => day.date !== date && day.pairedWith !== date),
})

const withHours = (
  own: CentreCalendar,
  { date, sessions, decision }: Extract<CalendarChange, { what: 'hours' }>,
): CentreCalendar => ({
  ...own,
  workingTime: [
    ...own.workingTime.filter(({ effectiveFrom }) => effectiveFrom !== date),
    { effectiveFrom: date, sessions, source: decision, certain: true },
  ],
})

function withYear(
  own: CentreCalendar,
  { date, decision, expected }: Extract<CalendarChange, { what: 'year' }>,
): CentreCalendar {
  const year = yearOf(date)
  const kept = withoutYear(own, year, ({ certain }) => !certain)
  return { ...kept, years: [...kept.years, { year, source: decision, certain: !expected }] }
}

const withoutYear = (
  own: CentreCalendar,
  year: number,
  isGone: (day: CalendarDay) => boolean,
): CentreCalendar => ({
  ...own,
  days: own.days.filter(day => yearOf(day.date) !== year || !isGone(day)),
  years: own.years.filter(each => each.year !== year),
})
