import type { Token } from './address-words.ts'
import { type Likeness, likeness, type NameIndex, type Place } from './name-index.ts'
import { type Prefix, prefixBefore } from './type-words.ts'

/** A name found in an address, and what it may mean there. */
export interface Mention<Which extends Place = Place> {
  readonly place: Which
  /** First word of the name, without the type in front of it; and the word behind its last. */
  readonly from: number
  readonly to: number
  readonly prefix: Prefix | undefined
  readonly likeness: Likeness
  /** The same letters, but other diacritics: only worth a suggestion. */
  readonly unlike: boolean
}

export type CommuneMention = Mention<Extract<Place, { level: 'commune' }>>
export type DistrictMention = Mention<Extract<Place, { level: 'district' }>>
export type ProvinceMention = Mention<Extract<Place, { level: 'province' }>>

export interface Mentions {
  readonly communes: readonly CommuneMention[]
  readonly districts: readonly DistrictMention[]
  readonly provinces: readonly ProvinceMention[]
}

/** Where a mention begins with its type. */
export const startOf = ({ from, prefix }: Pick<Mention, 'from' | 'prefix'>): number =>
  from - (prefix && !prefix.below ? prefix.length : 0)

/** Every unit an address may speak of. A name runs over dashes, which names have inside, but never over a comma. */
export function mentionsIn(tokens: readonly Token[], index: NameIndex): Mentions {
  const found = { communes: [], districts: [], provinces: [] } as {
    communes: CommuneMention[]
    districts: DistrictMention[]
    provinces: ProvinceMention[]
  }
  for (const from of tokens.keys()) {
    const prefix = prefixBefore(tokens, from)
    let fold = ''
    for (let to = from; to < Math.min(tokens.length, from + index.mostWords); to += 1) {
      const token = tokens[to]
      if (!token || (to > from && token.before === 'comma')) break
      fold += token.fold
      for (const entry of index.entries.get(fold) ?? []) {
        const like = likeness(tokens.slice(from, to + 1), entry)
        const base = { from, to: to + 1, prefix, likeness: like ?? 'bare', unlike: like === undefined }
        const { place } = entry
        if (place.level === 'commune' && mayBeCommune(prefix)) found.communes.push({ ...base, place })
        if (like === undefined) continue
        if (place.level === 'district' && mayBeDistrict(prefix)) found.districts.push({ ...base, place })
        if (place.level === 'province' && mayBeProvince(prefix, place))
          found.provinces.push({ ...base, place })
      }
    }
  }
  const longest = longestOnly([...found.communes.filter(({ unlike }) => !unlike), ...found.districts, ...found.provinces])
  return {
    communes: found.communes.filter(longest),
    districts: ofTypedKind(found.districts.filter(longest)),
    provinces: found.provinces.filter(longest),
  }
}

/** “Lắk” inside “Đắk Lắk” is nothing of its own, unless its type stands before it. */
function longestOnly(all: readonly Mention[]): (one: Mention) => boolean {
  const wide = all.filter(({ from, to }) => to - from > 1)
  return one =>
    one.prefix !== undefined ||
    !wide.some(({ from, to }) => from <= one.from && one.to <= to && to - from > one.to - one.from)
}

const mayBeCommune = (prefix: Prefix | undefined): boolean => !prefix || prefix.communes.length > 0
const mayBeDistrict = (prefix: Prefix | undefined): boolean => !prefix || prefix.districts.length > 0

/** “Thành phố Thanh Hóa” is not the province; “tỉnh Thừa Thiên Huế” is an old name of what is a city. */
function mayBeProvince(prefix: Prefix | undefined, place: ProvinceMention['place']): boolean {
  if (!prefix) return true
  if (prefix.provinces.includes('tỉnh')) return true
  const types =
    place.era === 'former' ? [place.province.type] : place.province.types.map(({ type }) => type)
  return prefix.provinces.some(type => types.includes(type))
}

/**
 * “Thị xã Kỳ Anh” and “huyện Kỳ Anh” stood side by side, so the type decides where it is met. Where no district of that name
 * has the type, it had it once (a district became a town): then any is meant.
 */
function ofTypedKind(found: readonly DistrictMention[]): readonly DistrictMention[] {
  const isTyped = ({ prefix, place }: DistrictMention) => prefix?.districts.includes(place.type) ?? false
  return found.filter(
    one =>
      !one.prefix ||
      isTyped(one) ||
      !found.some(
        other =>
          other.from === one.from &&
          other.to === one.to &&
          isTyped(other) &&
          other.place.district.province === one.place.district.province,
      ),
  )
}
