import type { Channel } from './channels.ts'
import type { FeeRule } from './fee-rule.ts'

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
