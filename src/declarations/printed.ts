import type { ApplicantPart } from './definition.ts'
import {
  applicantParts,
  type FormDefinition,
  type PrintedRows,
  type Question,
  type Source,
} from './definition.ts'
import type { Reading } from './read-answers.ts'
import { textOf, type Write } from './source.ts'
import type { Known, Value, Values } from './values.ts'
import { dateText } from './vietnamese-date.ts'

/** A form as its template prints it: every text ready, in Vietnamese. An empty text becomes dots to fill in by hand. */
export interface PrintedForm {
  readonly title: string
  readonly commitment: string
  readonly fields: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
}

export function printedForm(form: FormDefinition, reading: Reading, known: Known): PrintedForm {
  const write = printing(form)
  const fields: Record<string, string> = {}
  const tables: Record<string, readonly Readonly<Record<string, string>>[]> = {}
  for (const [name, source] of Object.entries(form.print.fields)) {
    if ('rowsOf' in source) tables[name] = rowsOf(source, { values: reading.values, known, write })
    else fields[name] = textOf(source, { values: reading.values, known, write })
  }
  return { title: form.title[0], commitment: form.commitment[0], fields, tables }
}

interface Printing {
  readonly values: Values
  readonly known: Known
  readonly write: Write
}

function rowsOf({ rowsOf: field, columns }: PrintedRows, { values, known, write }: Printing) {
  const entries = values.get(field)
  if (typeof entries !== 'object') return []
  return entries.map(entry =>
    Object.fromEntries(
      Object.entries(columns).map(([column, source]) => [
        column,
        textOf(source, { values: new Map([...values, ...entry]), known, write }),
      ]),
    ),
  )
}

/** Who applies, for the filing: what the form's own map takes from the answers. */
export function applicantIn(
  form: FormDefinition,
  { values }: Reading,
  known: Known,
): Readonly<Partial<Record<ApplicantPart, string>>> {
  const write = printing(form)
  const parts = applicantParts.map(part => {
    const source: Source | undefined = form.applicant[part]
    return [part, source ? textOf(source, { values, known, write }) : ''] as const
  })
  return Object.fromEntries(parts.filter(([, text]) => text !== ''))
}

function printing(form: FormDefinition): Write {
  const questions = new Map(form.pages.flatMap(page => page.questions).map(each => [each.field, each]))
  return (field, value) => printedValue(questions.get(field), value)
}

/** One answer as a form prints it: the words of a choice, 20/11/2026, 1.500.000. */
export function printedValue(
  question: Question | undefined,
  value: Value,
  language: 'vi' | 'en' = 'vi',
): string {
  if (typeof value === 'boolean') return value ? yes[language] : no[language]
  if (typeof value === 'number') return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
  if (typeof value === 'object') return ''
  if (question?.kind === 'date') return dateText(value)
  const option = question?.options?.find(each => each.value === value)
  return option ? option.label[language === 'vi' ? 0 : 1] : value
}

const yes = { vi: 'Có', en: 'Yes' } as const
const no = { vi: 'Không', en: 'No' } as const
