import { hamletsNamed, type LocalHamlet } from './local-hamlet.ts'
import type { Candidate, Resolution } from './resolution.ts'
import { edgesFor, isWhole, type Purpose } from './targets.ts'
import type { FormerUnit, Unit } from './unit.ts'

export interface Found {
  readonly result: Exclude<Resolution['result'], 'not_found'>
  readonly candidates: readonly Candidate[]
}

interface For {
  readonly purpose: Purpose
  readonly rest: string
  readonly local: readonly LocalHamlet[]
}

/** Where the units that an address may name are today, together: several readings may lead to one unit. Nothing for no unit. */
export function foundFrom(units: readonly (Unit | FormerUnit)[], asked: For): Found | undefined {
  const ways = units.flatMap(unit => waysOf(unit, asked))
  // Where an old unit and today's of the same name lead to one place, today's says it best.
  const byUnit = Map.groupBy(ways, way => way.unit.code)
  const candidates = [...byUnit.values()].flatMap(
    same => same.find(({ kind }) => kind === 'current') ?? same.slice(0, 1),
  )
  if (candidates.length === 0) return undefined
  if (candidates.length > 1)
    return {
      result: 'ambiguous',
      candidates: candidates.toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1)),
    }
  const byPeople =
    asked.purpose === 'residence' &&
    candidates.every(({ kind, from }) => kind !== 'local' && from && !isWhole(from))
  return { result: byPeople ? 'population_exact' : 'exact', candidates }
}

function waysOf(unit: Unit | FormerUnit, { purpose, rest, local }: For): readonly Candidate[] {
  if (unit.era === 'current') return [currentCandidate(unit)]
  const edges = edgesFor(unit, purpose).map(({ to, kind, note }) => ({
    unit: to,
    kind,
    note,
    from: unit,
    hamlet: null,
  }))
  if (edges.length < 2 || unit.code === null) return edges
  const decided = hamletsNamed(rest, unit.code, local).flatMap(hamlet =>
    edges.flatMap(edge =>
      edge.unit.code === hamlet.unitCode ? [{ ...edge, kind: 'local' as const, hamlet }] : [],
    ),
  )
  return decided.length > 0 ? decided : edges
}

export const currentCandidate = (unit: Unit): Candidate => ({
  unit,
  kind: 'current',
  note: '',
  from: null,
  hamlet: null,
})
