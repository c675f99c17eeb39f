import type { Candidate, Resolution } from './resolution.ts'
import { type FormerUnit, fullNameOf, type Province, type Unit } from './unit.ts'

/** Which list of codes a code is of; the same five digits may stand in both for different units. */
const codeSystems = { former: 'QD124', current: 'QD19' } as const

const shownProvince = (province: Province) => ({
  code: province.code,
  name: province.name,
  fullName: fullNameOf(province),
})

/** A unit of today as programs get it. */
export const shownUnit = (unit: Unit) => ({
  code: unit.code,
  codeSystem: codeSystems.current,
  name: unit.name,
  fullName: fullNameOf(unit),
  type: unit.types.at(-1)?.type,
  types: unit.types,
  province: shownProvince(unit.province),
  resolution: unit.resolution,
  clause: unit.clause,
})

/** A unit of before the reform as programs get it. */
export const shownFormer = ({ code, fullName, district }: FormerUnit) => ({
  code,
  codeSystem: codeSystems.former,
  fullName,
  district: { code: district.code, fullName: district.fullName },
  province: { code: district.province.code, fullName: district.province.fullName },
})

const shownCandidate = ({ unit, kind, note, from, hamlet }: Candidate) => ({
  ...shownUnit(unit),
  kind,
  note,
  from: from && shownFormer(from),
  ...(hamlet
    ? { document: { number: hamlet.document, date: hamlet.documentDate, hamlet: hamlet.hamlet } }
    : {}),
})

/** The contract of `motcua unit --json` and of `GET /units` as JSON. */
export const shownResolution = (resolution: Resolution) => ({
  result: resolution.result,
  address: resolution.address,
  for: resolution.purpose,
  rest: resolution.rest,
  candidates: resolution.candidates.map(shownCandidate),
  readAs: resolution.readAs.map(unit =>
    unit.era === 'former' ? { era: unit.era, ...shownFormer(unit) } : { era: unit.era, ...shownUnit(unit) },
  ),
  ...(resolution.reason
    ? { reason: resolution.reason, suggestions: resolution.suggestions.map(shownCandidate) }
    : {}),
})
