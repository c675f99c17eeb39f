import { done, type Result, refused } from '../kernel/result.ts'
import { notesBetween } from './count-time.ts'
import { dayOf, findMoment, type Moment, textOf } from './moments.ts'
import type { PausingStatus } from './pausing.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { Step } from './steps.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { findMomentAfter, workedUntil } from './working-time.ts'

/** A stretch during which the clock stands still, and why. */
export type Pause = {
  readonly from: Temporal.PlainDateTime
  readonly to: Temporal.PlainDateTime
  readonly reason?: string | undefined
  readonly status?: PausingStatus | undefined
  readonly legalBasis?: string | undefined
}

type Paused = { readonly due: Moment; readonly steps: readonly Step[] }

export type PauseMoments = Omit<Pause, 'from' | 'to'> & { readonly from: Moment; readonly to: Moment }
type Clock = { readonly due: Moment; readonly pauses: readonly PauseMoments[] }

/**
 * Shifts a due date by the working time that fell within the pauses, each pause taken in order of time.
 * A pause may begin anywhere from reception up to the due date as shifted by the pauses before it, and may end after
 * it; one that begins later is refused, since time that has run out cannot be stopped.
 */
export const shiftByPauses = (
  { due, pauses }: Clock,
  calendar: WorkingCalendar,
): Result<Paused, CalendarRefusal> =>
  pauses.length === 0 ? done({ due, steps: [] }) : shiftedBy(pauses, due, calendar)

/** Pauses in order of time. Refuses those that overlap, end before they begin or begin before reception. */
export function readPauses(
  pauses: readonly Pause[],
  received: Moment,
  calendar: WorkingCalendar,
): Result<readonly PauseMoments[], CalendarRefusal> {
  const read: PauseMoments[] = []
  for (const pause of pauses) {
    const from = findMoment(pause.from, calendar)
    if (from === undefined) return refused({ reason: 'year-not-loaded', year: pause.from.year })
    const to = findMoment(pause.to, calendar)
    if (to === undefined) return refused({ reason: 'year-not-loaded', year: pause.to.year })
    read.push({ ...pause, from, to })
  }
  read.sort((a, b) => a.from - b.from || a.to - b.to)
  const fault = findOrderFault(read, received, calendar)
  return fault ? refused(fault) : done(read)
}

function findOrderFault(
  pauses: readonly PauseMoments[],
  received: Moment,
  calendar: WorkingCalendar,
): CalendarRefusal | undefined {
  let end = received
  for (const pause of pauses) {
    const [from, to] = [textOf(pause.from, calendar), textOf(pause.to, calendar)]
    if (pause.to < pause.from) return { reason: 'pause-ends-before-it-begins', from, to }
    if (pause.from < received) {
      return { reason: 'pause-before-reception', from, received: textOf(received, calendar) }
    }
    if (pause.from < end) return { reason: 'pauses-overlap', from, to }
    end = pause.to
  }
  return undefined
}

function shiftedBy(
  pauses: readonly PauseMoments[],
  original: Moment,
  calendar: WorkingCalendar,
): Result<Paused, CalendarRefusal> {
  const steps: Step[] = [{ kind: 'due-without-pauses', at: textOf(original, calendar) }]
  let due = original
  for (const pause of pauses) {
    if (pause.from > due) return refused(tooLate(pause, due, calendar))
    const worked = workedUntil(pause.to, calendar) - workedUntil(pause.from, calendar)
    const shifted = worked === 0 ? due : findMomentAfter(due, worked, calendar)
    if (shifted === undefined) return refused({ reason: 'year-not-loaded', year: calendar.lastYear + 1 })
    steps.push(pauseStep(pause, worked, calendar), ...shiftSteps(due, shifted, calendar))
    due = shifted
  }
  return done({ due, steps })
}

/** Time that has run out cannot be stopped. */
export const tooLate = ({ from }: PauseMoments, due: Moment, calendar: WorkingCalendar): CalendarRefusal => ({
  reason: 'pause-after-due',
  from: textOf(from, calendar),
  due: textOf(due, calendar),
})

function pauseStep(
  { from, to, reason, status, legalBasis }: PauseMoments,
  worked: number,
  calendar: WorkingCalendar,
): Step {
  return {
    kind: 'pause',
    from: textOf(from, calendar),
    to: textOf(to, calendar),
    hours: Math.floor(worked / 3600),
    minutes: Math.floor(worked / 60) % 60,
    ...(reason ? { reason } : {}),
    ...(status ? { status } : {}),
    ...(legalBasis ? { legalBasis } : {}),
  }
}

function shiftSteps(due: Moment, shifted: Moment, calendar: WorkingCalendar): readonly Step[] {
  if (due === shifted) return []
  const notes = notesBetween(dayOf(due), dayOf(shifted), calendar)
  return [...notes, { kind: 'shifted', from: textOf(due, calendar), to: textOf(shifted, calendar) }]
}
