import type { Token } from './address-words.ts'
import {
  type CommuneMention,
  type DistrictMention,
  type Mention,
  type Mentions,
  type ProvinceMention,
  startOf,
} from './mentions.ts'
import type { Prefix } from './type-words.ts'
import { REFORM } from './unit.ts'

/** One way to read an address: which unit it names, and what else in it says so. */
export interface Reading {
  readonly commune: CommuneMention
  readonly district: DistrictMention | undefined
  readonly province: ProvinceMention | undefined
  /** Nothing in the address speaks against it. Otherwise it is worth a suggestion only. */
  readonly certain: boolean
  /** Compared place by place; the greater is the better reading. */
  readonly rank: readonly number[]
}

export interface Asking {
  readonly tokens: readonly Token[]
  readonly mentions: Mentions
  /** The day of the document, ISO. */
  readonly on: string | undefined
}

/** Every way to read the address, the best first. */
export function readingsOf(asking: Asking): readonly Reading[] {
  const higher = asking.mentions
  return asking.mentions.communes
    .map(commune => readingOf(commune, asking, higher))
    .toSorted((a, b) => compareRanks(b.rank, a.rank))
}

export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function readingOf(commune: CommuneMention, asking: Asking, { districts, provinces }: Mentions): Reading {
  const near = provinces.filter(each => isApart(each, commune) && isItsProvince(commune, each, asking.on))
  const own = districts.filter(
    each =>
      isApart(each, commune) &&
      isItsDistrict(commune, each) &&
      (!mayBeProvinceToo(each, near, provinces) || near.some(other => isApart(other, each))),
  )
  const district = own.findLast(({ prefix }) => prefix) ?? own.at(-1)
  const province = near.findLast(each => !district || isApart(each, district))
  const cover = [commune, ...(district ? own : []), ...(province ? near : [])]
  const typed = typeRank(commune)
  const certain =
    !commune.unlike &&
    (typed > 0 || district !== undefined) &&
    isNamedWell(commune, { district, province }, asking) &&
    isExplained(cover, asking, province !== undefined)
  return {
    commune,
    district,
    province,
    certain,
    rank: [
      Number(certain),
      Number(district !== undefined),
      Number(province !== undefined),
      typed,
      likenessRank(commune, asking.tokens),
      commune.to - commune.from,
      commune.from,
    ],
  }
}

const isApart = (a: Mention, b: Mention): boolean => a.to <= startOf(b) || b.to <= startOf(a)

const isItsDistrict = ({ place: { unit } }: CommuneMention, { place }: DistrictMention): boolean =>
  unit.era === 'former' && unit.district === place.district

/** An old commune may be written with its old or its new province, but not with the new one before there was one. */
function isItsProvince(
  { place: { unit } }: CommuneMention,
  { place }: ProvinceMention,
  on?: string,
): boolean {
  if (unit.era === 'current') return place.era === 'current' && unit.province === place.province
  const { province } = unit.district
  if (place.era === 'former') return place.province === province
  return place.province === province.into && !(on !== undefined && on < REFORM)
}

/**
 * “…, Sơn La” is the province unless “TP” stands before it or the province is named besides; and “TP Bắc Ninh”, a province since
 * 20 September 2026, may be the town of before.
 */
function mayBeProvinceToo(
  { from, to, prefix, place }: DistrictMention,
  own: readonly ProvinceMention[],
  all: readonly ProvinceMention[],
): boolean {
  const isTyped = prefix?.districts.includes(place.type) ?? false
  return (isTyped ? own : all).some(each => each.from === from && each.to === to)
}

/** 2: the type that was typed is its own; 1: none was typed, or its name came without; 0: another. */
function typeRank({ prefix, place }: CommuneMention): number {
  if (!prefix || place.types.length === 0) return 1
  return prefix.communes.some(type => place.types.includes(type)) ? 2 : 0
}

/** Whoever types diacritics means those that are typed; whoever types none may mean any. */
const likenessRank = ({ likeness }: CommuneMention, tokens: readonly Token[]): number =>
  likeness === 'same' && tokens.some(({ tone, fold }) => tone !== fold) ? 1 : 0

interface Higher {
  readonly district: DistrictMention | undefined
  readonly province: ProvinceMention | undefined
}

/**
 * A name without its type may be a street or a hamlet. It counts when its district stands there too; otherwise only at the
 * beginning of a part of the address. What is just as well a province needs both above it; what is just as well a district must
 * not follow something.
 */
function isNamedWell(commune: CommuneMention, { district, province }: Higher, asking: Asking): boolean {
  const { tokens, mentions } = asking
  if (commune.prefix) return true
  const isSame = ({ from, to }: Mention) => from === commune.from && to === commune.to
  if (mentions.provinces.some(isSame)) return district !== undefined && province !== undefined
  if (district) return true
  if (tokens[commune.from]?.before === 'none') return false
  return commune.from === 0 || !mentions.districts.some(isSame)
}

/**
 * Between the names nothing unknown may stand, nor behind them while the province is missing; and no district or province is
 * named that is not the unit's own. A province that is a part of the address by itself is named.
 */
function isExplained(
  cover: readonly Mention[],
  { tokens, mentions: { prefixes, provinces } }: Asking,
  complete: boolean,
): boolean {
  const covered = (at: number) => cover.some(each => startOf(each) <= at && at < each.to)
  const foreign = provinces.some(({ from }) => !covered(from) && tokens[from]?.before !== 'none')
  if (foreign) return false
  const first = Math.min(...cover.map(startOf))
  const last = Math.max(...cover.map(({ to }) => to))
  const commune = cover[0]
  const reversed =
    commune !== undefined && cover.length > 1 && startOf(commune) > first && commune.to === last
  return tokens.every((token, at) => {
    if (covered(at) || isFiller(token)) return true
    if (namesHigher(tokens, at, prefixes[at])) return false
    return at < first || (at >= last && (complete || reversed))
  })
}

/** Words around names that say nothing more. */
const FILLERS = new Set(['viet', 'nam', 'vn', 'vietnam', 'thuoc', 'cu', 'do', 'quan', 'ly', 'li'])
const isFiller = ({ fold }: Token): boolean => FILLERS.has(fold)

/** True when a district or a province is announced before this word, which no mention explains. */
const namesHigher = (tokens: readonly Token[], at: number, prefix: Prefix | undefined): boolean =>
  prefix !== undefined &&
  prefix.districts.length + prefix.provinces.length > 0 &&
  // One letter alone may be anything; a word that is written out announces a unit.
  tokens.slice(at - prefix.length, at).some(({ fold }) => fold.length > 1)
