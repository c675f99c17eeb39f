import { done, type Result, refused } from '../kernel/result.ts'
import type { Role } from '../people/index.ts'
import type { Position } from './position.ts'

/** `new` is before the first record; everything else is a position a dossier can be in. */
export type From = 'new' | Position

export type Action =
  | 'submit'
  | 'receive'
  | 'accept'
  | 'refuse'
  | 'hand-over'
  | 'propose-result'
  | 'send-back'
  | 'sign'
  | 'return-result'
  | 'propose-refusal'
  | 'ask-supplement'
  | 'ask-supplement-again'
  | 'answer-supplement'
  | 'complete-supplement'
  | 'ask-duty'
  | 'complete-duty'
  | 'extend'
  | 'ask-withdrawal'
  | 'accept-withdrawal'
  | 'decline-withdrawal'
  | 'stop'
  | 'restart'

/** The applicant acts without an account: whoever files online is `citizen`. */
export type Doer = Role | 'citizen'

interface Move {
  readonly who: readonly Doer[]
  /** `where-it-was`: back to the position from which the side road was taken, which the dossier knows. */
  readonly next: Next
}
export type Next = Position | 'where-it-was'

/** The applicant may ask for it until a result is decided, at a counter or from home. */
const askWithdrawal: Move = { who: ['citizen', 'officer'], next: 'withdrawal-asked' }
/** A new appointment is signed by the head of the unit that handles the dossier, never by the counter. */
const extendAt = (next: Position): Move => ({ who: ['signer'], next })
const askSupplement = (...who: Doer[]): Move => ({ who, next: 'supplement-asked' })
/** The second request after reception: only the director may, and it counts as late. */
const askAgain: Move = { who: ['director'], next: 'supplement-asked' }
const stop: Move = { who: ['signer'], next: 'stopped' }

/**
 * THE transition table: position × action → who may, and what the dossier becomes. The guard, the buttons, the test matrix and
 * the diagram all read it. A test compares every move with the steps between the national statuses; no official table of
 * those is public, so they are our rule, to be confirmed with the province.
 */
export const lifecycle: Readonly<Record<From, Readonly<Partial<Record<Action, Move>>>>> = {
  new: {
    submit: { who: ['citizen'], next: 'filed' },
    receive: { who: ['officer'], next: 'received' },
  },
  filed: {
    accept: { who: ['officer'], next: 'received' },
    refuse: { who: ['officer'], next: 'refused' },
    'ask-supplement': askSupplement('officer'),
    'ask-withdrawal': askWithdrawal,
  },
  received: {
    'hand-over': { who: ['officer'], next: 'processing' },
    'ask-supplement': askSupplement('officer'),
    'ask-supplement-again': askAgain,
    extend: extendAt('received'),
    'ask-withdrawal': askWithdrawal,
  },
  processing: {
    'propose-result': { who: ['specialist'], next: 'awaiting-signature' },
    'propose-refusal': { who: ['specialist'], next: 'awaiting-signature' },
    'ask-supplement': askSupplement('specialist'),
    'ask-supplement-again': askAgain,
    'ask-duty': { who: ['specialist'], next: 'financial-duty' },
    extend: extendAt('processing'),
    stop,
    'ask-withdrawal': askWithdrawal,
  },
  'awaiting-signature': {
    sign: { who: ['signer'], next: 'finished' },
    'send-back': { who: ['signer'], next: 'processing' },
    extend: extendAt('awaiting-signature'),
    'ask-withdrawal': askWithdrawal,
  },
  finished: {
    'return-result': { who: ['officer'], next: 'returned' },
  },
  refused: {},
  'supplement-asked': {
    'answer-supplement': { who: ['citizen'], next: 'supplement-asked' },
    'complete-supplement': { who: ['officer', 'specialist'], next: 'where-it-was' },
    stop,
    'ask-withdrawal': askWithdrawal,
  },
  'financial-duty': {
    'complete-duty': { who: ['officer', 'specialist'], next: 'where-it-was' },
    stop,
    'ask-withdrawal': askWithdrawal,
  },
  'withdrawal-asked': {
    'accept-withdrawal': { who: ['officer'], next: 'stopped' },
    'decline-withdrawal': { who: ['officer'], next: 'where-it-was' },
  },
  // By a decision only, and only what had come to a handler.
  stopped: {
    restart: { who: ['director'], next: 'processing' },
  },
  returned: {},
}

export type LifecycleRefusal =
  | { readonly reason: 'not-in-position'; readonly action: Action; readonly position: From }
  | { readonly reason: 'not-your-role'; readonly action: Action; readonly who: readonly Doer[] }

/** What the dossier becomes when someone in these roles does this, or why it cannot be done. */
export function nextPosition(
  from: From,
  action: Action,
  roles: readonly string[],
): Result<Next, LifecycleRefusal> {
  const move = lifecycle[from][action]
  if (!move) return refused({ reason: 'not-in-position', action, position: from })
  if (!move.who.some(doer => roles.includes(doer)))
    return refused({ reason: 'not-your-role', action, who: move.who })
  return done(move.next)
}

/** The actions to offer on a page: those that would not be refused. */
export const offeredActions = (from: From, roles: readonly string[]): readonly Action[] =>
  Object.entries(lifecycle[from]).flatMap(([action, move]) =>
    move.who.some(doer => roles.includes(doer)) && isAction(action) ? [action] : [],
  )

const allActions: ReadonlySet<string> = new Set(Object.values(lifecycle).flatMap(moves => Object.keys(moves)))
const isAction = (name: string): name is Action => allActions.has(name)
