import type { Place } from './name-index.ts'
import type {
  CommuneType,
  District,
  DistrictType,
  FormerProvince,
  FormerUnit,
  Province,
  Unit,
} from './unit.ts'
import type { UnitData } from './unit-data.ts'

interface Parts {
  readonly units: ReadonlyMap<string, Unit>
  readonly former: readonly FormerUnit[]
  readonly provinces: ReadonlyMap<string, Province>
  readonly formerProvinces: ReadonlyMap<string, FormerProvince>
  readonly districts: ReadonlyMap<string, District>
  readonly earlier: readonly { readonly name: string; readonly unit: FormerUnit }[]
  readonly aliases: UnitData['aliases']
}
type Named = { readonly name: string; readonly place: Place }

/** Every name by which a place may be written: today's, the old ones, other spellings, earlier names, short forms. */
export function* namesOf(parts: Parts): Iterable<Named> {
  for (const unit of parts.units.values()) yield* namesOfUnit(unit)
  for (const unit of parts.former) yield* namesOfFormer(unit)
  for (const { name, unit } of parts.earlier) yield { name, place: commune(unit, [], true) }
  for (const district of parts.districts.values())
    yield { name: district.name, place: { level: 'district', district, type: district.type } }
  for (const province of parts.provinces.values()) yield { name: province.name, place: current(province) }
  for (const province of parts.formerProvinces.values())
    yield { name: province.name, place: former(province) }
  yield* aliasesOf(parts)
}

function* namesOfUnit(unit: Unit): Iterable<Named> {
  const place = commune(
    unit,
    unit.types.map(({ type }) => type),
  )
  yield { name: unit.name, place }
  if (unit.spelling) yield { name: unit.spelling, place }
}

/** Both spellings of the official lists count, and both types where they differ. */
function* namesOfFormer(unit: FormerUnit): Iterable<Named> {
  const place = commune(
    unit,
    unit.names.flatMap(({ type }) => type ?? []),
  )
  for (const { type, name } of unit.names) yield { name: type ? name : withoutMisprint(name), place }
  if (unit.code === null) yield { name: COAST, place }
}

const COAST = 'bãi bồi ven biển'

/** “Thi trấn Ngan Dừa”: one name of the official table has its type misprinted. */
const withoutMisprint = (name: string): string => name.replace(/^Thi trấn /, '')

function* aliasesOf({ provinces, formerProvinces, districts, aliases }: Parts): Iterable<Named> {
  for (const { code, era, written } of aliases.provinces) {
    const before = formerProvinces.get(code)
    const now = era === 'both' ? provinces.get(code) : undefined
    const places = [...(before ? [former(before)] : []), ...(now ? [current(now)] : [])]
    yield* written.flatMap(name => places.map(place => ({ name, place })))
  }
  for (const { code, written } of aliases.districts) {
    const district = districts.get(code)
    if (district) yield* written.map(fullName => districtAlias(fullName, district))
  }
}

/** “Quận 2”: the type stands in front, since the district of today's data may be of another. */
function districtAlias(fullName: string, district: District): Named {
  const types: readonly DistrictType[] = ['huyện', 'quận', 'thị xã', 'thành phố']
  const type = types.find(each => fullName.toLocaleLowerCase('vi').startsWith(`${each} `)) ?? district.type
  return { name: fullName.slice(type.length + 1), place: { level: 'district', district, type } }
}

const commune = (unit: Unit | FormerUnit, types: readonly CommuneType[], earlier = false): Place => ({
  level: 'commune',
  unit,
  types,
  earlier,
})
const current = (province: Province): Place => ({ level: 'province', province, era: 'current' })
const former = (province: FormerProvince): Place => ({ level: 'province', province, era: 'former' })
