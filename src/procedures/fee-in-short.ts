/** The fee as a list has room for it. `see-page` = there is a text that cannot be shortened honestly. */
export type ShortFee =
  | { readonly kind: 'free' | 'province' | 'see-page' | 'unknown' }
  | { readonly kind: 'amount'; readonly text: string }

/**
 * Shortens the published fee. “Free” is said only where the text says nothing else: many sources write “free” before a
 * remark that the provincial People's Council sets the rate.
 */
export function feeInShort(feeText: string | null): ShortFee {
  if (feeText === null) return { kind: 'unknown' }
  if (/^(miễn phí|miễn lệ phí|không thu phí)( \(0 đồng\))?\.?$/i.test(feeText)) return { kind: 'free' }
  if (/hội đồng nhân dân|hđnd/i.test(feeText)) return { kind: 'province' }
  const amounts = new Set(feeText.match(/\d{1,3}(\.\d{3})+ đồng/g))
  const [amount] = amounts
  return amount && amounts.size === 1 && !/miễn/i.test(feeText)
    ? { kind: 'amount', text: amount }
    : { kind: 'see-page' }
}
