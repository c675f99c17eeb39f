import type { Channel } from './channels.ts'

export const feeKinds = ['free', 'fixed', 'per-copy', 'pages'] as const

/** Somebody or something that pays nothing, with the legal source. */
export interface Waiver {
  /** Short name in capitals, such as `POOR_HOUSEHOLD`. */
  readonly code: string
  readonly reason: string
  readonly source: string
}

interface FeeRuleHead {
  /** For this way of filing only; a rule without one holds for all ways that have no rule of their own. */
  readonly channel?: Channel
  /** First day, ISO. */
  readonly effectiveFrom: string
  /** Last day, ISO; none = until further notice. */
  readonly effectiveTo?: string
  readonly source: string
  readonly waivers?: readonly Waiver[]
}

/**
 * A fee as data; amounts in whole đồng.
 *
 * - `free`: nothing is charged.
 * - `fixed`: `amount` for each dossier.
 * - `per-copy`: `amount` for each copy given out.
 * - `pages`: certified copies (Circular 226/2016/TT-BTC): `amount` a page for the first `firstPages` pages of the original,
 *   `further` for each page after them, at most `most` for one copy; times the number of copies.
 */
export type FeeRule = FeeRuleHead &
  (
    | { readonly kind: 'free' }
    | { readonly kind: 'fixed' | 'per-copy'; readonly amount: number }
    | {
        readonly kind: 'pages'
        readonly amount: number
        readonly firstPages: number
        readonly further: number
        readonly most: number
      }
  )
