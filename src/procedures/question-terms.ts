import { isOneSlip, type Speller, searchWordsOf } from './spelling.ts'

/** One word of a question: what it may be, and how sure that is. */
export interface Term {
  readonly options: readonly { readonly word: string; readonly trust: number }[]
  /** A word of its own, the legal meaning of an everyday expression, or one that only leads in to what is asked for. */
  readonly part: 'word' | 'expression' | 'leading-in'
}
export type Reading = readonly Term[]

/** Longer questions are cut: nobody means more, and every word costs. */
const MOST_WORDS = 16
const MOST_LETTERS = 1_000
const MENDED = 0.85

/** The words of a question; a word said twice in a row is said once. None when it has no letter or digit. */
export function termsOf(question: string, speller: Speller): Reading {
  const said = searchWordsOf(question.slice(0, MOST_LETTERS))
  const typed = said.filter((word, at) => word !== said[at - 1]).slice(0, MOST_WORDS)
  return typed.flatMap(word => termsOfWord(word, speller))
}

/** What is not known may be a slip, or words written together; otherwise it stays as it is. */
function termsOfWord(word: string, speller: Speller): readonly Term[] {
  if (speller.knows(word)) return [certain(word)]
  const parts = speller.parted(word)
  const mended = speller.mended(word).map(each => ({ word: each, trust: MENDED }))
  if (mended.length === 0 && parts) return parts.map(certain)
  return [{ options: [{ word, trust: 1 }, ...mended], part: 'word' }]
}

export const certain = (word: string): Term => ({ options: [{ word, trust: 1 }], part: 'word' })

export const isTerm = (term: Term | undefined, word: string): boolean =>
  term?.options.some(option => option.word === word) ?? false

export const isSlipOf = (term: Term, word: string): boolean =>
  term.options.some(option => isOneSlip(option.word, word))
