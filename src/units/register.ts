import { type NameIndex, nameIndex } from './name-index.ts'
import { namesOf } from './names.ts'
import {
  type CommuneType,
  type District,
  type DistrictType,
  type Edge,
  type FormerProvince,
  type FormerUnit,
  type Province,
  type ProvinceType,
  REFORM,
  type Unit,
} from './unit.ts'
import type { EdgeLine, FormerLine, UnitData, UnitLine } from './unit-data.ts'

/** Where a unit of today came from. */
export interface Origin {
  readonly from: FormerUnit
  readonly edge: Edge
}

/** All units, old and new, with what became of them. Every map is by code; codes of the two eras overlap and are kept apart. */
export interface UnitRegister {
  /** The day up to which changes are known. */
  readonly asOf: string
  readonly units: ReadonlyMap<string, Unit>
  readonly former: readonly FormerUnit[]
  readonly formerByCode: ReadonlyMap<string, FormerUnit>
  /** Codes given up before the reform, and the old commune they went into. */
  readonly earlierCodes: ReadonlyMap<string, readonly FormerUnit[]>
  readonly origins: ReadonlyMap<string, readonly Origin[]>
  readonly districts: ReadonlyMap<string, readonly FormerUnit[]>
  readonly names: NameIndex
}

/** Makes the register of the facts; facts that do not fit each other throw. */
export function unitRegister(data: UnitData): UnitRegister {
  const provinces = byCode(data.provinces.provinces.map(line => provinceOf(line, data.provinceChanges)))
  const units = byCode(data.units.units.map(line => unitOf(line, provinces)))
  const formerProvinces = byCode(data.provinces.former.map(line => formerProvinceOf(line, provinces)))
  const districts = byCode(data.former.districts.map(line => districtOf(line, formerProvinces)))
  const former = data.former.communes.map(line => formerOf(line, districts, units))
  const formerByCode = new Map(former.flatMap(unit => (unit.code ? [[unit.code, unit] as const] : [])))
  const earlier = data.earlierNames.names.map(([code, name, successor]) => ({
    code,
    name,
    unit: known(formerByCode, successor),
  }))
  const parts = { units, former, provinces, formerProvinces, districts, earlier, aliases: data.aliases }
  return {
    asOf: data.provinces.asOf,
    units,
    former,
    formerByCode,
    earlierCodes: grouped(earlier.map(({ code, unit }) => [code, unit])),
    origins: grouped(former.flatMap(from => from.edges.map(edge => [edge.to.code, { from, edge }] as const))),
    districts: grouped(former.map(unit => [unit.district.code, unit])),
    names: nameIndex(namesOf(parts)),
  }
}

function provinceOf(
  [code, name, type]: UnitData['provinces']['provinces'][number],
  { changes }: UnitData['provinceChanges'],
): Province {
  const later = changes.filter(change => change.code === code)
  return { code, name, types: [{ from: REFORM, type, resolution: '202/2025/QH15' }, ...later] }
}

function unitOf(line: UnitLine, provinces: ReadonlyMap<string, Province>): Unit {
  const [code, province, type, name, resolution, clause, spelling, changes = []] = line
  return {
    era: 'current',
    code,
    name,
    ...(spelling ? { spelling } : {}),
    province: known(provinces, province),
    types: [
      { from: REFORM, type, resolution },
      ...changes.map(([from, next, by]) => ({ from, type: next, resolution: by })),
    ],
    resolution,
    clause,
  }
}

function formerProvinceOf(
  [code, fullName, into]: UnitData['provinces']['former'][number],
  provinces: ReadonlyMap<string, Province>,
): FormerProvince {
  const { type, name } = typed<ProvinceType>(fullName, ['tỉnh', 'thành phố'])
  return { code, name, type: type ?? 'tỉnh', fullName, into: known(provinces, into) }
}

function districtOf(
  [code, province, fullName]: UnitData['former']['districts'][number],
  provinces: ReadonlyMap<string, FormerProvince>,
): District {
  const { type, name } = typed<DistrictType>(fullName, ['huyện', 'quận', 'thị xã', 'thành phố'])
  if (!type) throw new Error(`District ${code} has no type`)
  return { code, name, type, fullName, province: known(provinces, province) }
}

function formerOf(
  [code, district, fullName, edges, spelling]: FormerLine,
  districts: ReadonlyMap<string, District>,
  units: ReadonlyMap<string, Unit>,
): FormerUnit {
  const names = [fullName, ...(spelling ? [spelling] : [])].map(name =>
    typed<CommuneType>(name, COMMUNE_TYPES),
  )
  return {
    era: 'former',
    code: code || null,
    fullName,
    names,
    district: known(districts, district),
    edges: edges.map(line => edgeOf(line, units)),
  }
}

const edgeOf = (
  [to, kind = 'whole', note = 'Nhập toàn bộ', correction]: EdgeLine,
  units: ReadonlyMap<string, Unit>,
): Edge => ({ to: known(units, to), kind, note, ...(correction ? { correction } : {}) })

const COMMUNE_TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const

/** Takes “Xã” off “Xã Mường Sại”; a name printed without its type has none. */
function typed<Type extends string>(
  fullName: string,
  types: readonly Type[],
): { readonly type: Type | null; readonly name: string } {
  const lower = fullName.toLocaleLowerCase('vi')
  const type = types.find(each => lower.startsWith(`${each} `))
  return type ? { type, name: fullName.slice(type.length + 1) } : { type: null, name: fullName }
}

const byCode = <Value extends { readonly code: string }>(values: readonly Value[]) =>
  new Map(values.map(value => [value.code, value]))

const grouped = <Value>(
  pairs: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly Value[]> =>
  new Map(
    [...Map.groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, value]) => value)]),
  )

function known<Value>(map: ReadonlyMap<string, Value>, code: string): Value {
  const value = map.get(code)
  if (!value) throw new Error(`The data of units name “${code}”, which is not there`)
  return value
}
