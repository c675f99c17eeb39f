import {
  type CalendarRefusal,
  dueDate,
  type Pause,
  type Step,
  type SupplementPolicy,
  shiftDue,
  type TimeLimit,
  type WorkingCalendar,
} from '../calendar/index.ts'
import { instantOf, localTime } from '../kernel/local-time.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Dossier, Reception } from './dossier.ts'
import type { DossierRefusal } from './refusals.ts'
import type { ClockPause } from './trail.ts'

/** What the new date rests on when a pause has ended. */
export interface ClockFacts {
  readonly timeLimit: TimeLimit | null
  readonly calendar: WorkingCalendar
  /** What a completed supplement does to the limit: go on where it stood, or begin anew. */
  readonly supplementPolicy: SupplementPolicy
}

type Clock = Pick<Reception, 'due' | 'dueSteps' | 'pauses'>

/**
 * The clock stands still from now on. Time that has run out cannot be stopped: what is asked after the due date pauses nothing,
 * and the dossier stays overdue.
 */
export function pauseBegun({ due, pauses = [] }: Clock, pause: ClockPause): Pick<Reception, 'pauses'> {
  if (Temporal.Instant.compare(pause.begun, due) > 0) return pauses.length > 0 ? { pauses } : {}
  return { pauses: [...pauses, pause] }
}

/**
 * The clock goes on: the date as it stood, moved by the working time of the pause, with the steps that say so. Under RESTART a
 * completed supplement begins the limit anew instead. Without a running pause nothing moves.
 */
export function pauseEnded(
  reception: Reception,
  { at, completed }: { at: Temporal.Instant; completed: boolean },
  facts: ClockFacts,
): Result<Clock, CalendarRefusal | DossierRefusal> {
  const { due, dueSteps, pauses = [] } = reception
  const running = runningPause(reception)
  if (!running) return done(pauses.length > 0 ? { due, dueSteps, pauses } : { due, dueSteps })
  const ended: ClockPause = { ...running, ended: at }
  const all = [...pauses.slice(0, -1), ended]
  const moved =
    completed && running.status === 5 && facts.supplementPolicy === 'RESTART'
      ? restarted(reception, ended, facts)
      : shifted(reception, ended, facts)
  return moved.ok ? done({ ...moved.value, pauses: all }) : moved
}

function shifted({ due, dueSteps }: Reception, pause: ClockPause, { calendar }: ClockFacts) {
  const next = shiftDue({ due: localTime(due), pause: pauseInCalendar(pause) }, calendar)
  if (!next.ok) return next
  const before = dueSteps.filter(({ kind }) => kind !== 'due')
  const told = before.some(({ kind }) => kind === 'due-without-pauses')
  const added = next.value.steps.filter(({ kind }) => !(told && kind === 'due-without-pauses'))
  return done({ due: instantOf(next.value.due), dueSteps: [...before, ...added] })
}

function restarted(
  { receivedAt }: Reception,
  { begun, ended = begun }: ClockPause,
  { timeLimit, calendar }: ClockFacts,
): Result<Pick<Reception, 'due' | 'dueSteps'>, CalendarRefusal> {
  if (!timeLimit) return refused({ reason: 'time-limit-unknown' })
  const anew = dueDate({ received: localTime(ended), limit: timeLimit }, calendar)
  if (!anew.ok) return anew
  const [, ...counted] = anew.value.steps
  const steps: readonly Step[] = [
    { kind: 'received', at: stepTime(receivedAt) },
    { kind: 'restarted', at: stepTime(ended), asked: stepTime(begun) },
    ...counted,
  ]
  return done({ due: instantOf(anew.value.due), dueSteps: steps })
}

/** A time as steps hold it: on the clock in Viet Nam, in whole seconds. */
export const stepTime = (at: Temporal.Instant): string =>
  localTime(at).toString({ smallestUnit: 'second', roundingMode: 'trunc' })

/** A pause of a dossier as the calendar counts it; one that still runs has not moved anything yet. */
const pauseInCalendar = ({ begun, ended = begun, status, reason, legalBasis }: ClockPause): Pause => ({
  from: localTime(begun),
  to: localTime(ended),
  status,
  reason,
  legalBasis,
})

/** The pauses that have ended, for reckoning the whole date anew. */
export const endedPauses = ({ pauses = [] }: Pick<Reception, 'pauses'>): readonly Pause[] =>
  pauses.filter(({ ended }) => ended !== undefined).map(pauseInCalendar)

/** The pause that still runs. */
export function runningPause({ pauses = [] }: Pick<Reception, 'pauses'>): ClockPause | undefined {
  const last = pauses.at(-1)
  return last && last.ended === undefined ? last : undefined
}

/** Where the hand of the clock stands: at the result, at the beginning of the pause that runs, else now. */
export function clockHand(dossier: Dossier, now: Temporal.Instant): Temporal.Instant {
  if ('finishedAt' in dossier) return dossier.finishedAt
  return ('due' in dossier && runningPause(dossier)?.begun) || now
}
