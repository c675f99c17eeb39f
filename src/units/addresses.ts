import type { FormerUnit, Unit } from './unit.ts'

/** The page of a unit. Codes were used again, so an old unit’s page carries a day of its time. */
export const unitPath = (unit: Unit | FormerUnit): string =>
  unit.era === 'current' ? `/units/${unit.code}` : `/units/${unit.code}?on=2025-06-30`

export const hamletPath = (formerCode: string): string => `/units/hamlets/${formerCode}`
