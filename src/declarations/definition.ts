import type { Words } from '../kernel/words.ts'

/** The kinds of question a form can ask. A kind fixes the control, the reading of what was typed and the type of the answer. */
export const kinds = [
  'text',
  'long-text',
  'person-name',
  'choice',
  'yes-no',
  'date',
  'id-number',
  'phone',
  'mail',
  'address',
  'number',
  'money',
] as const
export type Kind = (typeof kinds)[number]

/** When a page or a question is asked. An answer that is not asked for counts as not given. */
export type Condition =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** What the office knows without asking. */
export const knownNames = [
  'recipient',
  'commune',
  'place',
  'today',
  'filer.name',
  'filer.idNumber',
  'filer.phone',
  'filer.address',
] as const
export type KnownName = (typeof knownNames)[number]

/** Where a value comes from when it is not typed for the purpose: prefilled, calculated, printed, or handed to the filing. */
export type Source =
  | { readonly field: string }
  | { readonly known: KnownName }
  | { readonly text: string }
  | { readonly yearOf: string }
  | { readonly dateInWords: string }
  | { readonly numberInWords: string }
  | { readonly countOf: string }
  | { readonly upper: Source }
  | { readonly join: readonly Source[]; readonly with: string }
  | { readonly when: Condition; readonly use: Source; readonly otherwise?: Source }

/** Rows of a table on paper: one for each entry of a repeated page. */
export interface PrintedRows {
  readonly rowsOf: string
  readonly columns: Readonly<Record<string, Source>>
}

export interface Option {
  readonly value: string
  readonly label: Words
}

export interface Question {
  readonly field: string
  readonly kind: Kind
  readonly label: Words
  readonly hint?: Words
  /** Asked, but need not be answered. */
  readonly optional?: boolean
  readonly showIf?: Condition
  readonly options?: readonly Option[]
  /** The HTML `autocomplete` token, when the answer is about the person who fills in. */
  readonly autocomplete?: string
  /** Filled in beforehand and open to correction. */
  readonly prefill?: Source
  /** Worked out from other answers; shown, never typed. */
  readonly calculated?: Source
  /** How exactly a date must be known; the law allows a year alone for old events. The default is the day. */
  readonly precision?: 'day' | 'month' | 'year'
  /** The day lies in the past, or is today. */
  readonly past?: boolean
  /** The nine digits of an old identity card are taken too. */
  readonly oldNumbers?: boolean
  /** What stands behind a number: “bản”, “m²”. */
  readonly unit?: Words
}

export interface Page {
  readonly id: string
  readonly title: Words
  readonly hint?: Words
  readonly showIf?: Condition
  /** The questions are asked once for each entry: a child, a member of the household. */
  readonly repeat?: { readonly field: string; readonly item: Words }
  readonly questions: readonly Question[]
}

/** One node of the JSON Schema (draft 2020-12, this subset) of the answers. */
export interface AnswerNode {
  readonly type: 'string' | 'integer' | 'boolean' | 'array'
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: 'date' | 'partial-date'
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: AnswersSchema
}

export interface AnswersSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, AnswerNode>>
  readonly required: readonly string[]
}

/** What the existing filing asks about the applicant, taken from the answers. */
export const applicantParts = ['name', 'idNumber', 'phone', 'mail', 'address', 'request'] as const
export type ApplicantPart = (typeof applicantParts)[number]

/** A declaration form as data. Its version is given by the store when it is published. */
export interface FormDefinition {
  readonly id: string
  readonly title: Words
  /** What the law calls the form. */
  readonly lawCode: string
  readonly source: string
  /** False: the layout was not compared with the official text yet, and pages say so. */
  readonly confirmed: boolean
  readonly effectiveFrom: string
  /** Days an unfinished declaration is kept after it was last saved. */
  readonly keepDays: number
  readonly procedures: readonly { readonly code: string; readonly cases?: readonly string[] }[]
  /** What to have at hand before beginning. */
  readonly atHand: readonly Words[]
  readonly answers: AnswersSchema
  readonly pages: readonly Page[]
  readonly applicant: Readonly<Partial<Record<ApplicantPart, Source>>>
  /** Begins the name of the published paper that this form is. */
  readonly paper: string
  /** What is vouched for, in the words of the official form. */
  readonly commitment: Words
  readonly print: {
    readonly template: string
    readonly fields: Readonly<Record<string, Source | PrintedRows>>
  }
}

/** The schema of one question's answer; a repeated page keeps those of its questions under its own field. */
export function nodeOf(
  { answers }: Pick<FormDefinition, 'answers'>,
  page: Page,
  question: Question,
): AnswerNode | undefined {
  const schema = page.repeat ? answers.properties[page.repeat.field]?.items : answers
  return schema?.properties[question.field]
}
