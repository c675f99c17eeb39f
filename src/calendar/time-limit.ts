import { done, type Result, refused } from '../kernel/result.ts'
import { findSecondOfDay } from './clock-text.ts'
import type { CalendarRefusal } from './refusals.ts'

/**
 * How long the office has. Plain data, kept with each version of a procedure.
 *
 * - `same-day`: received up to and including the cut-off (HH:mm) → the same working day; later → the next one.
 * - `working-hours`: hours of the office's own sessions.
 * - `working-days`: days on which the office works, the day of reception not counted.
 * - `days`, `months`: days and months of the calendar.
 */
export type TimeLimit =
  | { readonly kind: 'same-day'; readonly cutoff: string }
  | { readonly kind: CountedKind; readonly amount: number }

const COUNTED_KINDS = ['working-hours', 'working-days', 'days', 'months'] as const
type CountedKind = (typeof COUNTED_KINDS)[number]

/** Far beyond any lawful limit, and small enough for every sum to stay exact. */
const LARGEST_AMOUNT = 9_999

/**
 * Reads a time limit from data of unknown shape. Amounts are whole numbers from 1.
 * Refuses an unknown kind, an amount that is not allowed and a cut-off that is not a time of day.
 */
export function parseTimeLimit(limit: unknown): Result<TimeLimit, CalendarRefusal> {
  if (typeof limit !== 'object' || limit === null || !('kind' in limit))
    return refused({ reason: 'time-limit-unknown' })
  if (limit.kind === 'same-day') return parseCutoff('cutoff' in limit ? limit.cutoff : undefined)
  const kind = COUNTED_KINDS.find(known => known === limit.kind)
  if (!kind) return refused({ reason: 'time-limit-unknown' })
  return parseAmount(kind, 'amount' in limit ? limit.amount : undefined)
}

function parseCutoff(cutoff: unknown): Result<TimeLimit, CalendarRefusal> {
  if (typeof cutoff !== 'string' || findSecondOfDay(cutoff) === undefined) {
    return refused({ reason: 'cutoff-not-a-time', cutoff: String(cutoff) })
  }
  return done({ kind: 'same-day', cutoff })
}

function parseAmount(kind: CountedKind, amount: unknown): Result<TimeLimit, CalendarRefusal> {
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > LARGEST_AMOUNT) {
    return refused({ reason: 'amount-not-allowed', amount: String(amount) })
  }
  return done({ kind, amount })
}
