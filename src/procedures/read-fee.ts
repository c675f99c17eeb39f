import type { FeeRule } from './fee-rule.ts'

/** Texts that say “free” and nothing else. */
const plainlyFree = /^(miễn phí|miễn lệ phí|không thu phí)( \(0 đồng\))?\.?$/i

/** One amount, what it is for, and nothing else. */
const single = /^(\d{1,3}(?:\.\d{3})+) đồng(?:\/(trường hợp|văn bản|giao dịch|di chúc|bản sao))?\.?$/i

/**
 * The fee rule a published text states, or none. Never guesses: a remark, a second amount or a province that sets the rate give
 * none; the text itself is still shown to people.
 */
export function readFee(
  text: string | null,
  head: { readonly effectiveFrom: string; readonly source: string },
): FeeRule | undefined {
  const plain = text?.normalize('NFC').trim() ?? ''
  if (plainlyFree.test(plain)) return { kind: 'free', ...head }
  const match = single.exec(plain)
  if (!match) return undefined
  const amount = Number((match[1] ?? '').replaceAll('.', ''))
  return { kind: match[2] === 'bản sao' ? 'per-copy' : 'fixed', ...head, amount }
}
