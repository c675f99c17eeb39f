import type { ProcedureInList } from './found-procedures.ts'
import { interpretationsOf } from './interpretations.ts'
import type { Reading } from './question-terms.ts'
import { NO_WORD, type SearchIndex } from './search-index.ts'
import { type Tally, tallyOf } from './tally.ts'

/** From 0 (never) to 1 (most of all): how much people come for a procedure, by its code. */
export type Use = ReadonlyMap<string, number>

/** Shares of the score beside the words that are found (1 when all of them stand in the name). */
const SIDE_BY_SIDE = 0.25
/** The name says little more than what was asked. */
const BRIEF = 0.3
const USED = 0.15
/** Shown are those that hold nearly as many of the words as the best one, and at least this share of them. */
const NEARLY = 0.72
const LEAST = 0.3
/** A reading that takes literally what nobody means so. */
const UNLIKELY = 0.7
/** Only the best are looked at word by word. */
const LOOKED_AT = 30

/**
 * The procedures a question asks for, best first: those whose names hold most of what was said, weighed by how much each word
 * tells; those that say it in the same order and little else, and those people come for most, before others.
 */
export function ranked(index: SearchIndex, question: string, use: Use): readonly ProcedureInList[] {
  const interpretations = interpretationsOf(question, index.expressions, index.speller)
  const tallies = interpretations.map(({ reading, unlikely }) => ({
    pairs: pairsOf(index, reading),
    tally: tallyOf(index, reading, unlikely ? UNLIKELY : 1),
  }))
  const places = inOrder(index, foundIn(index, tallies), use)
  const best = places.slice(0, LOOKED_AT).map(at => ({ at, score: fullScore(index, tallies, at) }))
  const used = new Map(Array.from(use, ([code, share]) => [index.places.get(code) ?? -1, USED * share]))
  const looked = best
    .map(({ at, score }) => ({ at, score: score + (used.get(at) ?? 0) }))
    .sort((one, other) => other.score - one.score || one.at - other.at)
  return [...looked.map(({ at }) => at), ...places.slice(LOOKED_AT)].flatMap(at => index.procedures[at] ?? [])
}

interface Tallied {
  readonly tally: Tally
  readonly pairs: readonly Pair[]
}

/** What all readings together say of each procedure they found, without looking at the order of its words. */
interface Found {
  readonly places: readonly number[]
  readonly cover: Float64Array
  readonly score: Float64Array
}

function foundIn(index: SearchIndex, tallies: readonly Tallied[]): Found {
  const size = index.procedures.length
  const found = { places: [] as number[], cover: new Float64Array(size), score: new Float64Array(size) }
  const { places, cover, score } = found
  for (const { tally } of tallies)
    for (const at of tally.found) {
      if (!score[at]) places.push(at)
      cover[at] = Math.max(valueAt(cover, at), valueAt(tally.cover, at))
      score[at] = Math.max(valueAt(score, at), scoreOf(index, tally, at))
    }
  return found
}

/** Those that hold enough of what was said, best first; of two as good the earlier one. */
function inOrder(index: SearchIndex, { places, cover, score }: Found, use: Use): readonly number[] {
  for (const [code, share] of use) {
    const at = index.places.get(code)
    if (at !== undefined && score[at]) score[at] += USED * share
  }
  let most = 0
  for (const at of places) most = Math.max(most, valueAt(cover, at))
  const enough = Math.max(LEAST, NEARLY * most)
  const kept = places.filter(at => valueAt(cover, at) >= enough)
  // Score and place in one number, which sorts without comparing objects.
  const keys = new Float64Array(kept.length)
  for (const [order, at] of kept.entries())
    keys[order] = Math.round(valueAt(score, at) * 1_000_000) * PLACES + PLACES - 1 - at
  return Array.from(keys.sort().reverse(), key => PLACES - 1 - (key % PLACES))
}

/** More procedures than there are in the country. */
const PLACES = 65_536

const valueAt = (values: Float64Array, at: number): number => values[at] ?? 0

const scoreOf = (index: SearchIndex, { cover, named }: Tally, at: number): number =>
  (cover[at] ?? 0) + BRIEF * Math.min(1, (named[at] ?? 0) / (index.nameWeights[at] || 1))

/** The best of all readings, now with the order of the words. */
function fullScore(index: SearchIndex, tallies: readonly Tallied[], at: number): number {
  const name = index.names[at] ?? new Int32Array()
  let best = 0
  for (const { tally, pairs } of tallies) {
    const score = tally.cover[at] === 0 ? 0 : scoreOf(index, tally, at)
    // What cannot become the best need not be looked at.
    if (score + SIDE_BY_SIDE > best && score > 0)
      best = Math.max(best, score + SIDE_BY_SIDE * sideBySide(name, pairs))
  }
  return best
}

/** Two neighbouring words of a reading, each with the numbers of what it may be. */
interface Pair {
  readonly first: readonly number[]
  readonly second: readonly number[]
}

/** Neighbours of a reading; a single word should be the first of the name. */
function pairsOf({ numbers }: SearchIndex, reading: Reading): readonly Pair[] {
  const words = reading.map(({ options }) => options.map(({ word }) => numbers.get(word) ?? UNHEARD))
  return words.slice(1).map((second, before) => ({ first: words[before] ?? [], second }))
}

/** No word of a name has this number. */
const UNHEARD = -2

/** The share of neighbouring words of the reading that are neighbours in the name too. */
function sideBySide(name: Int32Array, pairs: readonly Pair[]): number {
  if (pairs.length === 0) return 0
  const found = pairs.filter(({ first, second }) =>
    name.some((word, at) => first.includes(word) && second.includes(name[at + 1] ?? NO_WORD)),
  )
  return found.length / pairs.length
}
