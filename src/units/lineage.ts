import type { UnitRegister } from './register.ts'
import { type EdgeKind, type FormerUnit, REFORM, type Unit } from './unit.ts'

/** One line of a lineage: an old unit, a unit of today, and what went from the one to the other. */
export interface LineageLine {
  readonly from: FormerUnit
  readonly to: Unit
  readonly kind: EdgeKind
  readonly note: string
}

/** What a unit of today was made of, or what became of an old one. */
export const lineageOf = ({ origins }: UnitRegister, unit: Unit | FormerUnit): readonly LineageLine[] =>
  unit.era === 'former'
    ? unit.edges.map(({ to, kind, note }) => ({ from: unit, to, kind, note }))
    : (origins.get(unit.code) ?? []).map(({ from, edge: { kind, note } }) => ({ from, to: unit, kind, note }))

/** The unit a code meant on a day; codes were used again, so without a day today's unit comes first. */
export function unitOfCode(
  { units, formerByCode }: UnitRegister,
  code: string,
  on: string | undefined,
): { readonly unit: Unit | FormerUnit; readonly other: Unit | FormerUnit | undefined } | undefined {
  const current = units.get(code)
  const former = formerByCode.get(code)
  const isOld = on !== undefined && on < REFORM
  const [unit, other] = isOld ? [former ?? current, current] : [current ?? former, former]
  return unit && { unit, other: other === unit ? undefined : other }
}
