import type { Token } from './address-words.ts'
import { isBare, nameKeys } from './keys.ts'
import type { CommuneType, DistrictType, ProvinceType } from './unit.ts'

/** What the words in front of a name say it is. */
interface Said {
  readonly communes: readonly CommuneType[]
  readonly districts: readonly DistrictType[]
  readonly provinces: readonly ProvinceType[]
  /** A hamlet, a street, a house number: whatever follows is no unit. */
  readonly below: boolean
}
export interface Prefix extends Said {
  /** How many words it has. */
  readonly length: number
}

const unit = (
  communes: readonly CommuneType[],
  districts: readonly DistrictType[] = [],
  provinces: readonly ProvinceType[] = [],
): Said => ({ communes, districts, provinces, below: false })
const below: Said = { communes: [], districts: [], provinces: [], below: true }

/** How types are written in full and in short, on papers and by hand. */
const written: readonly (readonly [words: string, says: Said])[] = [
  ['xã|x', unit(['xã'])],
  ['phường|p|f|ph', unit(['phường'])],
  ['thị trấn|tt|t t|ttr', unit(['thị trấn'])],
  ['đặc khu|đk', unit(['đặc khu'])],
  ['huyện|h', unit([], ['huyện'])],
  ['quận|q', unit([], ['quận'])],
  ['thị xã|tx|t x', unit([], ['thị xã'])],
  ['thành phố|tp|t p', unit([], ['thành phố'], ['thành phố'])],
  ['tỉnh|t', unit([], [], ['tỉnh'])],
  [
    'thôn|bản|xóm|ấp|buôn|làng|khu phố|kp|tổ|tdp|tổ dân phố|khối|khóm|tiểu khu|sóc|plei|đội|cụm|kdc|khu',
    below,
  ],
  ['đường|phố|ngõ|ngách|hẻm|kiệt|số|số nhà|sn|lô|thửa', below],
]

const prefixes = new Map(
  written.flatMap(([words, says]) =>
    words.split('|').map(way => {
      const keys = nameKeys(way)
      return [keys.map(({ fold }) => fold).join(' '), { keys, says }] as const
    }),
  ),
)

/**
 * The type written before each word; the longest way of writing counts (“thị xã” before “xã”). In an address with diacritics
 * “lang” is no “làng”: it may be the end of Hạ Lang.
 */
export function prefixesOf(tokens: readonly Token[]): readonly (Prefix | undefined)[] {
  const isMarked = tokens.some(token => !isBare(token))
  return tokens.map((_, at) => prefixBefore(tokens, at, isMarked))
}

function prefixBefore(tokens: readonly Token[], at: number, isMarked: boolean): Prefix | undefined {
  for (const length of [3, 2, 1]) {
    const words = at < length ? [] : tokens.slice(at - length, at)
    const found = words.length > 0 && prefixes.get(words.map(({ fold }) => fold).join(' '))
    if (!found || !areTogether(tokens, at, length)) continue
    const bareWillDo = !(isMarked && found.says.below)
    if (words.every((word, index) => isWritten(word, found.keys[index]?.tone, bareWillDo)))
      return { ...found.says, length }
  }
  return undefined
}

/** “Quản Bạ” does not begin with “quận”: marks that are typed must be the right ones. */
const isWritten = (word: Token, tone: string | undefined, bareWillDo: boolean): boolean =>
  word.tone === tone || (bareWillDo && isBare(word))

const areTogether = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens.slice(at - length + 1, at + 1).every(({ before }) => before === 'none')
