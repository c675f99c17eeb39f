import { clockText, getSecondOfDay } from './clock-text.ts'
import { type Counted, notesBetween } from './count-time.ts'
import { dayOf, entryOf, type Moment, secondOf, textOf } from './moments.ts'
import type { Step } from './steps.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { findWorkingDayAfter, getClosing, isWorkingDayNumber } from './working-time.ts'

/**
 * Same-day results: received on a working day up to and including the cut-off → the end of that day's last session;
 * later, after the last session, or on a day off → the end of the next working day's.
 * The cut-off of 15:00 is that of certified copies and same-day civil status as their procedures are published; it comes with
 * the procedure. The article behind it (believed to be Decree 23/2015/NĐ-CP, Art. 7) is to be confirmed.
 */
export function countSameDay(
  received: Moment,
  cutoff: string,
  calendar: WorkingCalendar,
): Counted | undefined {
  const day = dayOf(received)
  const step = receptionStep(received, cutoff, calendar)
  const dueDay = step.kind === 'within-cutoff' ? day : findWorkingDayAfter(day, 1, calendar)
  if (dueDay === undefined) return undefined
  return { due: getClosing(dueDay, calendar), steps: [step, ...notesBetween(day - 1, dueDay, calendar)] }
}

function receptionStep(received: Moment, cutoff: string, calendar: WorkingCalendar): Step {
  const day = dayOf(received)
  if (!isWorkingDayNumber(day, calendar)) {
    return { kind: 'received-on-day-off', date: entryOf(calendar.dateTexts, day) }
  }
  const late = secondOf(received) - getSecondOfDay(cutoff)
  if (late > 0) return { kind: 'after-cutoff', clock: shownClock(received, late), cutoff }
  if (received > getClosing(day, calendar))
    return { kind: 'received-after-hours', at: textOf(received, calendar) }
  return { kind: 'within-cutoff', clock: shownClock(received, late), cutoff }
}

/** Seconds are told only where they decide: within the minute of the cut-off. */
function shownClock(received: Moment, late: number): string {
  const clock = clockText(secondOf(received))
  return late > 0 && late < 60 ? clock : clock.slice(0, 5)
}
