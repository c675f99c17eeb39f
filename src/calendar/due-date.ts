import { done, type Result, refused } from '../kernel/result.ts'
import { countSameDay } from './count-same-day.ts'
import { type Counted, countDays, countMonths, countWorkingDays, countWorkingHours } from './count-time.ts'
import { findMoment, type Moment, textOf, timeOf } from './moments.ts'
import { type Pause, type PauseMoments, readPauses, shiftByPauses, tooLate } from './pauses.ts'
import type { SupplementPolicy } from './pausing.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { Step } from './steps.ts'
import { parseTimeLimit, type TimeLimit } from './time-limit.ts'
import type { WorkingCalendar } from './working-calendar.ts'

export type DueDateRequest = {
  readonly received: Temporal.PlainDateTime
  readonly limit: TimeLimit
  readonly pauses?: readonly Pause[] | undefined
  /** PAUSE when left out. */
  readonly supplementPolicy?: SupplementPolicy | undefined
}

export type DueDate = { readonly due: Temporal.PlainDateTime; readonly steps: readonly Step[] }

/**
 * When the result of a dossier is due, and every step of the reasoning. Times are local to Viet Nam, in whole seconds.
 *
 * Working days are counted as days and keep the clock time of reception: received Wednesday 08:37, three working days →
 * Monday 08:37. The day of reception is not counted, working or not. Working hours are consumed along the office's
 * sessions, so that eight working hours are more than one day of seven and a half. Where a limit is only to be
 * expressed as a number, the rule is 8 working hours = 1 working day.
 *
 * A due date outside the sessions moves to the start of the next session; one on a day off, to the next working day.
 * Pauses shift it by the working time within them, and only then; without them the date is what it was. Under RESTART
 * a completed supplement (status 5) starts the limit anew, and only the pauses after it shift.
 *
 * Refuses a date the loaded years do not hold (naming the missing year), a limit that cannot be read, and pauses
 * that overlap, end before they begin, or begin before reception or after the due date.
 *
 * Source: Civil Code 2015, Arts 147–148; sessions, days off and cut-offs are data.
 */
export function dueDate(
  request: DueDateRequest,
  calendar: WorkingCalendar,
): Result<DueDate, CalendarRefusal> {
  const limit = parseTimeLimit(request.limit)
  if (!limit.ok) return limit
  const received = findMoment(request.received, calendar)
  if (received === undefined) return refused({ reason: 'year-not-loaded', year: request.received.year })
  const pauses = readPauses(request.pauses ?? [], received, calendar)
  if (!pauses.ok) return pauses
  const { supplementPolicy = 'PAUSE' } = request
  const reckoned = reckon({ received, limit: limit.value, pauses: pauses.value, supplementPolicy }, calendar)
  if (!reckoned.ok) return reckoned
  const { due, steps } = reckoned.value
  const first: Step = { kind: 'received', at: textOf(received, calendar) }
  const last: Step = { kind: 'due', at: textOf(due, calendar) }
  return done({ due: timeOf(due, calendar), steps: [first, ...steps, last] })
}

interface Reckoning {
  readonly received: Moment
  readonly limit: TimeLimit
  readonly pauses: readonly PauseMoments[]
  readonly supplementPolicy: SupplementPolicy
}

/** Counts from reception, or under RESTART from the completion of the last supplement, which must have been asked in time. */
function reckon(asked: Reckoning, calendar: WorkingCalendar): Result<Counted, CalendarRefusal> {
  const { received, limit, pauses, supplementPolicy } = asked
  const last = supplementPolicy === 'RESTART' ? pauses.findLastIndex(({ status }) => status === 5) : -1
  const supplement = pauses[last]
  if (supplement) {
    const before = reckon({ ...asked, pauses: pauses.slice(0, last) }, calendar)
    if (!before.ok) return before
    if (supplement.from > before.value.due) return refused(tooLate(supplement, before.value.due, calendar))
  }
  const counted = count(limit, supplement?.to ?? received, calendar)
  if (!counted) return refused({ reason: 'year-not-loaded', year: calendar.lastYear + 1 })
  const shifted = shiftByPauses({ due: counted.due, pauses: pauses.slice(last + 1) }, calendar)
  if (!shifted.ok) return shifted
  const steps = [...restartSteps(supplement, calendar), ...counted.steps, ...shifted.value.steps]
  return done({ due: shifted.value.due, steps })
}

const restartSteps = (supplement: PauseMoments | undefined, calendar: WorkingCalendar): readonly Step[] =>
  supplement
    ? [{ kind: 'restarted', at: textOf(supplement.to, calendar), asked: textOf(supplement.from, calendar) }]
    : []

function count(limit: TimeLimit, received: Moment, calendar: WorkingCalendar): Counted | undefined {
  switch (limit.kind) {
    case 'same-day':
      return countSameDay(received, limit.cutoff, calendar)
    case 'working-hours':
      return countWorkingHours(received, limit.amount, calendar)
    case 'working-days':
      return countWorkingDays(received, limit.amount, calendar)
    case 'days':
      return countDays(received, limit.amount, calendar)
    case 'months':
      return countMonths(received, limit.amount, calendar)
  }
}
