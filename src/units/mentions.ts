import type { Token } from './address-words.ts'
import { type Likeness, likeness, type NameEntry, type NameIndex, type Place } from './name-index.ts'
import { type Prefix, prefixesOf } from './type-words.ts'

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
  /** The type written before each word of the address. */
  readonly prefixes: readonly (Prefix | undefined)[]
}

/** Where a mention begins with its type. */
export const startOf = ({ from, prefix }: Pick<Mention, 'from' | 'prefix'>): number =>
  from - (prefix && !prefix.below ? prefix.length : 0)

/** Every unit an address may speak of. A name runs over dashes, which names have inside, but never over a comma. */
export function mentionsIn(tokens: readonly Token[], index: NameIndex): Mentions {
  const written = prefixesOf(tokens)
  const first = written.flatMap((prefix, from) => mentionsFrom({ tokens, from, prefix }, index))
  const isInName = (at: number) => first.some(({ prefix, from, to }) => prefix && from <= at && at < to)
  // “Huyện Tam Đường Lai Châu”, “Văn Quan Lạng Sơn”: the last word of a name with its type announces nothing.
  const freed = [...written.keys()].filter(at => written[at]?.length === 1 && isInName(at - 1))
  const all = [...first, ...freed.flatMap(from => mentionsFrom({ tokens, from, prefix: undefined }, index))]
  const prefixes = written.map((prefix, at) => (freed.includes(at) ? undefined : prefix))
  const communes = all.filter(one => isOf('commune', one))
  const named = all.filter(({ unlike }) => !unlike)
  const districts = named.filter(one => isOf('district', one))
  const provinces = named.filter(one => isOf('province', one))
  const longest = longestOnly(named)
  return {
    communes: communes.filter(longest),
    districts: ofTypedKind(districts.filter(longest)),
    provinces: provinces.filter(longest),
    prefixes,
  }
}

const isOf = <Level extends Place['level']>(
  level: Level,
  one: Mention,
): one is Mention<Extract<Place, { level: Level }>> => one.place.level === level

interface Beginning {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly prefix: Prefix | undefined
}

/** The names that begin with one word. */
function mentionsFrom({ tokens, from, prefix }: Beginning, index: NameIndex): readonly Mention[] {
  const found: Mention[] = []
  let fold = ''
  for (let to = from; to < tokens.length && to < from + index.mostWords; to += 1) {
    const token = tokens[to]
    if (!token || (to > from && token.before === 'comma')) break
    fold += token.fold
    const entries = index.entries.get(fold)
    if (!entries) continue
    const words = { from, to: to + 1, prefix, typed: tokens.slice(from, to + 1) }
    for (const entry of entries) {
      const mention = mentionOf(words, entry)
      if (mention) found.push(mention)
    }
  }
  return found
}

function mentionOf(
  { typed, ...words }: Pick<Mention, 'from' | 'to' | 'prefix'> & { readonly typed: readonly Token[] },
  entry: NameEntry,
): Mention | undefined {
  if (!mayBe(words.prefix, entry.place)) return undefined
  // A number alone is a house before it is a ward or a district.
  if (!words.prefix && typed.every(({ fold }) => /^\d+$/.test(fold))) return undefined
  if (typed.length !== entry.keys.length && !mayBeSpacedOtherwise(typed)) return undefined
  const like = likeness(typed, entry)
  return { ...words, place: entry.place, likeness: like ?? 'bare', unlike: like === undefined }
}

/** “Hải An - H.” is not Hải Anh: spaces are passed over within a name, not over a dash or up to a letter that abbreviates. */
const mayBeSpacedOtherwise = (typed: readonly Token[]): boolean =>
  (typed.at(-1)?.fold.length ?? 0) > 1 && typed.slice(1).every(({ before }) => before === 'none')

function mayBe(prefix: Prefix | undefined, place: Place): boolean {
  if (!prefix) return true
  if (place.level === 'commune') return prefix.communes.length > 0
  return place.level === 'district' ? prefix.districts.length > 0 : mayBeProvince(prefix, place)
}

/** “Thành phố Thanh Hóa” is not the province; “tỉnh Thừa Thiên Huế” is an old name of what is a city. */
function mayBeProvince(prefix: Prefix, place: ProvinceMention['place']): boolean {
  if (prefix.provinces.includes('tỉnh')) return true
  const types = place.era === 'former' ? [place.province.type] : place.province.types.map(({ type }) => type)
  return prefix.provinces.some(type => types.includes(type))
}

/** “Lắk” inside “Đắk Lắk” is nothing of its own, unless its type stands before it. */
function longestOnly(all: readonly Mention[]): (one: Mention) => boolean {
  const wide = all.filter(({ from, to }) => to - from > 1)
  return one =>
    one.prefix !== undefined ||
    !wide.some(({ from, to }) => from <= one.from && one.to <= to && to - from > one.to - one.from)
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
