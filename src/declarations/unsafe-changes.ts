import { type AnswerNode, type FormDefinition, nodeOf, type Page, type Question } from './definition.ts'

/** Why a change cannot pass as a correction while people are filling the form in. */
export type UnsafeReason =
  | 'question-removed'
  | 'kind-changed'
  | 'options-narrowed'
  | 'limits-narrowed'
  | 'now-required'
  | 'required-added'
  | 'commitment-changed'

export interface UnsafeChange {
  readonly field: string
  readonly reason: UnsafeReason
}

interface Asked {
  readonly question: Question
  readonly node: AnswerNode | undefined
}

/** What a newer definition does to answers given to an older one: a question that is gone, another kind, fewer options, tighter limits, a new duty to answer. */
export function unsafeChanges(older: FormDefinition, newer: FormDefinition): readonly UnsafeChange[] {
  const before = questionsOf(older)
  const after = questionsOf(newer)
  const kept = [...before].flatMap(([field, asked]) => {
    const reason = changeOf(asked, after.get(field))
    return reason ? [{ field, reason }] : []
  })
  const added = [...after].filter(([field, asked]) => !before.has(field) && mustBeAnswered(asked))
  // Whoever has vouched did so in the words they read.
  const vouched = older.commitment.some((words, language) => words !== newer.commitment[language])
  return [
    ...kept,
    ...added.map(([field]) => ({ field, reason: 'required-added' as const })),
    ...(vouched ? [{ field: 'commitment', reason: 'commitment-changed' as const }] : []),
  ]
}

function changeOf(before: Asked, after: Asked | undefined): UnsafeReason | undefined {
  if (!after) return 'question-removed'
  if (after.question.kind !== before.question.kind) return 'kind-changed'
  if (mustBeAnswered(after) && !mustBeAnswered(before)) return 'now-required'
  const values = (after.question.options ?? []).map(({ value }) => value)
  if ((before.question.options ?? []).some(({ value }) => !values.includes(value))) return 'options-narrowed'
  return isNarrower(before, after) ? 'limits-narrowed' : undefined
}

const mustBeAnswered = ({ question }: Asked): boolean => !question.optional && !question.calculated

function isNarrower({ question: old, node: was }: Asked, { question, node: is }: Asked): boolean {
  const lower = (before = Number.POSITIVE_INFINITY, now = Number.POSITIVE_INFINITY) => now < before
  return (
    lower(was?.maxLength, is?.maxLength) ||
    lower(was?.maximum, is?.maximum) ||
    (is?.minimum ?? Number.NEGATIVE_INFINITY) > (was?.minimum ?? Number.NEGATIVE_INFINITY) ||
    exactness(question) > exactness(old) ||
    Boolean(old.oldNumbers && !question.oldNumbers) ||
    Boolean(question.past && !old.past)
  )
}

/** A year alone, a month, or the day: the more exactly, the fewer dates pass. */
const exactness = ({ precision = 'day' }: Question): number => ['year', 'month', 'day'].indexOf(precision)

function questionsOf(form: FormDefinition): ReadonlyMap<string, Asked> {
  const place = ({ repeat }: Page, field: string) => (repeat ? `${repeat.field}.${field}` : field)
  return new Map(
    form.pages.flatMap(page =>
      page.questions.map(question => [
        place(page, question.field),
        { question, node: nodeOf(form, page, question) },
      ]),
    ),
  )
}
