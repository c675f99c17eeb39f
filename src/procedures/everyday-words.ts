import { fold, wordsOf } from './fold.ts'

/** How people say it and how the law says it: either finds the same procedures. */
export interface EverydayWord {
  readonly said: readonly string[]
  readonly means: string
  /** The expression is never meant literally (“sổ đỏ” is no red book): only the meaning is looked for. */
  readonly neverLiteral?: boolean
}

/** Ways to read a question, each as folded words. */
export type Readings = readonly (readonly string[])[]

/** Longer questions are cut: nobody means more, and every word costs. */
const MOST_WORDS = 12

/**
 * The ways to read a question, the typed one first: each everyday expression in it may be replaced by the legal one.
 * None when the question has no letter or digit.
 */
export function readingsOf(question: string, everyday: readonly EverydayWord[]): Readings {
  const typed = wordsOf(question.slice(0, 1_000)).slice(0, MOST_WORDS)
  if (typed.length === 0) return []
  const meant = everyday.flatMap(word =>
    word.said.flatMap(expression => {
      const words = replaced(typed, wordsOf(expression), wordsOf(word.means))
      return words ? [{ words, alone: word.neverLiteral === true }] : []
    }),
  )
  const literal = meant.some(({ alone }) => alone) ? [] : [typed]
  const different = new Map(
    [...literal, ...meant.map(({ words }) => words)].map(words => [words.join(' '), words]),
  )
  return [...different.values()]
}

/** The question without words that only lead in to what is asked for; as it is when nothing else would be left. */
export function withoutLeadIn(question: string, leadingIn: readonly string[]): string {
  const left = wordsOf(question.slice(0, 1_000)).filter(word => !leadingIn.some(lead => fold(lead) === word))
  return left.join(' ') || question
}

function replaced(
  words: readonly string[],
  said: readonly string[],
  means: readonly string[],
): readonly string[] | undefined {
  const at = words.findIndex((_, index) => said.every((word, offset) => words[index + offset] === word))
  if (at < 0 || said.length === 0) return undefined
  return [...new Set([...words.slice(0, at), ...means, ...words.slice(at + said.length)])]
}
