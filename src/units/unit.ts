/** The day two tiers of local government took the place of three: before it the old units hold, from it on the new ones. */
export const REFORM = '2025-07-01'

export type CommuneType = 'xã' | 'phường' | 'thị trấn' | 'đặc khu'
export type DistrictType = 'huyện' | 'quận' | 'thị xã' | 'thành phố'
export type ProvinceType = 'tỉnh' | 'thành phố'

/** What a unit was from a day on, by which resolution. */
export interface DatedType<Type> {
  readonly from: string
  readonly type: Type
  readonly resolution: string
}

export interface Province {
  readonly code: string
  readonly name: string
  /** Oldest first, never empty. */
  readonly types: readonly DatedType<ProvinceType>[]
}

/** One of the 63 provinces before the reform. */
export interface FormerProvince {
  readonly code: string
  readonly name: string
  readonly type: ProvinceType
  readonly fullName: string
  readonly into: Province
}

/** A district, dissolved on the day of the reform. */
export interface District {
  readonly code: string
  readonly name: string
  readonly type: DistrictType
  readonly fullName: string
  readonly province: FormerProvince
}

/** A commune, ward or special zone of today; its code belongs to the list of Decision 19/2025/QĐ-TTg. */
export interface Unit {
  readonly era: 'current'
  readonly code: string
  readonly name: string
  /** The same name as others spell it. */
  readonly spelling?: string
  readonly province: Province
  readonly types: readonly DatedType<CommuneType>[]
  readonly resolution: string
  readonly clause: string
}

/** What became of an old commune, in the official table: all of it, a part, land without people, or all people with some land. */
export type EdgeKind =
  | 'whole'
  | 'unchanged'
  | 'renamed_or_retyped'
  | 'partial'
  | 'partial_area_only'
  | 'partial_area_all_population'

export interface Edge {
  readonly to: Unit
  readonly kind: EdgeKind
  /** The official wording. */
  readonly note: string
  /** What was put right in the official table, and why. */
  readonly correction?: string
}

/** A commune as it was until 30 June 2025; its code belongs to the list of Decision 124/2004/QĐ-TTg. */
export interface FormerUnit {
  readonly era: 'former'
  /** Null for island districts without communes and one stretch of coast. */
  readonly code: string | null
  readonly fullName: string
  readonly names: readonly { readonly type: CommuneType | null; readonly name: string }[]
  readonly district: District
  readonly edges: readonly Edge[]
}

/** What a unit was on a day; before its first day, what it was first. */
export const typeOn = <Type>(types: readonly DatedType<Type>[], date: string): DatedType<Type> => {
  const [first, ...later] = types
  if (!first) throw new Error('A unit has at least one type')
  return later.findLast(({ from }) => from <= date) ?? first
}

const latest = '9999-12-31'

/** “Xã Mường Sại”, as it was called on a day; today's name when none is given. */
export const fullNameOf = ({ name, types }: Unit | Province, date: string = latest): string => {
  const { type } = typeOn<string>(types, date)
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`
}

/** “xã Mường Sại, tỉnh Sơn La”: how it stands in a sentence. */
export const placeName = (unit: Unit, date?: string): string => {
  const [own, province] = [fullNameOf(unit, date), fullNameOf(unit.province, date)]
  return `${lowerFirst(own)}, ${lowerFirst(province)}`
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
