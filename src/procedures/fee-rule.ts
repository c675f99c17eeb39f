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

/** The rule for a way of filing on a day: the channel's own before the general one, the youngest first. */
export function ruleInForce(
  rules: readonly FeeRule[],
  { on, channel }: { readonly on: Temporal.PlainDate; readonly channel?: Channel | undefined },
): FeeRule | undefined {
  const day = on.toString()
  const held = rules
    .filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && day <= (effectiveTo ?? day))
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : a.effectiveFrom > b.effectiveFrom ? -1 : 0))
  return held.find(rule => rule.channel === channel) ?? held.find(rule => rule.channel === undefined)
}

/** Ways of filing that have a rule of their own on a day; without a general rule one of them has to be named. */
export const channelsWithRules = (rules: readonly FeeRule[], on: Temporal.PlainDate): readonly Channel[] => [
  ...new Set(
    rules.flatMap(({ channel }) =>
      channel && ruleInForce(rules, { on, channel })?.channel === channel ? [channel] : [],
    ),
  ),
]
