import type { Token } from './address-words.ts'
import { distanceWithin } from './edit-distance.ts'
import { foundFrom } from './found.ts'
import { type Mentions, startOf } from './mentions.ts'
import type { Reading } from './readings.ts'
import type { UnitRegister } from './register.ts'
import type { Candidate } from './resolution.ts'
import type { Purpose } from './targets.ts'
import type { FormerUnit, Unit } from './unit.ts'

export interface Unsure {
  readonly tokens: readonly Token[]
  readonly mentions: Mentions
  readonly readings: readonly Reading[]
  readonly purpose: Purpose
}

const MOST = 5
/** No name of a unit that people write has more words. */
const LONGEST_NAME = 5

/** What may have been meant: readings something speaks against first, then names that are nearly what was typed. A person confirms. */
export function suggestionsFor(register: UnitRegister, unsure: Unsure): readonly Candidate[] {
  const [best] = unsure.readings
  const doubtful = best
    ? unsure.readings.filter(({ rank }) => rank[1] === best.rank[1] && rank[2] === best.rank[2])
    : []
  const good = best && (best.district || best.province || best.commune.prefix)
  const units = good ? doubtful.map(({ commune }) => commune.place.unit) : nearlyNamed(register, unsure)
  return candidatesOf(
    units.length > 0 ? units : doubtful.map(({ commune }) => commune.place.unit),
    unsure.purpose,
  )
}

function candidatesOf(units: readonly (Unit | FormerUnit)[], purpose: Purpose): readonly Candidate[] {
  const found = units
    .slice(0, 40)
    .flatMap(unit => foundFrom([unit], { purpose, rest: '', local: [] })?.candidates ?? [])
  return [...new Map(found.map(candidate => [candidate.unit.code, candidate])).values()].slice(0, MOST)
}

/** Units whose name is a slip of the pen away, among those of the district or province that is named; else of all. */
function nearlyNamed(register: UnitRegister, { tokens, mentions }: Unsure): readonly (Unit | FormerUnit)[] {
  const typed = typedNames(tokens, mentions)
  if (typed.length === 0) return []
  const near = placeFilter(mentions)
  return [...register.names.entries]
    .flatMap(([name, entries]) => {
      const distance = distanceToAny(name, typed)
      if (distance === undefined) return []
      return entries.flatMap(({ place }) =>
        place.level === 'commune' && near(place.unit) ? [{ unit: place.unit, distance }] : [],
      )
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ unit }) => unit)
}

/** Slips of the pen between a name and the nearest of what was typed; nothing when there are more than such a name allows. */
function distanceToAny(name: string, typed: readonly string[]): number | undefined {
  const distances = typed.flatMap(text => {
    const most = Math.min(2, Math.floor(text.length / 4))
    return Math.abs(name.length - text.length) > most ? [] : (distanceWithin(text, name, most) ?? [])
  })
  return distances.length === 0 ? undefined : Math.min(...distances)
}

function placeFilter({ districts, provinces }: Mentions): (unit: Unit | FormerUnit) => boolean {
  const inDistrict = new Set(districts.filter(({ prefix }) => prefix).map(({ place }) => place.district))
  const codes = new Set(
    provinces.map(({ place }) => (place.era === 'former' ? place.province.into.code : place.province.code)),
  )
  return unit => {
    if (inDistrict.size > 0) return unit.era === 'former' && inDistrict.has(unit.district)
    const province = unit.era === 'former' ? unit.district.province.into : unit.province
    return codes.size === 0 || codes.has(province.code)
  }
}

/** What was typed as a commune's name: behind its type, or where a part of the address begins. */
function typedNames(
  tokens: readonly Token[],
  { districts, provinces, prefixes }: Mentions,
): readonly string[] {
  const isHigher = (at: number) =>
    [...districts, ...provinces].some(each => startOf(each) <= at && at < each.to)
  const names: string[] = []
  for (const [at, { before }] of tokens.entries()) {
    const prefix = prefixes[at]
    const begins = prefix ? prefix.communes.length > 0 : before !== 'none'
    if (!begins || isHigher(at)) continue
    const words = tokens.slice(at, at + LONGEST_NAME)
    const end = words.findIndex(
      (word, index) => index > 0 && (word.before !== 'none' || isHigher(at + index)),
    )
    const name = (end < 0 ? words : words.slice(0, end)).map(({ fold }) => fold).join('')
    if (name.length >= 4) names.push(name)
  }
  return names
}
