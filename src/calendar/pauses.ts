import { done, type Result, refused } from '../kernel/result.ts'
import { notesBetween } from './count-time.ts'
import { dayOf, findMoment, type Moment, textOf } from './moments.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { Step } from './steps.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { findMomentAfter, workedUntil } from './working-time.ts'

/** A stretch during which the clock stands still, as while the citizen supplements the dossier. */
export type Pause = {
  readonly from: Temporal.PlainDateTime
  readonly to: Temporal.PlainDateTime
  readonly reason?: string | undefined
}

type Paused = { readonly due: Moment; readonly steps: readonly Step[] }

type PauseMoments = { from: Moment; to: Moment; reason: string | undefined }
type Clock = { received: Moment; due: Moment }

/**
 * Shifts a due date by the working time that fell within the pauses, each pause taken in order of time.
 * A pause may begin anywhere from reception up to the due date as shifted by the pauses before it, and may end after
 * it; one that begins later is refused, since time that has run out cannot be stopped.
 */
export function shiftByPauses(
  clock: Clock,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Result<Paused, CalendarRefusal> {
  if (pauses.length === 0) return done({ due: clock.due, steps: [] })
  const read = readPauses(pauses, calendar)
  if (!read.ok) return read
  const fault = findOrderFault(read.value, clock.received, calendar)
  return fault ? refused(fault) : shiftedBy(read.value, clock.due, calendar)
}

function readPauses(
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Result<PauseMoments[], CalendarRefusal> {
  const read: PauseMoments[] = []
  for (const pause of pauses) {
    const from = findMoment(pause.from, calendar)
    if (from === undefined) return refused({ reason: 'year-not-loaded', year: pause.from.year })
    const to = findMoment(pause.to, calendar)
    if (to === undefined) return refused({ reason: 'year-not-loaded', year: pause.to.year })
    read.push({ from, to, reason: pause.reason })
  }
  return done(read.sort((a, b) => a.from - b.from))
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
    const from = textOf(pause.from, calendar)
    if (pause.from > due) return refused({ reason: 'pause-after-due', from, due: textOf(due, calendar) })
    const worked = workedUntil(pause.to, calendar) - workedUntil(pause.from, calendar)
    const shifted = worked === 0 ? due : findMomentAfter(due, worked, calendar)
    if (shifted === undefined) return refused({ reason: 'year-not-loaded', year: calendar.lastYear + 1 })
    steps.push(pauseStep(pause, worked, calendar), ...shiftSteps(due, shifted, calendar))
    due = shifted
  }
  return done({ due, steps })
}

function pauseStep({ from, to, reason }: PauseMoments, worked: number, calendar: WorkingCalendar): Step {
  return {
    kind: 'pause',
    from: textOf(from, calendar),
    to: textOf(to, calendar),
    hours: Math.floor(worked / 3600),
    minutes: Math.floor(worked / 60) % 60,
    ...(reason ? { reason } : {}),
  }
}

function shiftSteps(due: Moment, shifted: Moment, calendar: WorkingCalendar): readonly Step[] {
  if (due === shifted) return []
  const notes = notesBetween(dayOf(due), dayOf(shifted), calendar)
  return [...notes, { kind: 'shifted', from: textOf(due, calendar), to: textOf(shifted, calendar) }]
}
