/** Median, 95th percentile and largest of some sizes; all zero when there are none. */
export type Spread = { readonly median: number; readonly p95: number; readonly largest: number }

/** Nearest-rank percentiles: the smallest size that at least that share of the sizes does not exceed. */
export function spreadOf(sizes: readonly number[]): Spread {
  const sorted = sizes.toSorted((a, b) => a - b)
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { median: rank(0.5), p95: rank(0.95), largest: rank(1) }
}
