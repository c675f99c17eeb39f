import type { CalendarRefusal } from '../calendar/index.ts'
import type { LifecycleRefusal } from './lifecycle.ts'

/** Every reason why something cannot be done with a dossier. Wording is found in views/refusal-words.ts. */
export type DossierRefusal =
  | LifecycleRefusal
  | CalendarRefusal
  | { readonly reason: 'time-limit-unknown'; readonly procedure: string }
  | { readonly reason: 'channel-closed'; readonly procedure: string }
  | { readonly reason: 'declaration-unusable' }
  | { readonly reason: 'no-papers' }
  | { readonly reason: 'paper-not-published'; readonly line: number }
  | { readonly reason: 'handler-not-in-field'; readonly handler: string }
  | { readonly reason: 'not-your-dossier'; readonly handler: string }
  | { readonly reason: 'result-missing' }
  | { readonly reason: 'receiver-missing' }
  | { readonly reason: 'date-unchanged' }
  | { readonly reason: 'only-the-director' }
  | { readonly reason: 'second-supplement' }
  | { readonly reason: 'first-supplement' }
  | { readonly reason: 'nothing-asked' }
  | { readonly reason: 'nothing-sent' }
  | { readonly reason: 'date-not-in-future'; readonly field: string }
  | { readonly reason: 'answer-awaited'; readonly until: string }
  | { readonly reason: 'never-handled' }
  | { readonly reason: 'only-an-old-unit-name' }
  | { readonly reason: 'ground-unknown'; readonly ground: string }
  | { readonly reason: 'already-running'; readonly runId: string }
