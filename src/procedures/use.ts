import type { Use } from './rank.ts'

/** Below this many dossiers a centre's own counts say too little to lead. */
const ENOUGH = 100
/** The most used procedures of the country stand this high at a centre that has not counted yet. */
const NATIONAL_SHARE = 0.8

/**
 * How much people come for each procedure, 0 to 1: by the centre's own dossiers, on a scale of magnitudes (ten times as many
 * is one step up), and by what is most used in the country (first to last) as long as the centre has few.
 */
export function useOf(filed: ReadonlyMap<string, number>, mostUsed: readonly string[]): Use {
  const total = [...filed.values()].reduce((sum, count) => sum + count, 0)
  const most = Math.max(1, ...filed.values())
  const trust = Math.min(1, total / ENOUGH)
  const own = new Map(Array.from(filed, ([code, count]) => [code, Math.log1p(count) / Math.log1p(most)]))
  const national = new Map(mostUsed.map((code, place) => [code, 1 - place / (2 * mostUsed.length)]))
  const codes = new Set([...own.keys(), ...national.keys()])
  return new Map(
    Array.from(codes, code => [
      code,
      Math.max(trust * (own.get(code) ?? 0), NATIONAL_SHARE * (national.get(code) ?? 0)),
    ]),
  )
}
