import type { ProcedureInList } from './found-procedures.ts'
import { interpretationsOf } from './interpretations.ts'
import { isTerm, type Reading } from './question-terms.ts'
import type { SearchIndex } from './search-index.ts'
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
const LOOKED_AT = 40

/**
 * The procedures a question asks for, best first: those whose names hold most of what was said, weighed by how much each word
 * tells; those that say it in the same order and little else, and those people come for most, before others.
 */
export function ranked(index: SearchIndex, question: string, use: Use): readonly ProcedureInList[] {
  const interpretations = interpretationsOf(question, index.expressions, index.speller)
  const tallies = interpretations.map(({ reading, unlikely }) => ({
    reading,
    tally: tallyOf(index, reading, unlikely ? UNLIKELY : 1),
  }))
  const quick = quickScores(index, tallies, use)
  const order = Float64Array.from(quick.scores, (score, each) => keyOf(score, quick.places[each] ?? 0))
    .sort()
    .reverse()
  const places = Array.from(order, placeOf)
  const best = places.slice(0, LOOKED_AT).map(at => ({
    at,
    score: Math.max(...tallies.map(each => fullScore(index, each, at))) + usedScore(index, at, use),
  }))
  best.sort((one, other) => other.score - one.score || one.at - other.at)
  return [...best.map(({ at }) => at), ...places.slice(LOOKED_AT)].flatMap(at => index.procedures[at] ?? [])
}

interface Tallied {
  readonly reading: Reading
  readonly tally: Tally
}

/** Score and place in one number, which sorts without comparing objects; the earlier of two as good comes first. */
const PLACES = 65_536
const keyOf = (score: number, at: number): number => Math.round(score * 1_000_000) * PLACES + PLACES - 1 - at
const placeOf = (key: number): number => PLACES - 1 - (key % PLACES)

/** Those that hold enough of what was said in any reading, scored without looking at the order of their words. */
function quickScores(index: SearchIndex, tallies: readonly Tallied[], use: Use) {
  const cover = new Float64Array(index.procedures.length)
  const score = new Float64Array(index.procedures.length)
  let most = 0
  for (const { tally } of tallies)
    for (const at of tally.found) {
      cover[at] = Math.max(cover[at] ?? 0, tally.cover[at] ?? 0)
      score[at] = Math.max(score[at] ?? 0, scoreOf(index, tally, at))
      most = Math.max(most, cover[at] ?? 0)
    }
  const places: number[] = []
  const enough = Math.max(LEAST, NEARLY * most)
  for (let at = 0; at < cover.length; at += 1) if ((cover[at] ?? 0) >= enough) places.push(at)
  return { places, scores: places.map(at => (score[at] ?? 0) + usedScore(index, at, use)) }
}

const usedScore = (index: SearchIndex, at: number, use: Use): number =>
  USED * (use.get(index.procedures[at]?.code ?? '') ?? 0)

const scoreOf = (index: SearchIndex, { cover, named }: Tally, at: number): number =>
  (cover[at] ?? 0) + BRIEF * Math.min(1, (named[at] ?? 0) / (index.nameWeights[at] || 1))

const fullScore = (index: SearchIndex, { reading, tally }: Tallied, at: number): number =>
  tally.cover[at] === 0
    ? 0
    : scoreOf(index, tally, at) + SIDE_BY_SIDE * sideBySide(index.names[at] ?? [], reading)

/** The share of neighbouring words of the reading that are neighbours in the name too; a single word should begin it. */
function sideBySide(name: readonly string[], reading: Reading): number {
  if (reading.length < 2) return isTerm(reading[0], name[0] ?? '') ? 1 : 0
  const pairs = reading.slice(1).filter((second, before) => {
    const first = reading[before]
    return name.some((word, place) => isTerm(first, word) && isTerm(second, name[place + 1] ?? ''))
  })
  return pairs.length / (reading.length - 1)
}
