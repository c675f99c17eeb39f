import {
  type CalendarRefusal,
  type DueDateRequest,
  dueDate,
  type RuleSet,
  ruleSetFor,
  type TimeLimit,
  type WorkingCalendar,
} from '../calendar/index.ts'
import { instantOf, localTime } from '../kernel/local-time.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { Change, Filed, Filing, Received, Reception } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** What decides the appointment: the limit published in the version in force, and the calendar of the centre. */
export interface ReceiveFacts {
  readonly timeLimit: TimeLimit | null
  readonly calendar: WorkingCalendar
  /** Which law applies; the one in force on the day of reception is pinned. */
  readonly ruleSets: readonly RuleSet[]
}

/** Receives at the counter: the papers are there, the receipt with its date follows at once (form 01). */
export function receiveAtCounter(
  filing: Filing,
  facts: ReceiveFacts,
  doing: Doing,
): Result<Change<Received>, DossierRefusal> {
  const next = nextPosition('new', 'receive', doing.roles)
  return next.ok ? received(filing, facts, doing) : next
}

/** Accepts what was filed online. The clock starts now, not when it was sent (our rule). */
export function accept(
  filed: Filed,
  facts: ReceiveFacts,
  doing: Doing,
): Result<Change<Received>, DossierRefusal> {
  const next = nextPosition(filed.position, 'accept', doing.roles)
  return next.ok ? received(filed, facts, doing) : next
}

function received(
  filing: Filing,
  facts: ReceiveFacts,
  doing: Doing,
): Result<Change<Received>, DossierRefusal> {
  if (!facts.timeLimit) return refused({ reason: 'time-limit-unknown', procedure: filing.procedure.code })
  const appointment = promisedAppointment({ ...facts, timeLimit: facts.timeLimit }, doing.at)
  if (!appointment.ok) return appointment
  const day = { fieldId: filing.procedure.fieldId, received: localTime(doing.at).toPlainDate() }
  const ruleSet = ruleSetFor(day, facts.ruleSets)
  if (!ruleSet.ok) return ruleSet
  const reception: Reception = {
    receivedAt: doing.at,
    receivedBy: doing.staffId,
    ...appointment.value,
    ruleSet: ruleSet.value.code,
  }
  return done({
    dossier: { ...filing, ...reception, position: 'received' },
    event: { type: 'received', at: doing.at, by: doing.staffId },
  })
}

/** What the date hangs on besides the moment of reception. */
export interface PromiseFacts extends Pick<DueDateRequest, 'pauses' | 'supplementPolicy'> {
  readonly timeLimit: TimeLimit
  readonly calendar: WorkingCalendar
}

/**
 * The appointment that reception at this instant leads to, with every step of its reckoning; pauses shift it, under the
 * supplement policy of the procedure's version or its rule set (`supplementPolicyFor`).
 */
export function promisedAppointment(
  { timeLimit, calendar, pauses, supplementPolicy }: PromiseFacts,
  at: Temporal.Instant,
): Result<Pick<Reception, 'due' | 'dueSteps'>, CalendarRefusal> {
  const due = dueDate({ received: localTime(at), limit: timeLimit, pauses, supplementPolicy }, calendar)
  return due.ok ? done({ due: instantOf(due.value.due), dueSteps: due.value.steps }) : due
}
