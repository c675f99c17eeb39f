import { localTime } from '../kernel/local-time.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import { type ClockFacts, pauseBegun, pauseEnded } from './clock.ts'
import type {
  Change,
  FinancialDuty,
  Processing,
  Stopped,
  SupplementAsked,
  WithdrawalAsked,
} from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { dateOf, lastRequest } from './supply.ts'
import { suspended } from './suspend.ts'
import type { StopNote, WithdrawalNote } from './trail.ts'

export interface Stopping
  extends ClockFacts,
    Pick<StopNote, 'reason' | 'legalBasis' | 'fee' | 'papersReturned'> {}

/**
 * Handling ends without a result, with the reason and the article it rests on (form 05). Where an answer is waited for, not
 * before the last day for it has passed.
 */
export function stop(
  dossier: Processing | SupplementAsked | FinancialDuty,
  stopping: Stopping,
  doing: Doing,
): Result<Change<Stopped>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'stop', doing.roles)
  if (!next.ok) return next
  const until = dossier.position === 'supplement-asked' ? lastRequest(dossier).respondBy : undefined
  if (until !== undefined && until >= localTime(doing.at).toPlainDate().toString())
    return refused({ reason: 'answer-awaited', until })
  return stopped(dossier, stopping, doing)
}

/** Puts an end to handling, whoever may. A clock that was running or paused is stopped from now on (status 8). */
export function stopped(
  dossier: Processing | SupplementAsked | FinancialDuty | WithdrawalAsked,
  stopping: Stopping & { withdrawal?: WithdrawalNote },
  doing: Doing,
): Result<Change<Stopped>, DossierRefusal> {
  const { at, staffId: by } = doing
  const { timeLimit, calendar, supplementPolicy, ...why } = stopping
  const { reason, legalBasis } = why
  const note: StopNote = { ...why, at, by }
  const event = { type: 'stopped', at, by, note: `${reason} (${legalBasis})` } as const
  const aside = suspended(dossier)
  if (aside.root === 'filed') return done({ dossier: { ...aside, position: 'stopped', stop: note }, event })
  const clock = pauseEnded(aside, { at, completed: false }, { timeLimit, calendar, supplementPolicy })
  if (!clock.ok) return clock
  const standing = pauseBegun({ ...aside, ...clock.value }, { status: 8, begun: at, reason, legalBasis })
  return done({ dossier: { ...aside, ...clock.value, ...standing, position: 'stopped', stop: note }, event })
}

/** Handling goes on by a decision; only with what had come to a handler, since nobody else could take it up. */
export function restart(
  dossier: Stopped,
  { decision, ...facts }: ClockFacts & { decision: string },
  doing: Doing,
): Result<Change<Processing>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'restart', doing.roles)
  if (!next.ok) return next
  if (dossier.root === 'filed' || dossier.root === 'received') return refused({ reason: 'never-handled' })
  const clock = pauseEnded(dossier, { at: doing.at, completed: true }, facts)
  if (!clock.ok) return clock
  const { stop: _undone, root: _root, via: _via, ...rest } = dossier
  return done({
    dossier: { ...rest, ...clock.value, position: 'processing' },
    event: { type: 'restarted', at: doing.at, by: doing.staffId, note: decision, was: dateOf(dossier) },
  })
}
