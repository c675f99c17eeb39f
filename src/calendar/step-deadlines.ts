import { done, type Result } from '../kernel/result.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { Clock } from './standing.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { addWorkingHours } from './working-days.ts'

/**
 * By when each internal step should be done, from allowances in working hours (2 h + 3 h + …) counted from reception.
 * Allowances never extend the legal limit: a step whose allowance runs past the due date is due on it.
 * Refuses an allowance that is not a number of hours, and what the loaded years do not hold.
 */
export function stepDeadlines(
  { received, due }: Clock,
  allowances: readonly number[],
  calendar: WorkingCalendar,
): Result<readonly Temporal.PlainDateTime[], CalendarRefusal> {
  const deadlines: Temporal.PlainDateTime[] = []
  let start = received
  for (const hours of allowances) {
    const end = addWorkingHours(start, hours, calendar)
    if (!end.ok) return end
    start = Temporal.PlainDateTime.compare(end.value, due) > 0 ? due : end.value
    deadlines.push(start)
  }
  return done(deadlines)
}
