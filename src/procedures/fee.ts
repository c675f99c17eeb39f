import { dong, type Money } from '../kernel/money.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Channel } from './channels.ts'
import type { FeeRule, Waiver } from './fee-rule.ts'
import { channelsWithRules, ruleInForce } from './rule-in-force.ts'

/** The only reason of a change is that units were merged or renamed: then no fee (Resolution 190/2025/QH15). */
export const ADMIN_UNIT_CHANGE = 'ADMIN_UNIT_CHANGE'

export interface FeeFacts {
  /** Pages of the original, not of the copy. */
  readonly pages: number
  readonly copies: number
  /** Code of a waiver that is claimed. */
  readonly waiver?: string | undefined
}

export interface Fee {
  readonly amount: Money
  /** The rule that was used; none when nothing is charged because of a change of units. */
  readonly rule?: FeeRule
  /** Why nothing is charged. */
  readonly waived?: Waiver
}

export type FeeRefusal =
  | { readonly reason: 'fee-not-stated'; readonly procedure: string }
  | { readonly reason: 'channel-needed'; readonly channels: readonly Channel[] }
  | { readonly reason: 'waiver-unknown'; readonly waiver: string; readonly known: readonly string[] }
  | { readonly reason: 'count-wrong'; readonly name: 'pages' | 'copies' }

/** Far more than anybody copies, and small enough for every sum to stay exact. */
export const MOST_PAGES = 100_000

/**
 * The fee of one request by one rule, in whole đồng. Never guesses: numbers must be whole, from 1. A waiver counts only when the
 * rule names it; that of merged units (ADMIN_UNIT_CHANGE) is in the law and holds for every rule.
 */
export function fee(rule: FeeRule, facts: FeeFacts): Result<Fee, FeeRefusal> {
  for (const name of ['pages', 'copies'] as const)
    if (!Number.isSafeInteger(facts[name]) || facts[name] < 1 || facts[name] > MOST_PAGES)
      return refused({ reason: 'count-wrong', name })
  const { waiver } = facts
  if (waiver === undefined) return done({ amount: dong(charged(rule, facts)), rule })
  if (waiver === ADMIN_UNIT_CHANGE) return done(unitChange)
  const waived = rule.waivers?.find(({ code }) => code === waiver)
  if (waived) return done({ amount: dong(0), rule, waived })
  return refused({ reason: 'waiver-unknown', waiver, known: waiverCodes(rule) })
}

/** The fee of a procedure, or of one of its cases, on a day: finds the rule, then asks it. */
export function feeOf(
  { code, fees = [] }: { readonly code: string; readonly fees?: readonly FeeRule[] },
  {
    on,
    channel,
    ...facts
  }: FeeFacts & { readonly on: Temporal.PlainDate; readonly channel?: Channel | undefined },
): Result<Fee, FeeRefusal> {
  // A change that the State itself caused costs nothing, whether or not the source states a fee for the procedure.
  if (facts.waiver === ADMIN_UNIT_CHANGE) return done(unitChange)
  const rule = ruleInForce(fees, { on, channel })
  if (rule) return fee(rule, facts)
  const channels = channelsWithRules(fees, on)
  return channels.length > 0 && channel === undefined
    ? refused({ reason: 'channel-needed', channels })
    : refused({ reason: 'fee-not-stated', procedure: code })
}

export const unitChangeWaiver: Waiver = {
  code: ADMIN_UNIT_CHANGE,
  reason: 'Chỉ thay đổi do sắp xếp đơn vị hành chính: không thu phí, lệ phí',
  source: 'Nghị quyết 190/2025/QH15',
}

const unitChange: Fee = { amount: dong(0), waived: unitChangeWaiver }

const waiverCodes = ({ waivers = [] }: FeeRule): readonly string[] => [
  ...waivers.map(({ code }) => code),
  ADMIN_UNIT_CHANGE,
]

function charged(rule: FeeRule, { pages, copies }: FeeFacts): number {
  switch (rule.kind) {
    case 'free':
      return 0
    case 'fixed':
      return rule.amount
    case 'per-copy':
      return rule.amount * copies
    case 'pages':
      return copies * Math.min(rule.most, firstAndFurther(rule, pages))
  }
}

const firstAndFurther = (rule: Extract<FeeRule, { kind: 'pages' }>, pages: number): number =>
  rule.amount * Math.min(pages, rule.firstPages) + rule.further * Math.max(0, pages - rule.firstPages)
