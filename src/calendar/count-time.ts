import {
  DAY_IN_SECONDS,
  dayOf,
  entryOf,
  findMoment,
  type Moment,
  momentAt,
  secondOf,
  textOf,
  timeOf,
} from './moments.ts'
import type { Step } from './steps.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { findMomentAfter, findOpenMoment, findWorkingDayAfter, isWorkingDayNumber } from './working-time.ts'

/** Where counting ends, before any pause, and the reasoning. */
export type Counted = { readonly due: Moment; readonly steps: readonly Step[] }

/**
 * Working days: the day of reception is not counted, the clock time of reception is kept on the last day
 * (Civil Code 2015, Arts 147–148). Nothing beyond the loaded years.
 */
export function countWorkingDays(
  received: Moment,
  amount: number,
  calendar: WorkingCalendar,
): Counted | undefined {
  const first = findWorkingDayAfter(dayOf(received), 1, calendar)
  const last = findWorkingDayAfter(dayOf(received), amount, calendar)
  if (first === undefined || last === undefined) return undefined
  const kept = momentAt(last, secondOf(received))
  const due = findOpenMoment(kept, calendar)
  if (due === undefined) return undefined
  const date = entryOf(calendar.dateTexts, first)
  const firstDay: Step = { kind: 'first-day', excluded: dateTextOf(received, calendar), date, amount }
  const notes = notesBetween(dayOf(received), dayOf(due), calendar)
  return { due, steps: [firstDay, ...notes, ...clampSteps(kept, due, calendar)] }
}

/** Working hours run along the sessions, one after the other, from the moment of reception. */
export function countWorkingHours(
  received: Moment,
  amount: number,
  calendar: WorkingCalendar,
): Counted | undefined {
  const start = findOpenMoment(received, calendar)
  const due = findMomentAfter(received, amount * 3600, calendar)
  if (start === undefined || due === undefined) return undefined
  const hoursStart: Step = { kind: 'hours-start', at: textOf(start, calendar), amount }
  return { due, steps: [hoursStart, ...notesBetween(dayOf(received), dayOf(due), calendar)] }
}

/** Days of the calendar: the day of reception is not counted, days of rest are; only the last day must be worked. */
export function countDays(received: Moment, amount: number, calendar: WorkingCalendar): Counted | undefined {
  return endingOn({ kind: 'days-end', received, amount, end: received + amount * DAY_IN_SECONDS }, calendar)
}

/** Months end on the day of the same number, or on the last day of a shorter month (Civil Code 2015, Art. 148). */
export function countMonths(
  received: Moment,
  amount: number,
  calendar: WorkingCalendar,
): Counted | undefined {
  const end = findMoment(timeOf(received, calendar).add({ months: amount }), calendar)
  return end === undefined ? undefined : endingOn({ kind: 'months-end', received, amount, end }, calendar)
}

type CalendarEnd = { kind: 'days-end' | 'months-end'; received: Moment; amount: number; end: Moment }

/** A limit that ends on a day off ends on the next working day, at the same clock time. */
function endingOn(
  { kind, received, amount, end }: CalendarEnd,
  calendar: WorkingCalendar,
): Counted | undefined {
  const endDay = dayOf(end)
  if (endDay >= calendar.dates.length) return undefined
  const lastDay = isWorkingDayNumber(endDay, calendar) ? endDay : findWorkingDayAfter(endDay, 1, calendar)
  if (lastDay === undefined) return undefined
  const kept = momentAt(lastDay, secondOf(end))
  const due = findOpenMoment(kept, calendar)
  if (due === undefined) return undefined
  const ends: Step = {
    kind,
    excluded: dateTextOf(received, calendar),
    date: dateTextOf(end, calendar),
    amount,
  }
  const notes = notesBetween(endDay - 1, dayOf(due), calendar)
  return {
    due,
    steps: [ends, ...notes, ...moveSteps(end, kept, calendar), ...clampSteps(kept, due, calendar)],
  }
}

const dateTextOf = (moment: Moment, calendar: WorkingCalendar): string =>
  entryOf(calendar.dateTexts, dayOf(moment))

/** The days off and make-up days that end after one day and up to another. */
export const notesBetween = (after: number, upTo: number, calendar: WorkingCalendar): readonly Step[] =>
  calendar.notes.slice(calendar.notesEnded[after] ?? 0, entryOf(calendar.notesEnded, upTo))

function moveSteps(end: Moment, kept: Moment, calendar: WorkingCalendar): Step[] {
  if (end === kept) return []
  return [{ kind: 'moved-to-working-day', from: dateTextOf(end, calendar), to: dateTextOf(kept, calendar) }]
}

function clampSteps(kept: Moment, due: Moment, calendar: WorkingCalendar): Step[] {
  if (kept === due) return []
  return [{ kind: 'clamped', from: textOf(kept, calendar), to: textOf(due, calendar) }]
}
