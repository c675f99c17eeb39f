import type { Expression, Expressions } from './everyday-words.ts'
import { type Found, foundAt } from './found-expressions.ts'
import { certain, isTerm, type Reading, type Term, termsOf } from './question-terms.ts'
import type { Speller } from './spelling.ts'

/** One way to read a question. */
export interface Interpretation {
  readonly reading: Reading
  /** It takes an expression as it stands that nobody means so; only the name of a procedure itself may. */
  readonly unlikely: boolean
}

const MOST_READINGS = 6

/**
 * The ways to read a question, the literal one first: everyday expressions may be meant as the law says it. None when the
 * question has no letter or digit.
 */
export function interpretationsOf(
  question: string,
  expressions: Expressions,
  speller: Speller,
): readonly Interpretation[] {
  const terms = termsOf(question, speller)
  if (terms.length === 0) return []
  const segments = withoutPurpose(segmentsOf(terms, expressions))
  const [literal, ...meant] = meanings(segments)
  const likely = [...meant.map(({ reading }) => reading), ...singleTopics(segments)]
  return [
    ...(literal ? [{ reading: literal.reading, unlikely: literal.neverLiteral }] : []),
    ...likely.map(reading => ({ reading, unlikely: false })),
  ].map(({ reading, unlikely }) => ({ reading: withoutLeadIn(reading), unlikely }))
}

/** What leads in is left out, unless there is nothing else. */
function withoutLeadIn(reading: Reading): Reading {
  const left = reading.filter(({ part }) => part !== 'leading-in')
  return left.length > 0 ? left : reading
}

const meaning = (word: string): Term => ({ ...certain(word), part: 'expression' })
const topic = (term: Term): Term => ({ ...term, part: 'expression' })
const leading = (term: Term): Term => ({ ...term, part: 'leading-in' })

interface Meaning {
  readonly reading: Reading
  /** An expression in it is never meant as it stands. */
  readonly neverLiteral: boolean
}

/** A piece of the question: an expression with what it may mean, or a word. */
interface Segment {
  readonly terms: Reading
  readonly found: readonly Found[]
}

/** From the first word to the last; the longest expression that fits is taken. */
function segmentsOf(terms: Reading, expressions: Expressions): readonly Segment[] {
  const found = terms.map((_, at) => foundAt(terms, at, expressions))
  const deciding = found.some(each => each.some(({ expression }) => expression.decides))
  const segments: Segment[] = []
  for (let at = 0; at < terms.length; ) {
    const here = (found[at] ?? []).filter(
      ({ expression }) => !deciding || expression.decides || !expression.means,
    )
    const span = here[0]?.span ?? 1
    segments.push({ terms: terms.slice(at, at + span), found: here })
    at += span
  }
  return segments
}

const isTopic = ({ found }: Segment): boolean => found.some(({ expression }) => expression.means)

/** “Giấy xác nhận độc thân để vay ngân hàng”: what something is for says little about what it is. */
function withoutPurpose(segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findIndex(
    ({ terms }, place) => isTerm(terms[0], PURPOSE) && !isTerm(segments[place + 1]?.terms[0], LEFT_BEHIND),
  )
  if (at < 0 || !segments.slice(0, at).some(isTopic)) return segments
  return segments.map((segment, place) =>
    place < at ? segment : { terms: segment.terms.map(leading), found: [] },
  )
}

/** Folded: “để”, but not in “để lại”. */
const PURPOSE = 'de'
const LEFT_BEHIND = 'lai'

/** A question that names several things is about one of them: each is also read with the others only beside it. */
function singleTopics(segments: readonly Segment[]): readonly Reading[] {
  const topics = segments.filter(isTopic)
  if (topics.length < 2) return []
  return topics.slice(0, MOST_TOPICS).map(topic =>
    segments.flatMap(segment => {
      const means = segment === topic ? segment.found.find(({ expression }) => expression.means) : undefined
      return means?.expression.means?.map(meaning) ?? segment.terms
    }),
  )
}

const MOST_TOPICS = 3

/** Each expression may stay as it is or be replaced by what it means. */
function meanings(segments: readonly Segment[]): readonly Meaning[] {
  return segments.reduce<readonly Meaning[]>(
    (ways, { terms, found }) => onwards(ways, terms, found),
    [{ reading: [], neverLiteral: false }],
  )
}

function onwards(ways: readonly Meaning[], asTyped: Reading, found: readonly Found[]): readonly Meaning[] {
  // What is named outright means what it says: there is nothing to replace.
  if (found.some(({ expression }) => isOutright(expression)))
    return ways.map(way => ({ ...way, reading: [...way.reading, ...asTyped.map(topic)] }))
  const meant = found.flatMap(({ expression: { means }, between }) =>
    means ? [[...means.map(meaning), ...between]] : [],
  )
  const literally = found.length > 0 && meant.length === 0 ? asTyped.map(leading) : asTyped
  const neverLiteral = found.some(
    ({ expression, between }) => expression.neverLiteral && between.length === 0,
  )
  const [literal, ...others] = ways
  const replaced = ways.flatMap(way => meant.map(words => ({ ...way, reading: joined(way.reading, words) })))
  const kept = others.map(way => ({ ...way, reading: [...way.reading, ...literally] }))
  const first = literal && {
    reading: [...literal.reading, ...literally],
    neverLiteral: literal.neverLiteral || neverLiteral,
  }
  // What is never meant as it stands is only replaced, in the other ways too.
  return [...(first ? [first] : []), ...replaced, ...(neverLiteral ? [] : kept)].slice(0, MOST_READINGS)
}

const isOutright = ({ words, means }: Expression): boolean => means?.join(' ') === words.join(' ')

/** “Đăng ký” said twice is said once. */
const joined = (before: Reading, words: Reading): Reading => {
  const known = new Set(before.flatMap(({ options }) => options.map(({ word }) => word)))
  return [...before, ...words.filter(({ options }) => !options.every(({ word }) => known.has(word)))]
}
