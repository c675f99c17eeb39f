import { type TProperties, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Words } from '../kernel/words.ts'
import {
  type AnswersSchema,
  applicantParts,
  type Condition,
  type FormDefinition,
  kinds,
  knownNames,
  type Source,
} from './definition.ts'

const exact = { additionalProperties: false }
const object = <Properties extends TProperties>(properties: Properties) => Type.Object(properties, exact)
const text = (most = 2_000) => Type.String({ minLength: 1, maxLength: most })
const name = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 })
const slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })
const reference = Type.String({ minLength: 1, maxLength: 60 })

/** Vietnamese, then English. That both are there is checked apart, so that the missing language can be named. */
const words = Type.Unsafe<Words>(Type.Array(Type.String({ maxLength: 2_000 }), { maxItems: 2 }))

const recursive = <Value>(id: string) => Type.Unsafe<Value>({ $ref: `#/$defs/${id}` })
const condition = recursive<Condition>('condition')
const source = recursive<Source>('source')

const conditions = Type.Union([
  object({ field: reference, is: Type.Union([Type.String(), Type.Boolean()]) }),
  object({ field: reference, in: Type.Array(Type.String(), { minItems: 1 }) }),
  object({ field: reference, answered: Type.Boolean() }),
  object({ all: Type.Array(condition, { minItems: 1 }) }),
  object({ any: Type.Array(condition, { minItems: 1 }) }),
  object({ not: condition }),
])

const sources = Type.Union([
  object({ field: reference }),
  object({ known: Type.Enum([...knownNames]) }),
  object({ text: Type.String({ maxLength: 500 }) }),
  object({ yearOf: reference }),
  object({ dateInWords: reference }),
  object({ numberInWords: reference }),
  object({ countOf: reference }),
  object({ upper: source }),
  object({ join: Type.Array(source, { minItems: 1 }), with: Type.String({ maxLength: 20 }) }),
  object({ when: condition, use: source, otherwise: Type.Optional(source) }),
])

const question = object({
  field: name,
  kind: Type.Enum([...kinds]),
  label: words,
  hint: Type.Optional(words),
  optional: Type.Optional(Type.Boolean()),
  showIf: Type.Optional(condition),
  options: Type.Optional(Type.Array(object({ value: slug, label: words }), { minItems: 1, maxItems: 60 })),
  autocomplete: Type.Optional(Type.String({ pattern: '^[a-z-]+( [a-z-]+)*$', maxLength: 60 })),
  prefill: Type.Optional(source),
  calculated: Type.Optional(source),
  precision: Type.Optional(Type.Enum(['day', 'month', 'year'])),
  past: Type.Optional(Type.Boolean()),
  oldNumbers: Type.Optional(Type.Boolean()),
  unit: Type.Optional(words),
})

const page = object({
  id: slug,
  title: words,
  hint: Type.Optional(words),
  showIf: Type.Optional(condition),
  repeat: Type.Optional(object({ field: name, item: words })),
  questions: Type.Array(question, { minItems: 1, maxItems: 30 }),
})

const count = Type.Integer({ minimum: 0 })
const node = object({
  type: Type.Enum(['string', 'integer', 'boolean', 'array']),
  minLength: Type.Optional(count),
  maxLength: Type.Optional(count),
  pattern: Type.Optional(text(200)),
  format: Type.Optional(Type.Enum(['date', 'partial-date'])),
  enum: Type.Optional(Type.Array(Type.String(), { minItems: 1 })),
  minimum: Type.Optional(Type.Integer()),
  maximum: Type.Optional(Type.Integer()),
  minItems: Type.Optional(count),
  maxItems: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
  items: Type.Optional(recursive<AnswersSchema>('answers')),
})
const answers = object({
  type: Type.Literal('object'),
  properties: Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' }), node),
  required: Type.Array(Type.String()),
})

const rows = object({ rowsOf: reference, columns: Type.Record(Type.String(), source) })
const optionalSource = Type.Optional(source)
const applicant = object(Object.fromEntries(applicantParts.map(part => [part, optionalSource])))

/** The JSON Schema of a form definition; reference-data/forms/definition.schema.json is this, for editors. */
export const definitionSchema = Type.Unsafe<FormDefinition>({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Declaration form',
  ...object({
    $schema: Type.Optional(Type.String()),
    id: slug,
    title: words,
    lawCode: text(300),
    source: text(),
    confirmed: Type.Boolean(),
    effectiveFrom: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    keepDays: Type.Integer({ minimum: 1, maximum: 365 }),
    procedures: Type.Array(
      object({
        code: Type.String({ pattern: '^\\d\\.\\d{6}$' }),
        cases: Type.Optional(Type.Array(slug)),
      }),
      { minItems: 1 },
    ),
    atHand: Type.Array(words),
    answers: recursive<AnswersSchema>('answers'),
    pages: Type.Array(page, { minItems: 1, maxItems: 60 }),
    applicant,
    paper: text(200),
    commitment: words,
    print: object({
      template: Type.String({ pattern: '^[a-z0-9-]+\\.typ$' }),
      fields: Type.Record(Type.String(), Type.Union([source, rows])),
    }),
  }),
  $defs: { condition: conditions, source: sources, answers },
})

const compiled = Compile(definitionSchema)

/** Whether data have the shape of a definition; what its parts refer to is checked elsewhere. */
export const isDefinition = (data: unknown): data is FormDefinition => compiled.Check(data)

/** Where the shape is broken: paths such as `pages.2.questions.0.kind`, the innermost breach of each place. */
export function shapeBreaches(data: unknown): readonly string[] {
  const paths = compiled.Errors(data).flatMap(({ instancePath, params }) => {
    const names = namesIn(params)
    const at = instancePath.slice(1).replaceAll('/', '.')
    return names.length === 0 ? [at] : names.map(each => (at ? `${at}.${each}` : each))
  })
  const unique = [...new Set(paths)]
  return unique.filter(path => !unique.some(other => other !== path && other.startsWith(`${path}.`)))
}

function namesIn(params: object): readonly string[] {
  const named =
    'requiredProperties' in params
      ? params.requiredProperties
      : 'additionalProperties' in params
        ? params.additionalProperties
        : []
  return Array.isArray(named) ? named.map(String) : []
}
