import type { Edge, FormerUnit } from './unit.ts'

/** A residence goes where the people went, a parcel where the land went. */
export type Purpose = 'residence' | 'land'

/**
 * The edges that matter for a purpose (units.md §5). Land that moved without people is no residence’s business; where one
 * unit took all people, it is the residence’s only target. People who moved without land are no parcel’s business.
 */
export function edgesFor({ edges }: FormerUnit, purpose: Purpose): readonly Edge[] {
  if (purpose === 'land') return edges.filter(({ note }) => note !== PEOPLE_ONLY)
  const allPeople = edges.filter(({ kind }) => kind === 'partial_area_all_population')
  return allPeople.length > 0 ? allPeople : edges.filter(({ kind }) => kind !== 'partial_area_only')
}

/** The official wording of an edge by which people moved and land did not. */
const PEOPLE_ONLY = 'Nhập một phần dân số'

/** True when the unit went to one place as a whole, or stayed. */
export const isWhole = ({ edges }: FormerUnit): boolean => edges.length === 1
