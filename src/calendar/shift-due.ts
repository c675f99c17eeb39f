import { done, type Result, refused } from '../kernel/result.ts'
import type { DueDate } from './due-date.ts'
import { findMoment, textOf, timeOf } from './moments.ts'
import { type Pause, readPauses, shiftByPauses } from './pauses.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * The due date that now holds, shifted by one pause that has ended, with the steps that this adds. It rests on the date as it
 * was given, so that a calendar changed since then moves nothing by the way. Refuses what `dueDate` refuses of pauses.
 */
export function shiftDue(
  { due, pause }: { readonly due: Temporal.PlainDateTime; readonly pause: Pause },
  calendar: WorkingCalendar,
): Result<DueDate, CalendarRefusal> {
  const held = findMoment(due, calendar)
  if (held === undefined) return refused({ reason: 'year-not-loaded', year: due.year })
  const from = findMoment(pause.from, calendar)
  if (from === undefined) return refused({ reason: 'year-not-loaded', year: pause.from.year })
  const pauses = readPauses([pause], from, calendar)
  if (!pauses.ok) return pauses
  const shifted = shiftByPauses({ due: held, pauses: pauses.value }, calendar)
  if (!shifted.ok) return shifted
  const at = shifted.value.due
  return done({
    due: timeOf(at, calendar),
    steps: [...shifted.value.steps, { kind: 'due', at: textOf(at, calendar) }],
  })
}
