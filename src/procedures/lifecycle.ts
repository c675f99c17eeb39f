import { done, type Result, refused } from '../kernel/result.ts'
import type { Role } from '../people/index.ts'

/** Where the next version of a procedure stands. `superseded`: published once, and followed by another version. */
export const draftPositions = ['draft', 'approved', 'published', 'superseded', 'withdrawn'] as const
export type DraftPosition = (typeof draftPositions)[number]

/** `none` is before the first line is written. */
export type From = 'none' | DraftPosition

export type DraftAction =
  | 'start'
  | 'edit'
  | 'rebase'
  | 'approve'
  | 'send-back'
  | 'publish'
  | 'withdraw'
  | 'supersede'

/** `catalogue`: comes about by itself when the next version is published. */
export type Doer = Role | 'catalogue'

interface Move {
  readonly who: readonly Doer[]
  readonly next: DraftPosition
}

/**
 * THE transition table of a version: position × action → who may, and what it becomes. Guard, buttons, test matrix and drawing
 * read it. Procedures are published by decision of the province (Decree 63/2010/NĐ-CP, Art. 13 to 15), so whoever keeps those
 * decisions approves; that nobody approves what they wrote themselves is our rule.
 */
export const lifecycle: Readonly<Record<From, Readonly<Partial<Record<DraftAction, Move>>>>> = {
  none: {
    start: { who: ['editor'], next: 'draft' },
  },
  draft: {
    edit: { who: ['editor'], next: 'draft' },
    rebase: { who: ['editor'], next: 'draft' },
    approve: { who: ['province'], next: 'approved' },
    withdraw: { who: ['editor', 'province'], next: 'withdrawn' },
  },
  approved: {
    publish: { who: ['editor', 'province'], next: 'published' },
    'send-back': { who: ['editor', 'province'], next: 'draft' },
    rebase: { who: ['editor'], next: 'draft' },
    withdraw: { who: ['editor', 'province'], next: 'withdrawn' },
  },
  published: {
    supersede: { who: ['catalogue'], next: 'superseded' },
  },
  superseded: {},
  withdrawn: {},
}

export type LifecycleRefusal =
  | { readonly reason: 'not-in-position'; readonly action: DraftAction; readonly position: From }
  | { readonly reason: 'not-your-role'; readonly action: DraftAction; readonly who: readonly Doer[] }

/** What the draft becomes when someone in these roles does this, or why it cannot be done. */
export function nextDraftPosition(
  from: From,
  action: DraftAction,
  roles: readonly string[],
): Result<DraftPosition, LifecycleRefusal> {
  const move = lifecycle[from][action]
  if (!move) return refused({ reason: 'not-in-position', action, position: from })
  if (!move.who.some(doer => roles.includes(doer)))
    return refused({ reason: 'not-your-role', action, who: move.who })
  return done(move.next)
}

/** The actions to offer on a page: those that would not be refused. */
export const offeredDraftActions = (from: From, roles: readonly string[]): readonly DraftAction[] =>
  Object.entries(lifecycle[from]).flatMap(([action, move]) =>
    move.who.some(doer => roles.includes(doer)) && isAction(action) ? [action] : [],
  )

/** Everyone the table lets do this, from whichever position. */
export function rolesForDraft(action: DraftAction): readonly [Role, ...Role[]] {
  const [first, ...rest] = Object.values(lifecycle)
    .flatMap(moves => moves[action]?.who ?? [])
    .filter(doer => doer !== 'catalogue')
  if (!first) throw new Error(`No role may ${action}`)
  return [first, ...rest]
}

const allActions: ReadonlySet<string> = new Set(Object.values(lifecycle).flatMap(moves => Object.keys(moves)))
const isAction = (name: string): name is DraftAction => allActions.has(name)
