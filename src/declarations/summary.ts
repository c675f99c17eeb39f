import { type Language, say } from '../kernel/words.ts'
import { printedValue } from './printed.ts'
import type { Reading } from './read-answers.ts'

export interface AnswerRow {
  readonly key: string
  readonly value: string
  /** An identity number: a page shows it masked. */
  readonly isIdNumber: boolean
}

/** The answers of one page, each under its question. */
export interface AnswerSection {
  readonly title: string
  readonly rows: readonly AnswerRow[]
}

/** Everything that was asked and answered, in the order of the form; entries of a repeated page by their number. */
export const summaryOf = ({ pages }: Reading, language: Language): readonly AnswerSection[] =>
  pages
    .flatMap(({ page, entries }) =>
      entries.map((entry, row) => ({
        title: say(language, page.title) + (page.repeat ? ` ${row + 1}` : ''),
        rows: entry.flatMap(({ question, value }) =>
          value === undefined
            ? []
            : [
                {
                  key: say(language, question.label),
                  value: printedValue(question, value, language),
                  isIdNumber: question.kind === 'id-number',
                },
              ],
        ),
      })),
    )
    .filter(({ rows }) => rows.length > 0)
