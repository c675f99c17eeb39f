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

/** The applicant acts without an account: whoever files online is `citizen`. */
export type Doer = Role | 'citizen'

interface Move {
  readonly who: readonly Doer[]
  readonly next: Position
}

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
  },
  received: {
    'hand-over': { who: ['officer'], next: 'processing' },
  },
  processing: {
    'propose-result': { who: ['specialist'], next: 'awaiting-signature' },
  },
  'awaiting-signature': {
    sign: { who: ['signer'], next: 'finished' },
    'send-back': { who: ['signer'], next: 'processing' },
  },
  finished: {
    'return-result': { who: ['officer'], next: 'returned' },
  },
  refused: {},
  'supplement-asked': {},
  'financial-duty': {},
  'withdrawal-asked': {},
  stopped: {},
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
): Result<Position, LifecycleRefusal> {
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
