import assert from 'node:assert/strict'
import vietnam from '../../reference-data/calendar/vn-2025-2028.json' with { type: 'json' }
import type { Result } from '../kernel/result.ts'
import { calendarFrom, type DueDate, dueDate, type TimeLimit, type WorkingCalendar } from './index.ts'

/** The calendar of the reference data. */
export const vietnamData = vietnam
export const vietnamCalendar = valueFrom(calendarFrom(vietnam))

/** One year of bare weeks, with such special days as a test needs. */
export const bareYear = (year: number, days: readonly object[] = []) => ({
  ...vietnam,
  workingTime: vietnam.workingTime.map(table => ({ ...table, effectiveFrom: `${year}-01-01` })),
  years: [{ year, status: 'decided', days }],
})

export const holiday = (date: string, more: object = {}) => ({
  date,
  kind: 'holiday',
  name: ['Ngày nghỉ thử', 'Test holiday'],
  source: 'test',
  certain: true,
  ...more,
})

export const at = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text)

export function valueFrom<Value>(result: Result<Value, unknown>): Value {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

export const wd = (amount: number): TimeLimit => ({ kind: 'working-days', amount })
export const sameDay: TimeLimit = { kind: 'same-day', cutoff: '15:00' }

export const duePlain = (received: string, limit: TimeLimit, calendar = vietnamCalendar): string =>
  fullDue(received, limit, calendar).due.toString()

export const fullDue = (
  received: string,
  limit: TimeLimit,
  calendar: WorkingCalendar = vietnamCalendar,
): DueDate => valueFrom(dueDate({ received: at(received), limit }, calendar))
