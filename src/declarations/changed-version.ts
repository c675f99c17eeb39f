import type { FormDefinition, Question } from './definition.ts'
import { boxNames } from './read-answers.ts'
import type { Typed } from './values.ts'

/** A question of an older version that was answered and is asked no more, with what was typed. */
export interface NoLongerAsked {
  readonly question: Question
  readonly typed: readonly string[]
}

/** What of an older version's answers has no question in the newer one. It is shown, and stays where it is. */
export function noLongerAsked(
  { older, newer }: { readonly older: FormDefinition; readonly newer: FormDefinition },
  typed: Typed,
): readonly NoLongerAsked[] {
  const asked = new Set(newer.pages.flatMap(fieldsOf))
  return older.pages.flatMap(page =>
    page.questions
      .filter(({ field }) => !asked.has(placeOf(page, field)))
      .map(question => ({ question, typed: textsOf(page, question, typed) }))
      .filter(each => each.typed.length > 0),
  )
}

type Page = FormDefinition['pages'][number]

const placeOf = ({ repeat }: Page, field: string): string => (repeat ? `${repeat.field}.${field}` : field)

const fieldsOf = (page: Page): readonly string[] => page.questions.map(({ field }) => placeOf(page, field))

function textsOf(page: Page, question: Question, typed: Typed): readonly string[] {
  const prefixes = page.repeat
    ? Array.from(
        { length: Number(typed[`${page.repeat.field}.count`] ?? 0) || 0 },
        (_, row) => `${page.repeat?.field}.${row}.`,
      )
    : ['']
  return prefixes
    .map(prefix =>
      boxNames(question, `${prefix}${question.field}`)
        .map(name => typed[name] ?? '')
        .filter(Boolean)
        .join('/'),
    )
    .filter(Boolean)
}
