import { done, type Result, refused } from '../kernel/result.ts'
import type { CalendarData, CalendarDay, WorkingTime } from './calendar-data.ts'
import { type CentreCalendar, centreCalendar } from './centre-calendar.ts'
import { getDayOff } from './day-names.ts'
import type { CalendarRefusal } from './refusals.ts'
import { calendarFrom } from './working-calendar.ts'

/** One change of a centre's calendar, by a decision. */
export type CalendarChange =
  | { readonly what: 'day-off'; readonly date: string; readonly name: string; readonly decision: string }
  | { readonly what: 'ordinary-day'; readonly date: string; readonly decision: string }
  | { readonly what: 'swap'; readonly date: string; readonly makeUp: string; readonly decision: string }
  | { readonly what: 'undo'; readonly date: string }
  | {
      readonly what: 'hours'
      readonly date: string
      readonly sessions: WorkingTime['sessions']
      readonly decision: string
    }

/**
 * What the centre's own rows are after the changes, taken in their order. Refuses what would contradict the national
 * calendar or itself, as `calendarFrom` does: a swap that changes nothing, overlapping sessions, a year that is not loaded.
 */
export function changeCalendar(
  national: CalendarData,
  own: CentreCalendar,
  changes: readonly CalendarChange[],
): Result<CentreCalendar, CalendarRefusal> {
  const changed = changes.reduce(changedBy, own)
  const lost = changes.find(({ what, date }) => what !== 'hours' && !isLoaded(date, national))
  if (lost) return refused({ reason: 'year-not-loaded', year: Number(lost.date.slice(0, 4)) })
  const calendar = calendarFrom(centreCalendar(national, changed))
  return calendar.ok ? done(changed) : calendar
}

const isLoaded = (date: string, { years }: CalendarData): boolean =>
  years.some(({ year }) => year === Number(date.slice(0, 4)))

function changedBy(own: CentreCalendar, change: CalendarChange): CentreCalendar {
  switch (change.what) {
    case 'undo':
      return withoutDay(own, change.date)
    case 'hours':
      return withHours(own, change)
    default:
      return withDays(own, daysOf(change))
  }
}

function daysOf(change: Exclude<CalendarChange, { what: 'undo' | 'hours' }>): readonly CalendarDay[] {
  const base = { source: change.decision, certain: true, inForce: true }
  switch (change.what) {
    case 'day-off':
      return [{ ...base, date: change.date, kind: 'holiday', name: [change.name, change.name] }]
    case 'ordinary-day':
      return [{ ...base, date: change.date, kind: 'holiday', name: getDayOff('ordinary'), inForce: false }]
    case 'swap':
      return [
        {
          ...base,
          date: change.date,
          kind: 'swap-off',
          name: getDayOff('swap-off'),
          pairedWith: change.makeUp,
        },
        {
          ...base,
          date: change.makeUp,
          kind: 'swap-work',
          name: getDayOff('swap-work'),
          pairedWith: change.date,
        },
      ]
  }
}

const withDays = (own: CentreCalendar, days: readonly CalendarDay[]): CentreCalendar => ({
  ...days.reduce((kept, { date }) => withoutDay(kept, date), own),
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
