import { done, type Result, refused } from '../kernel/result.ts'
import { getSecondOfDay } from './clock-text.ts'
import { dayOf, entryOf, findMoment, momentAt, secondOf, timeOf } from './moments.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { findWorkingDayAfter, getClosing, isWorkingDayNumber } from './working-time.ts'

/** When a received dossier goes on to whoever handles it. */
export interface Forwarding {
  readonly rule: 'at-once' | 'same-day' | 'next-morning'
  readonly by: Temporal.PlainDateTime
}

const CUTOFF = getSecondOfDay('15:00')

/**
 * By when a dossier is forwarded: an electronic one at once; on paper the same working day up to its close; received
 * after 15:00 (15:00:00 is before), outside hours or on a day off, at the opening of the next working day.
 * Source: Decree 61/2018/NĐ-CP, Art. 18, believed kept by Decree 118/2025/NĐ-CP; to be confirmed. Refuses times outside
 * the loaded years.
 */
export function forwardBy(
  { received, paper }: { readonly received: Temporal.PlainDateTime; readonly paper: boolean },
  calendar: WorkingCalendar,
): Result<Forwarding, CalendarRefusal> {
  const moment = findMoment(received, calendar)
  if (moment === undefined) return refused({ reason: 'year-not-loaded', year: received.year })
  if (!paper) return done({ rule: 'at-once', by: received })
  const day = dayOf(moment)
  if (isWorkingDayNumber(day, calendar) && secondOf(moment) <= CUTOFF && moment <= getClosing(day, calendar))
    return done({ rule: 'same-day', by: timeOf(getClosing(day, calendar), calendar) })
  const next = findWorkingDayAfter(day, 1, calendar)
  if (next === undefined) return refused({ reason: 'year-not-loaded', year: calendar.lastYear + 1 })
  const opening = entryOf(entryOf(calendar.sessions, next), 0).from
  return done({ rule: 'next-morning', by: timeOf(momentAt(next, opening), calendar) })
}
