import type { Static } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Words } from '../kernel/words.ts'
import { formRefusals } from './form-refusals.ts'
import { type Problem, Problems } from './problems.ts'
import type { Fields, Typed } from './route.ts'

/** A schema node as this reader needs to see it. */
interface Node {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly maxItems?: number
  readonly label?: Words
  readonly wrong?: Words
  readonly lines?: boolean
}

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
}

/** Reads typed values into the form a schema describes. Never throws on input: everything wrong is named at its field. */
export function formReader<Form extends Fields>(
  schema: Form,
): (typed: Typed) => { form: Static<Form> | undefined; problems: Problems } {
  const compiled = Compile(schema)
  return typed => {
    const value = valueOf(schema, '', typed)
    if (compiled.Check(value)) return { form: value, problems: Problems.none }
    return { form: undefined, problems: new Problems(problemsOf(schema, compiled.Errors(value))) }
  }
}

/** Walks the schema, not the input: a name the schema does not have is never read, whatever it is called. */
function valueOf(node: Node, name: string, typed: Typed): unknown {
  if (node.properties) {
    const entries = Object.entries(node.properties).map(
      ([key, child]) => [key, valueOf(child, name ? `${name}.${key}` : key, typed)] as const,
    )
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }
  if (node.items) return rowsOf(node.items, name, typed)
  return leafOf(node, typed[name])
}

function rowsOf(item: Node, name: string, typed: Typed): readonly unknown[] {
  const prefix = `${name}.`
  const indices = new Set<number>()
  for (const [key, value] of Object.entries(typed)) {
    const index =
      key.startsWith(prefix) && value.trim() !== '' ? Number.parseInt(key.slice(prefix.length), 10) : -1
    if (index >= 0) indices.add(index)
  }
  return [...indices].sort((a, b) => a - b).map(index => valueOf(item, `${name}.${index}`, typed))
}

function leafOf(node: Node, raw: string | undefined): unknown {
  const text = tidy(raw ?? '', node)
  if (node.type === 'boolean') return text === '' ? undefined : ['on', 'true', '1', 'yes'].includes(text)
  if (text === '') return undefined
  if (node.type === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  return text
}

/** NFC, no control or invisible direction characters, single spaces; digits and phone numbers without their separators. */
function tidy(raw: string, node: Node): string {
  const clean = raw
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
  const spaced = node.lines ? clean.replace(/\r\n?/g, '\n').trim() : clean.replace(/\s+/g, ' ').trim()
  const squeezed = spaced.replace(/[\s.-]/g, '')
  return 'pattern' in node && /^\+?\d+$/.test(squeezed) ? squeezed : spaced
}

function problemsOf(schema: Node, errors: readonly SchemaError[]): readonly Problem[] {
  const found = errors.flatMap(error => namesOf(error).map(name => problemAt(schema, name, error)))
  const first = new Map(found.toReversed().map(problem => [problem.field, problem]))
  return [...first.values()].toReversed()
}

function namesOf({ keyword, instancePath, params }: SchemaError): readonly string[] {
  const at = instancePath.slice(1).replaceAll('/', '.')
  if (keyword !== 'required' || !('requiredProperties' in params)) return [at]
  const missing: readonly unknown[] = Array.isArray(params.requiredProperties)
    ? params.requiredProperties
    : []
  return missing.map(name => (at ? `${at}.${name}` : String(name)))
}

function problemAt(schema: Node, field: string, error: SchemaError): Problem {
  const node = nodeAt(schema, field)
  const limit = 'limit' in error.params ? Number(error.params.limit) : 0
  const label = node?.label ?? ([field, field] as const)
  const sentence = sentenceFor(error.keyword, node)
  return { field, words: [fill(sentence[0], label[0], limit), fill(sentence[1], label[1], limit)] }
}

function sentenceFor(keyword: string, node: Node | undefined): Words {
  switch (keyword) {
    case 'required':
      return node?.type === 'boolean'
        ? formRefusals.confirm
        : node?.enum
          ? formRefusals.choose
          : formRefusals.required
    case 'enum':
      return formRefusals.choose
    case 'minLength':
      return formRefusals.tooShort
    case 'maxLength':
      return formRefusals.tooLong
    case 'minimum':
      return formRefusals.tooSmall
    case 'maximum':
      return formRefusals.tooLarge
    case 'maxItems':
      return formRefusals.tooMany
    case 'type':
      return node?.type === 'integer' ? formRefusals.notANumber : formRefusals.required
    default:
      return node?.wrong ?? formRefusals.wrongForm
  }
}

function nodeAt(schema: Node, field: string): Node | undefined {
  let node: Node | undefined = schema
  for (const part of field.split('.'))
    node = node?.items && /^\d+$/.test(part) ? node.items : node?.properties?.[part]
  return node
}

const fill = (sentence: string, label: string, limit: number): string =>
  sentence.replace('{label}', label).replace('{limit}', String(limit))
