import { done, type Result, refused } from '../kernel/result.ts'
import type { FeeRule, Waiver } from './fee-rule.ts'
import { realDay } from './real-day.ts'
import type { FeeRow } from './row-schema.ts'

/** A rule whose amounts are those its kind needs, no more and no fewer; days that exist, in order. */
export function readFeeRule(row: FeeRow): Result<FeeRule, 'fee-wrong'> {
  const { kind, amount, firstPages, further, most } = row
  const head = headOf(row)
  if (!head) return refused('fee-wrong')
  const ofPages = [firstPages, further, most]
  const forPages = ofPages.some(value => value !== undefined)
  if (kind === 'free')
    return amount === undefined && !forPages ? done({ kind, ...head }) : refused('fee-wrong')
  if (amount === undefined) return refused('fee-wrong')
  if (kind !== 'pages') return forPages ? refused('fee-wrong') : done({ kind, ...head, amount })
  if (firstPages === undefined || further === undefined || most === undefined) return refused('fee-wrong')
  // The next copy may not become cheaper by one page more.
  return most < amount ? refused('fee-wrong') : done({ kind, ...head, amount, firstPages, further, most })
}

function headOf({ channel, effectiveFrom, effectiveTo, source, waivers }: FeeRow) {
  const from = realDay(effectiveFrom)
  if (!from || (effectiveTo !== undefined && !realDay(effectiveTo))) return undefined
  if (effectiveTo !== undefined && effectiveTo < effectiveFrom) return undefined
  return {
    ...(channel === undefined ? {} : { channel }),
    effectiveFrom,
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
    source,
    ...(waivers === undefined ? {} : { waivers: waivers.map(waiverOf) }),
  }
}

const waiverOf = ({ code, reason, source }: Waiver): Waiver => ({ code, reason, source })
