import { wordsOf } from './fold.ts'

/** What ranking looks at; the store hands in every procedure that holds all words somewhere. */
export interface Candidate {
  readonly code: string
  readonly name: string
  readonly field: { readonly name: string }
  readonly result: string | null
}

/** How much a place counts in which a word was found. */
const WHOLE_IN_NAME = 12
const BEGINS_IN_NAME = 8
const IN_RESULT = 3
const IN_FIELD = 2
/** All words side by side in the name, in the order asked. */
const SIDE_BY_SIDE = 6
/** The name is nothing but the words and a leading verb: it is what was asked for. */
const SHORT_NAME = 4
const MOST_USED = 5

/**
 * Best first: the very code; then where the words were found, names before results before fields; the most used procedures
 * and shorter names before others; equal ones by code. A candidate in which a word begins nowhere is left out.
 */
export function ranked<Each extends Candidate>(
  candidates: readonly Each[],
  readings: readonly (readonly string[])[],
  mostUsed: readonly string[],
): readonly Each[] {
  const popular = new Set(mostUsed)
  return candidates
    .map(each => ({ each, score: bestScore(each, readings, popular.has(each.code)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.each.code < b.each.code ? -1 : 1))
    .map(({ each }) => each)
}

function bestScore(candidate: Candidate, readings: readonly (readonly string[])[], popular: boolean): number {
  const [typed = []] = readings
  if (typed.length === 1 && typed[0] === candidate.code) return 1_000
  const places = {
    name: [candidate.code, ...wordsOf(candidate.name)],
    result: wordsOf(candidate.result ?? ''),
    field: wordsOf(candidate.field.name),
  }
  const best = Math.max(0, ...readings.map(words => scoreOf(words, places)))
  return best === 0 ? 0 : best + (popular ? MOST_USED : 0)
}

interface Places {
  readonly name: readonly string[]
  readonly result: readonly string[]
  readonly field: readonly string[]
}

/** The mean over the words, so that a long reading is not better for being long. 0 when a word is nowhere. */
function scoreOf(words: readonly string[], places: Places): number {
  const each = words.map(word => wordScore(word, places))
  if (each.includes(0)) return 0
  const together = ` ${places.name.join(' ')} `.includes(` ${words.join(' ')}`) ? SIDE_BY_SIDE : 0
  const brief = Math.max(0, SHORT_NAME - (places.name.length - 1 - words.length) / 2)
  return each.reduce((sum, score) => sum + score, 0) / each.length + together + brief
}

function wordScore(word: string, { name, result, field }: Places): number {
  if (name.includes(word)) return WHOLE_IN_NAME
  if (begins(name, word)) return BEGINS_IN_NAME
  if (begins(result, word)) return IN_RESULT
  return begins(field, word) ? IN_FIELD : 0
}

const begins = (place: readonly string[], word: string): boolean => place.some(each => each.startsWith(word))
