import { searchWordsOf } from './spelling.ts'

/** How people say it and how the law says it: either finds the same procedures. */
export interface EverydayWord {
  readonly said: readonly string[]
  readonly means: string
  /** The expression is never meant literally (“sổ đỏ” is no red book): only the meaning is looked for. */
  readonly neverLiteral?: boolean
  /** It says what is asked for, whatever else the question names (“sao y căn cước” is about the copy). */
  readonly decides?: boolean
}

export interface SearchWords {
  readonly everyday: readonly EverydayWord[]
  /** Words and turns that only lead in to what is asked for (“muốn làm”, “ở đâu”). */
  readonly leadingIn: readonly string[]
}

/** Everyday expressions by their first word, longest first. */
export type Expressions = ReadonlyMap<string, readonly Expression[]>
export interface Expression {
  readonly words: readonly string[]
  /** What it means in the words of the law; nothing for what only leads in. */
  readonly means?: readonly string[]
  readonly neverLiteral: boolean
  readonly decides: boolean
}

/** Expressions ready for reading questions. */
export function expressionsOf({ everyday, leadingIn }: SearchWords): Expressions {
  const meant = everyday.flatMap(({ said, means, neverLiteral = false, decides = false }) =>
    said.map(each => ({ words: searchWordsOf(each), means: searchWordsOf(means), neverLiteral, decides })),
  )
  const leads = leadingIn.map(each => ({ words: searchWordsOf(each), neverLiteral: false, decides: false }))
  const all: readonly Expression[] = [...meant, ...leads].filter(({ words }) => words.length > 0)
  const longestFirst = all.toSorted((a, b) => b.words.length - a.words.length)
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '')
}

/** Every word an expression is made of, for the speller. */
export const wordsOfExpressions = (expressions: Expressions): readonly string[] =>
  [...expressions.values()].flatMap(each => each.flatMap(({ words, means = [] }) => [...words, ...means]))
