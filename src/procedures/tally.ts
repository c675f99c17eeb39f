import type { Reading, Term } from './question-terms.ts'
import { IN_NAME, type SearchIndex, wordsBeginning } from './search-index.ts'

/** What one reading of a question finds: for each procedure, how much of what was said it holds, and of its name is asked for. */
export interface Tally {
  /** Places of the procedures in which anything was found. */
  readonly found: readonly number[]
  /** Share of what was said that a procedure holds, 0 to 1, by its place. */
  readonly cover: Float64Array
  /** Weight of those words that stand in its name. */
  readonly named: Float64Array
}

/** The beginning of a word is worth less than the word. */
const BEGINNING = 0.7
/** A word beside an everyday expression, which says what the question is about; one that stands nowhere. */
const BESIDE = 0.25
const UNKNOWN = 2

/** Adds up, word by word, what each procedure holds of a reading; a reading that is trusted less covers less. */
export function tallyOf(index: SearchIndex, reading: Reading, trust = 1): Tally {
  const size = index.procedures.length
  const tally = { found: [] as number[], cover: new Float64Array(size), named: new Float64Array(size) }
  const about = reading.some(({ part }) => part === 'expression')
  let whole = 0
  for (const [place, term] of reading.entries()) {
    const weight = weightOf(index, term) * (about && term.part === 'word' ? BESIDE : 1)
    whole += weight
    const meant = wordsMeant(index, term, place === reading.length - 1)
    // Of several words that a term may mean, only the best found in a procedure counts there.
    const best = meant.length > 1 ? new Float64Array(size) : undefined
    for (const { word, trust: sure } of meant) hold({ index, tally, best }, { word, sure, weight })
  }
  for (const at of tally.found) tally.cover[at] = ((tally.cover[at] ?? 0) / whole) * trust
  return tally
}

function weightOf(index: SearchIndex, { options }: Term): number {
  const known = options.flatMap(({ word }) => index.weights.get(word) ?? [])
  return known.length > 0 ? Math.max(...known) : UNKNOWN
}

interface Holding {
  readonly index: SearchIndex
  readonly tally: { readonly found: number[]; readonly cover: Float64Array; readonly named: Float64Array }
  readonly best: Float64Array | undefined
}

function hold(
  { index, tally: { found, cover, named }, best }: Holding,
  { word, sure, weight }: { word: string; sure: number; weight: number },
): void {
  const held = index.postings.get(word)
  if (!held) return
  const own = index.weights.get(word) ?? 0
  for (const [each, at] of held.at.entries()) {
    const place = valueAt(held.place, each)
    const before = best ? valueAt(best, at) : 0
    const gain = place * sure - before
    if (gain <= 0) continue
    if (best) best[at] = before + gain
    if (!cover[at]) found.push(at)
    cover[at] = valueAt(cover, at) + gain * weight
    if (before === 0 && place === IN_NAME) named[at] = valueAt(named, at) + own
  }
}

const valueAt = (values: Float64Array | Float32Array, at: number): number => values[at] ?? 0

type Meant = { readonly word: string; readonly trust: number }

/** The last word may still be typed; one that exists nowhere may be the beginning of one that does. */
function wordsMeant(index: SearchIndex, { options, part }: Term, last: boolean): readonly Meant[] {
  if (part !== 'word') return options
  return options.flatMap(option => {
    const { word, trust } = option
    if (word.length < 2 || !(last || !index.postings.has(word))) return [option]
    const longer = wordsBeginning(index.vocabulary, word).filter(each => each !== word)
    return [option, ...longer.map(each => ({ word: each, trust: trust * BEGINNING }))]
  })
}
