import type { LocalHamlet } from './local-hamlet.ts'
import type { Purpose } from './targets.ts'
import type { EdgeKind, FormerUnit, Unit } from './unit.ts'

/** A unit of today that an address may lie in, and why. */
export interface Candidate {
  readonly unit: Unit
  /** `current`: it is already today's unit; `local`: a hamlet table says so. */
  readonly kind: EdgeKind | 'current' | 'local'
  /** The official wording of what happened. */
  readonly note: string
  readonly from: FormerUnit | null
  /** The row of the centre's hamlet table that decided. */
  readonly hamlet: LocalHamlet | null
}

/** Why nothing was found, so that people can be told what to add. */
export type NotFoundReason = 'empty' | 'too-long' | 'unknown' | 'commune-missing' | 'not-certain'

/**
 * What an address is today. `exact`: the whole unit went there, or it is one of today; `population_exact`: the unit was divided,
 * but all its people went there; `ambiguous`: one of several, only a person can say which; `not_found`: none, or none that is certain.
 */
export interface Resolution {
  readonly result: 'exact' | 'population_exact' | 'ambiguous' | 'not_found'
  /** As it was given, untouched. */
  readonly address: string
  readonly purpose: Purpose
  /** The house number, street or hamlet beside the unit's name. */
  readonly rest: string
  /** The units the address names, old and new ones: several where a name or a code was used again. */
  readonly readAs: readonly (Unit | FormerUnit)[]
  readonly candidates: readonly Candidate[]
  readonly reason: NotFoundReason | null
  /** Units that may have been meant; a person confirms. Only where nothing was found. */
  readonly suggestions: readonly Candidate[]
}
