import type { AnswerProblem } from './answer-refusals.ts'
import { holds } from './condition.ts'
import { type FormDefinition, nodeOf, type Page, type Question } from './definition.ts'
import { readDate, readText } from './read-answer.ts'
import { textOf, type Write } from './source.ts'
import type { Known, Typed, Value, Values } from './values.ts'
import { partsOfDate } from './vietnamese-date.ts'

/** One question as it stands: what its box shows, and where that came from. */
export interface AskedQuestion {
  readonly question: Question
  /** Flat name; of an entry `members.0.name`. */
  readonly name: string
  /** Text as its box shows it; of a date by `.day`, `.month`, `.year` in `boxes`. */
  readonly boxes: Typed
  /** `given`: from another answer or from what the office knows, and not typed. */
  readonly from: 'typed' | 'given' | 'nowhere'
  readonly value: Value | undefined
}

/** A page that is asked, with its entries; a page without repeat has exactly one. */
export interface AskedPage {
  readonly page: Page
  readonly entries: readonly (readonly AskedQuestion[])[]
  readonly problems: readonly AnswerProblem[]
}

export interface Reading {
  readonly pages: readonly AskedPage[]
  /** Answers that are asked for and right. What is hidden is not here, and so neither printed nor filed. */
  readonly values: Values
  readonly problems: readonly AnswerProblem[]
}

/**
 * Reads everything typed so far: which pages are asked, what their boxes show, what is wrong. Pages are read in order, and a
 * condition looks back only, so one pass is enough. What was typed for a hidden question is left alone and comes back with it.
 */
export function readAnswers(form: FormDefinition, typed: Typed, known: Known): Reading {
  const values = new Map<string, Value>()
  const pages: AskedPage[] = []
  for (const page of form.pages) {
    if (!holds(page.showIf, values)) continue
    pages.push(readPage({ form, page, typed, known, values }))
  }
  return { pages, values, problems: pages.flatMap(({ problems }) => problems) }
}

interface Place {
  readonly form: FormDefinition
  readonly page: Page
  readonly typed: Typed
  readonly known: Known
  /** Grows as the pages are read. */
  readonly values: Map<string, Value>
}

function readPage(place: Place): AskedPage {
  const { page, form, typed, values } = place
  const problems: AnswerProblem[] = []
  if (!page.repeat) {
    const entry = readEntry({ ...place, prefix: '', own: values }, problems)
    return { page, entries: [entry], problems }
  }
  const { field } = page.repeat
  const { minItems = 0, maxItems = 50 } = form.answers.properties[field] ?? {}
  const rows = Array.from({ length: entryCount(typed, field, { minItems, maxItems }) }, (_, row) => {
    const own = new Map<string, Value>()
    return { own, entry: readEntry({ ...place, prefix: `${field}.${row}.`, own }, problems) }
  })
  if (rows.length < minItems) problems.push({ field, reason: 'too-few-entries', limit: minItems })
  values.set(
    field,
    rows.map(({ own }) => own),
  )
  return { page, entries: rows.map(({ entry }) => entry), problems }
}

/** How many entries there are: as many as were added, at least those the form wants, never more than it takes. */
export function entryCount(
  typed: Typed,
  field: string,
  { minItems, maxItems }: { readonly minItems: number; readonly maxItems: number },
): number {
  const count = Number(typed[`${field}.count`] ?? minItems)
  return Number.isInteger(count) ? Math.min(Math.max(count, minItems), maxItems) : minItems
}

interface Entry extends Place {
  readonly prefix: string
  /** Where the answers of this entry go. */
  readonly own: Map<string, Value>
}

function readEntry(entry: Entry, problems: AnswerProblem[]): readonly AskedQuestion[] {
  const asked: AskedQuestion[] = []
  for (const question of entry.page.questions) {
    if (!holds(question.showIf, entry.values)) continue
    const read = readQuestion(entry, question)
    asked.push(read.asked)
    if (read.problem) problems.push(read.problem)
    if (read.asked.value !== undefined) entry.own.set(question.field, read.asked.value)
  }
  return asked
}

function readQuestion(
  entry: Entry,
  question: Question,
): { readonly asked: AskedQuestion; readonly problem?: AnswerProblem } {
  const name = `${entry.prefix}${question.field}`
  if (question.calculated) {
    const text = givenText(entry, question)
    const value = text === '' ? undefined : text
    return { asked: { question, name, boxes: { [name]: text }, from: 'given', value } }
  }
  const { boxes, from } = boxesOf(entry, question, name)
  const node = nodeOf(entry.form, entry.page, question)
  const shown = { question, name, boxes, from }
  if (Object.values(boxes).every(box => box.trim() === ''))
    return { asked: { ...shown, value: undefined }, ...missing(question, name) }
  const asking = { question, node: node ?? { type: 'string' as const }, today: entry.known.today ?? '' }
  const read =
    question.kind === 'date' ? readDate(partsIn(boxes, name), asking) : readText(boxes[name] ?? '', asking)
  return read.ok
    ? { asked: { ...shown, value: read.value } }
    : { asked: { ...shown, value: undefined }, problem: { field: name, ...read.refusal } }
}

function missing({ optional, kind }: Question, field: string): { readonly problem?: AnswerProblem } {
  if (optional) return {}
  return { problem: { field, reason: kind === 'choice' || kind === 'yes-no' ? 'not-chosen' : 'missing' } }
}

/** What was typed goes before what is given: a correction stays, whatever becomes of the answer it was taken from. */
function boxesOf(
  entry: Entry,
  question: Question,
  name: string,
): { readonly boxes: Typed; readonly from: AskedQuestion['from'] } {
  const names = boxNames(question, name)
  if (names.some(each => entry.typed[each] !== undefined))
    return { boxes: Object.fromEntries(names.map(each => [each, entry.typed[each] ?? ''])), from: 'typed' }
  const given = givenText(entry, question)
  return { boxes: boxesFor(question, name, given), from: given === '' ? 'nowhere' : 'given' }
}

const givenText = (entry: Entry, { prefill, calculated }: Question): string => {
  const source = calculated ?? prefill
  // An entry looks at its own answers first, then at those of the pages before.
  const values = new Map([...entry.values, ...entry.own])
  return source ? textOf(source, { values, known: entry.known, write: asTyped }) : ''
}

const asTyped: Write = (_, value) =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'object' ? '' : String(value)

/** The flat names of a question's boxes: three for a date. */
export const boxNames = ({ kind }: Question, name: string): readonly string[] =>
  kind === 'date' ? [`${name}.day`, `${name}.month`, `${name}.year`] : [name]

const boxesFor = (question: Question, name: string, text: string): Typed => {
  if (question.kind !== 'date') return { [name]: text }
  return boxesOfDate(name, text)
}

function boxesOfDate(name: string, iso: string): Typed {
  const { day, month, year } = partsOfDate(iso)
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year }
}

const partsIn = (boxes: Typed, name: string) => ({
  day: boxes[`${name}.day`] ?? '',
  month: boxes[`${name}.month`] ?? '',
  year: boxes[`${name}.year`] ?? '',
})
