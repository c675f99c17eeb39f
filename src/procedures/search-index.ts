import { type Expressions, expressionsOf, type SearchWords, wordsOfExpressions } from './everyday-words.ts'
import type { ProcedureInList } from './found-procedures.ts'
import { type Speller, searchWordsOf, spellerOf } from './spelling.ts'

/** Where a word stands in a procedure counts: its name more than its result, that more than its field. */
export const IN_NAME = 1
const IN_RESULT = 0.5
const IN_FIELD = 0.4

/** The procedures a word stands in, by their places in the list, and how much each of these counts. */
export interface Postings {
  readonly at: Int32Array
  readonly place: Float32Array
}

/** The procedures in force today, ready to be searched in memory. */
export interface SearchIndex {
  readonly procedures: readonly ProcedureInList[]
  readonly postings: ReadonlyMap<string, Postings>
  /** How much each word tells: rare ones much, “đăng ký” little. */
  readonly weights: ReadonlyMap<string, number>
  /** Words in alphabetical order, for finding those that begin with some letters. */
  readonly vocabulary: readonly string[]
  /** A number for each word, and the words of each name by their numbers: comparing numbers is quick. */
  readonly numbers: ReadonlyMap<string, number>
  readonly names: readonly Int32Array[]
  /** What the words of each name weigh together. */
  readonly nameWeights: Float64Array
  /** Places in the list by code. */
  readonly places: ReadonlyMap<string, number>
  readonly expressions: Expressions
  readonly speller: Speller
}

/** Reads every procedure once. Building takes milliseconds, and so the search itself has next to nothing to do. */
export function indexOf(procedures: readonly ProcedureInList[], searchWords: SearchWords): SearchIndex {
  const expressions = expressionsOf(searchWords)
  const places = procedures.map(placesOf)
  const holding = Map.groupBy(
    places.flatMap((words, at) => Array.from(words, ([word, place]) => ({ word, at, place }))),
    ({ word }) => word,
  )
  const weights = new Map(
    Array.from(holding, ([word, { length }]) => [word, Math.log(1 + procedures.length / length)] as const),
  )
  const weigh = (word: string): number => weights.get(word) ?? 0
  const names = procedures.map(({ name }) => searchWordsOf(name))
  const numbers = new Map(Array.from(holding.keys(), (word, number) => [word, number] as const))
  const frequency = new Map(wordsOfExpressions(expressions).map(word => [word, 1]))
  for (const [word, { length }] of holding) frequency.set(word, length)
  return {
    procedures,
    postings: new Map(Array.from(holding, ([word, held]) => [word, postingsOf(held)])),
    weights,
    vocabulary: [...holding.keys()].sort(),
    numbers,
    names: names.map(words => Int32Array.from(words, word => numbers.get(word) ?? NO_WORD)),
    places: new Map(procedures.map(({ code }, at) => [code, at] as const)),
    nameWeights: Float64Array.from(names, words =>
      [...new Set(words)].reduce((sum, word) => sum + weigh(word), 0),
    ),
    expressions,
    speller: spellerOf(frequency),
  }
}

/** The number of what is no word of the catalogue. */
export const NO_WORD = -1

const postingsOf = (held: readonly { readonly at: number; readonly place: number }[]): Postings => ({
  at: Int32Array.from(held, ({ at }) => at),
  place: Float32Array.from(held, ({ place }) => place),
})

/** Each word of a procedure with its best place. */
const placesOf = ({ code, name, field, result }: ProcedureInList): ReadonlyMap<string, number> =>
  new Map([
    ...searchWordsOf(field.name).map(word => [word, IN_FIELD] as const),
    ...searchWordsOf(result ?? '').map(word => [word, IN_RESULT] as const),
    ...[code, ...searchWordsOf(name)].map(word => [word, IN_NAME] as const),
  ])

/** Known words that begin with these letters; at most as many as somebody could mean. */
export function wordsBeginning(vocabulary: readonly string[], letters: string): readonly string[] {
  let [low, high] = [0, vocabulary.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vocabulary[middle] ?? '') < letters) low = middle + 1
    else high = middle
  }
  return vocabulary.slice(low, low + MOST_BEGINNING).filter(word => word.startsWith(letters))
}

const MOST_BEGINNING = 40
