import type { AnswerNode, AnswersSchema, FormDefinition, Page, Question } from './definition.ts'
import type { DefinitionRefusal } from './definition-refusals.ts'

/** Where the JSON Schema of the answers and the questions do not say the same. */
export function agreementFindings({ answers, pages }: FormDefinition): readonly DefinitionRefusal[] {
  const asked = pages.flatMap((page, index) => questionsOn(page, `pages.${index}`))
  const named = pages.map(({ repeat }) => repeat?.field).filter(field => field !== undefined)
  return [
    ...pages.flatMap((page, index) => pageFindings(answers, page, `pages.${index}`)),
    ...extraFindings(
      answers,
      [...asked.filter(({ page }) => !page.repeat).map(({ question }) => question.field), ...named],
      'answers',
    ),
    ...asked.flatMap(({ question, at }) => optionFindings(question, at)),
  ]
}

const questionsOn = (page: Page, at: string) =>
  page.questions.map((question, index) => ({ page, question, at: `${at}.questions.${index}` }))

function pageFindings(answers: AnswersSchema, page: Page, at: string): readonly DefinitionRefusal[] {
  if (!page.repeat)
    return page.questions.flatMap((question, index) =>
      questionFindings({ schema: answers, page, question, at: `${at}.questions.${index}` }),
    )
  const { field } = page.repeat
  const list = answers.properties[field]
  if (list?.type !== 'array' || !list.items)
    return [{ at: `${at}.repeat.field`, reason: 'field-without-schema', name: field }]
  const { items } = list
  return [
    ...page.questions.flatMap((question, index) =>
      questionFindings({ schema: items, page, question, at: `${at}.questions.${index}` }),
    ),
    ...extraFindings(
      items,
      page.questions.map(question => question.field),
      `answers.properties.${field}.items`,
    ),
  ]
}

interface Compared {
  readonly schema: AnswersSchema
  readonly page: Page
  readonly question: Question
  readonly at: string
}

function questionFindings({ schema, page, question, at }: Compared): readonly DefinitionRefusal[] {
  const { field: name, optional, showIf, calculated } = question
  const node = schema.properties[name]
  if (!node) return [{ at, reason: 'field-without-schema', name }]
  const wanted = wantedOf(question, node)
  const always = !optional && !showIf && !calculated && (page.repeat !== undefined || !page.showIf)
  return [
    ...(wanted ? [{ at, reason: 'schema-mismatch' as const, name, wanted }] : []),
    ...(always === schema.required.includes(name)
      ? []
      : [{ at, reason: 'required-mismatch' as const, name }]),
  ]
}

function extraFindings(
  schema: AnswersSchema,
  fields: readonly string[],
  at: string,
): readonly DefinitionRefusal[] {
  const extra = Object.keys(schema.properties).filter(name => !fields.includes(name))
  return extra.map(name => ({ at: `${at}.properties.${name}`, reason: 'schema-without-question', name }))
}

function optionFindings({ kind, options = [] }: Question, at: string): readonly DefinitionRefusal[] {
  if (kind === 'choice' && options.length === 0) return [{ at, reason: 'options-missing' }]
  const values = options.map(({ value }) => value)
  return values
    .filter((value, index) => values.indexOf(value) < index)
    .map(name => ({ at, reason: 'duplicate-option', name }))
}

/** What a kind of question wants its schema to say, in the words of JSON Schema; nothing when it says so. */
function wantedOf(question: Question, node: AnswerNode): string | undefined {
  const wanted = wantedBy(question)
  const agrees = Object.entries(wanted.exactly).every(
    ([key, value]) => JSON.stringify(Reflect.get(node, key)) === JSON.stringify(value),
  )
  const has = wanted.also.every(key => typeof Reflect.get(node, key) === 'number')
  return agrees && has
    ? undefined
    : JSON.stringify({ ...wanted.exactly, ...Object.fromEntries(wanted.also.map(key => [key, '…'])) })
}

interface Wanted {
  readonly exactly: Readonly<Record<string, unknown>>
  readonly also: readonly string[]
}

function wantedBy({ kind, options = [], precision = 'day', oldNumbers }: Question): Wanted {
  switch (kind) {
    case 'choice':
      return { exactly: { type: 'string', enum: options.map(({ value }) => value) }, also: [] }
    case 'yes-no':
      return { exactly: { type: 'boolean' }, also: [] }
    case 'date':
      return { exactly: { type: 'string', format: precision === 'day' ? 'date' : 'partial-date' }, also: [] }
    case 'id-number':
      return {
        exactly: { type: 'string', pattern: oldNumbers ? '^(\\d{12}|\\d{9})$' : '^\\d{12}$' },
        also: [],
      }
    case 'number':
    case 'money':
      return { exactly: { type: 'integer' }, also: ['minimum', 'maximum'] }
    case 'text':
    case 'long-text':
    case 'person-name':
    case 'phone':
    case 'mail':
    case 'address':
      return { exactly: { type: 'string' }, also: ['maxLength'] }
  }
}
