import type { LifecycleRefusal } from './lifecycle.ts'
import type { PublishedPart } from './parts.ts'

/** Every reason why something cannot be done with a draft. Wording is found in views/draft-refusal-words.ts. */
export type DraftRefusal =
  | LifecycleRefusal
  | { readonly reason: 'draft-open'; readonly code: string }
  | { readonly reason: 'own-draft' }
  | { readonly reason: 'parts-missing'; readonly parts: readonly PublishedPart[] }
  | { readonly reason: 'nothing-changed' }
  | { readonly reason: 'base-moved'; readonly version: number }
  | { readonly reason: 'day-too-early'; readonly first: string }
  | { readonly reason: 'decision-in-the-future' }
