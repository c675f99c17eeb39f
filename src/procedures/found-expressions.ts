import type { Expression, Expressions } from './everyday-words.ts'
import { isSlipOf, isTerm, type Reading } from './question-terms.ts'

/** An expression found in a question: how many words of the question it spans, and those among them that are not its own. */
export interface Found {
  readonly expression: Expression
  readonly span: number
  readonly between: Reading
}

/** The longest expressions that begin at this word; several when the same words mean several things. */
export function foundAt(terms: Reading, at: number, expressions: Expressions): readonly Found[] {
  const begins = terms[at]?.options.flatMap(({ word }) => expressions.get(word) ?? []) ?? []
  const fits = begins.flatMap(expression => fitAt(terms, at, expression) ?? [])
  const apart = Math.min(...fits.map(({ between }) => between.length))
  const nearest = fits.filter(({ between }) => between.length === apart)
  const longest = Math.max(0, ...nearest.map(({ span }) => span))
  return nearest.filter(({ span }) => span === longest)
}

/**
 * The words of an expression in their order. A word or two may stand between (“mất bản gốc khai sinh”); in a long expression
 * one word may be a slip that is itself a word (“giấy phép kinh danh”).
 */
function fitAt(terms: Reading, at: number, expression: Expression): Found | undefined {
  const { words, means } = expression
  const apart = means && words.length > 1 ? MOST_BETWEEN : 0
  let fit: Fit | undefined = { next: at, slips: words.length < LONG_EXPRESSION ? 0 : 1, between: [] }
  for (const word of words) fit = fit && onTo(word, terms, { ...fit, apart })
  return fit && { expression, span: fit.next - at, between: fit.between }
}

const LONG_EXPRESSION = 4
const MOST_BETWEEN = 2

/** How far an expression has been followed: the next word, the slips still forgiven, the words that are not its own. */
interface Fit {
  readonly next: number
  readonly slips: number
  readonly between: Reading
}

function onTo(
  word: string,
  terms: Reading,
  { next, slips, between, apart }: Fit & { readonly apart: number },
): Fit | undefined {
  for (let gap = 0; gap <= apart - between.length; gap += 1) {
    const term = terms[next + gap]
    if (!term) return undefined
    const after = { next: next + gap + 1, slips, between: [...between, ...terms.slice(next, next + gap)] }
    if (isTerm(term, word)) return after
    if (slips > 0 && isSlipOf(term, word)) return { ...after, slips: slips - 1 }
  }
  return undefined
}
