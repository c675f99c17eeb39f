import { type AddressWords, addressWords, type Token } from './address-words.ts'
import { type Found, foundFrom } from './found.ts'
import type { LocalHamlet } from './local-hamlet.ts'
import { type Mention, type Mentions, mentionsIn, startOf } from './mentions.ts'
import { compareRanks, type Reading, readingsOf } from './readings.ts'
import type { UnitRegister } from './register.ts'
import type { NotFoundReason, Resolution } from './resolution.ts'
import { suggestionsFor } from './suggestions.ts'
import type { Purpose } from './targets.ts'
import { type FormerUnit, REFORM, type Unit } from './unit.ts'

export interface Asked {
  /** The day of the document that has the address, ISO: before the reform only old units are meant, from it on today's first. */
  readonly on?: string | undefined
  readonly for?: Purpose | undefined
  /** Rows of the asking centre's hamlet table that are in force. */
  readonly local?: readonly LocalHamlet[] | undefined
}

/** Nobody's address is longer; the rest of what was pasted is not read. */
export const LONGEST_ADDRESS = 500

/**
 * Tells which unit of today an address lies in, whatever era, spelling or Unicode form it is written in (units.md §5–7). A district
 * means the old units; else the day of the document; else every reading counts, and they may agree. A bare code is read by its
 * era, or by both. Nothing is guessed: what is not certain is a suggestion.
 */
export function resolve(register: UnitRegister, address: string, asked: Asked = {}): Resolution {
  const purpose = asked.for ?? 'residence'
  const base = { address, purpose }
  if (address.trim() === '') return nothing(base, 'empty')
  if (address.length > LONGEST_ADDRESS) return nothing(base, 'too-long')
  const code = CODE.exec(address)?.[1]
  if (code !== undefined) {
    const readAs = unitsOfCode(register, code, asked.on)
    return concluded(base, { rest: '', readAs }, asked) ?? nothing(base, 'unknown')
  }
  const words = addressWords(address)
  const mentions = mentionsIn(words.tokens, register.names)
  const readings = readingsOf({ tokens: words.tokens, mentions, on: asked.on })
  const best = bestOf(readings, asked.on)
  const readAs = best.map(({ commune }) => commune.place.unit)
  const [first] = best
  const found = first && concluded(base, { rest: restOf(words, first), readAs }, asked)
  return found ?? withoutCommune(register, { ...base, words, mentions, readings })
}

const CODE = /^\s*(?:mã(?:\s+số)?\s*:?\s*)?(\d{5})\s*$/iu

const nothing = (base: Pick<Resolution, 'address' | 'purpose'>, reason: NotFoundReason): Resolution => ({
  ...base,
  result: 'not_found',
  rest: '',
  readAs: [],
  candidates: [],
  reason,
  suggestions: [],
})

/** Codes were used again (units.md §0): both eras are read unless the day tells which. */
function unitsOfCode(
  register: UnitRegister,
  code: string,
  on: string | undefined,
): readonly (Unit | FormerUnit)[] {
  const current = register.units.get(code)
  const old = register.formerByCode.get(code)
  const former = old ? [old] : (register.earlierCodes.get(code) ?? [])
  if (on !== undefined && on < REFORM) return former
  if (on !== undefined && current) return [current]
  return [...former, ...(current ? [current] : [])]
}

/** The certain readings nothing else outranks, all of the same words. */
function bestOf(readings: readonly Reading[], on: string | undefined): readonly Reading[] {
  const certain = readings.filter(reading => reading.certain && isOfItsTime(reading, on))
  const [first] = certain
  if (!first) return []
  const best = withoutEarlier(certain.filter(({ rank }) => compareRanks(rank, first.rank) === 0))
  const today = best.filter(({ commune }) => commune.place.unit.era === 'current')
  return on !== undefined && on >= REFORM && today.length > 0 ? today : best
}

/** A name given up before the reform counts where no old unit bore it to the end. */
function withoutEarlier(readings: readonly Reading[]): readonly Reading[] {
  const toTheEnd = readings.filter(({ commune }) => !commune.place.earlier)
  return toTheEnd.some(({ commune }) => commune.place.unit.era === 'former') ? toTheEnd : readings
}

/** A paper written before the reform names no unit of after it. */
const isOfItsTime = ({ commune }: Reading, on: string | undefined): boolean =>
  !(on !== undefined && on < REFORM && commune.place.unit.era === 'current')

function concluded(
  base: Pick<Resolution, 'address' | 'purpose'>,
  read: Pick<Resolution, 'rest' | 'readAs'>,
  { local = [] }: Asked,
): Resolution | undefined {
  const found = foundFrom(read.readAs, { purpose: base.purpose, rest: read.rest, local })
  return found && resolution(base, read, found)
}

const resolution = (
  base: Pick<Resolution, 'address' | 'purpose'>,
  read: Pick<Resolution, 'rest' | 'readAs'>,
  { result, candidates }: Found,
): Resolution => ({ ...base, ...read, result, candidates, reason: null, suggestions: [] })

/** What stands beside the names: before them, or behind when the address goes from the large to the small. */
function restOf({ text, tokens }: AddressWords, { commune, district, province }: Reading): string {
  const first = tokens[startOf(commune)]
  const higher = [district, province].flatMap(each => each ?? [])
  const reversed = higher.length > 0 && higher.every(({ from }) => from < commune.from)
  if (reversed) return trimmed(text.slice(tokens[commune.to]?.start ?? text.length))
  return first ? trimmed(text.slice(0, first.start)) : ''
}

const trimmed = (text: string): string => text.replace(/^[\s,;.–-]+|[\s,;.–(-]+$/gu, '')

interface Unread extends Pick<Resolution, 'address' | 'purpose'> {
  readonly words: AddressWords
  readonly mentions: Mentions
  readonly readings: readonly Reading[]
}

/** Island districts had no communes, so their address ends with the district; any other district needs its commune. */
function withoutCommune(register: UnitRegister, unread: Unread): Resolution {
  const { address, purpose, words, mentions, readings } = unread
  const base = { address, purpose }
  const district = namedDistrict(words.tokens, mentions)
  const communes = district ? (register.districts.get(district.code) ?? []) : []
  const found = foundFrom(communes, { purpose, rest: '', local: [] })
  if (district && found?.candidates.length === 1) {
    const rest = trimmed(words.text.slice(0, words.tokens[district.first]?.start ?? 0))
    return resolution(base, { rest, readAs: communes }, found)
  }
  const suggestions = suggestionsFor(register, { tokens: words.tokens, mentions, readings, purpose })
  if (district?.first === 0)
    return {
      ...nothing(base, 'commune-missing'),
      suggestions: suggestions.length > 0 ? suggestions : (found?.candidates ?? []),
    }
  return { ...nothing(base, suggestions.length > 0 ? 'not-certain' : 'unknown'), suggestions }
}

/** A district announced as such, with nothing unknown behind it; `first` is the word where it or its province begins. */
function namedDistrict(tokens: readonly Token[], { districts, provinces }: Mentions) {
  for (const district of districts.filter(({ prefix }) => prefix)) {
    const { province } = district.place.district
    const own = provinces.filter(({ place }) =>
      place.era === 'former' ? place.province === province : place.province === province.into,
    )
    const cover: readonly Mention[] = [district, ...own]
    const first = Math.min(...cover.map(startOf))
    const isKnown = (at: number) => at < first || cover.some(each => startOf(each) <= at && at < each.to)
    if (tokens.every((_, at) => isKnown(at))) return { code: district.place.district.code, first }
  }
  return undefined
}
