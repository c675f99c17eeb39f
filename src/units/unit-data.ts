import type { CommuneType, EdgeKind, ProvinceType } from './unit.ts'

/** The files of reference-data/units/ as they are written: one short list a unit. */
export interface UnitData {
  readonly provinces: {
    readonly asOf: string
    readonly provinces: readonly (readonly [code: string, name: string, type: ProvinceType])[]
    readonly former: readonly (readonly [code: string, fullName: string, into: string])[]
  }
  readonly provinceChanges: {
    readonly changes: readonly {
      readonly code: string
      readonly from: string
      readonly type: ProvinceType
      readonly resolution: string
    }[]
  }
  readonly units: { readonly units: readonly UnitLine[] }
  readonly former: {
    readonly districts: readonly (readonly [code: string, province: string, fullName: string])[]
    readonly communes: readonly FormerLine[]
  }
  readonly earlierNames: {
    readonly names: readonly (readonly [code: string, name: string, successor: string])[]
  }
  readonly aliases: {
    readonly provinces: readonly {
      readonly code: string
      readonly era: 'both' | 'former'
      readonly written: readonly string[]
    }[]
    readonly districts: readonly { readonly code: string; readonly written: readonly string[] }[]
  }
}

export type UnitLine = readonly [
  code: string,
  province: string,
  type: CommuneType,
  name: string,
  resolution: string,
  clause: string,
  spelling?: string,
  changes?: readonly (readonly [from: string, type: CommuneType, resolution: string])[],
]

export type FormerLine = readonly [
  code: string,
  district: string,
  fullName: string,
  edges: readonly EdgeLine[],
  spelling?: string,
]

export type EdgeLine = readonly [to: string, kind?: EdgeKind, note?: string, correction?: string]
