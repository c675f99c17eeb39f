import { wordsOf } from './fold.ts'

/** The words of a text as the search compares them: folded, and “ki” the same as “ky”, as both are written. */
export const searchWordsOf = (text: string): readonly string[] => wordsOf(text).map(oneSpelling)

const oneSpelling = (word: string): string => word.replace(/^(h|k|l|m|s|t|v|qu)y$/, '$1i')

/** How an unknown word may be meant. */
export interface Speller {
  /** Words that exist; also the halves of words written together. */
  knows(word: string): boolean
  /** The known words it may be a slip of, most likely first; at most four. */
  mended(word: string): readonly string[]
  /** The known words it is made of when a space was left out (“khaisinh”); nothing when it is not. */
  parted(word: string): readonly string[] | undefined
}

const LONGEST = 24
const SHORTEST_MENDED = 3
const MOST_MENDED = 4

/** A speller over words and how often each is met: of two as near, the more frequent is meant. */
export function spellerOf(frequency: ReadonlyMap<string, number>): Speller {
  const byShort = Map.groupBy(
    [...frequency.keys()].filter(isSpelt).flatMap(word => shortened(word).map(short => ({ short, word }))),
    ({ short }) => short,
  )
  const bySound = Map.groupBy([...frequency.keys()].filter(isSpelt), soundOf)
  const near = (word: string): readonly string[] => [
    ...new Set([
      ...(bySound.get(soundOf(word)) ?? []),
      ...shortened(word).flatMap(short => (byShort.get(short) ?? []).map(each => each.word)),
    ]),
  ]
  const often = (word: string): number => frequency.get(word) ?? 0
  return {
    knows: word => frequency.has(word),
    mended(word) {
      if (!isSpelt(word) || word.length < SHORTEST_MENDED) return []
      const sound = soundOf(word)
      const likely = (each: string): number => (soundOf(each) === sound ? 1_000_000 : 0) + often(each)
      const slips = near(word).filter(each => isOneSlip(word, each) || soundOf(each) === sound)
      return slips.toSorted((a, b) => likely(b) - likely(a)).slice(0, MOST_MENDED)
    },
    parted: word =>
      isSpelt(word) ? partedInto(word, each => each.length > 1 && frequency.has(each)) : undefined,
  }
}

/** Codes and numbers are not mended: one digit beside is another thing. */
const isSpelt = (word: string): boolean => word.length <= LONGEST && /^[a-z]+$/.test(word)

/** The word itself and the word without each of its letters: two words one slip apart share one of these. */
const shortened = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]

/** One letter too many, too few, another one, or two neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [a, b] = [one.slice(start), other.slice(start)]
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}

/** Letters that regions speak alike, written alike: tr = ch, x = s, gi = r = d, n = l at the beginning; t = c, ng = n at the end. */
const soundOf = (word: string): string =>
  word
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^(gi|r)(?=[aeiouy])/, 'd')
    .replace(/^n(?=[aeiouy])/, 'l')
    .replace(/ng$/, 'n')
    .replace(/t$/, 'c')

const MOST_PARTS = 4

function partedInto(
  word: string,
  isWord: (part: string) => boolean,
  left: number = MOST_PARTS,
): readonly string[] | undefined {
  if (left < MOST_PARTS && isWord(word)) return [word]
  if (left === 1) return undefined
  for (let end = Math.min(word.length - 2, 7); end >= 2; end -= 1) {
    const head = word.slice(0, end)
    const tail = isWord(head) ? partedInto(word.slice(end), isWord, left - 1) : undefined
    if (tail) return [head, ...tail]
  }
  return undefined
}
