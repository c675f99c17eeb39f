import type { Static } from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { tidied } from '../kernel/typed-text.ts'
import type { Words } from '../kernel/words.ts'
import { formRefusals } from './form-refusals.ts'
import { type Problem, Problems } from './problems.ts'
import type { Fields, Typed } from './route.ts'

/** The library stops after 8 by default; a person is told everything that is wrong at once. */
Settings.Set({ maxErrors: 500 })

/** A schema node as this reader needs to see it. */
interface Node {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly maxItems?: number
  readonly pattern?: string
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
    const value = valueAt(schema, '', typed)
    if (compiled.Check(value)) return { form: value, problems: Problems.none }
    return { form: undefined, problems: new Problems(problemsOf(schema, compiled.Errors(value))) }
  }
}

/** Walks the schema, not the input: a name the schema does not have is never read, whatever it is called. */
function valueAt(node: Node, name: string, typed: Typed): unknown {
  if (node.properties) {
    const entries = Object.entries(node.properties).map(
      ([key, child]) => [key, valueAt(child, name ? `${name}.${key}` : key, typed)] as const,
    )
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }
  if (node.items) return rowsOf({ ...node, items: node.items }, name, typed)
  return leafOf(node, typed[name])
}

const MOST_ROWS = 100

/** Rows keep their number: the third stays the third when the second was left empty. Single values close up. */
function rowsOf(
  { items, maxItems = MOST_ROWS }: Node & { readonly items: Node },
  name: string,
  typed: Typed,
): readonly unknown[] {
  const numbers = rowNumbers(name, typed)
  const row = (number: number) => valueAt(items, `${name}.${number}`, typed)
  if (!items.properties) return numbers.map(row).filter(value => value !== undefined)
  // One row too many is enough for the schema to say so; a row called 999999999 makes no array of that length.
  const length = Math.min(Math.max(-1, ...numbers.slice(-1)) + 1, maxItems + 1)
  return Array.from({ length }, (_, number) => row(number))
}

function rowNumbers(name: string, typed: Typed): readonly number[] {
  const prefix = `${name}.`
  const numbers = Object.entries(typed).flatMap(([key, value]) => {
    const digits = key.startsWith(prefix) && value.trim() !== '' && /^\d+/.exec(key.slice(prefix.length))?.[0]
    return digits ? [Number(digits)] : []
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function leafOf(node: Node, raw: string | undefined): unknown {
  const text = tidy(raw ?? '', node)
  if (node.type === 'boolean') return text === '' ? undefined : ['on', 'true', '1', 'yes'].includes(text)
  if (text === '') return undefined
  if (node.type === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  return text
}

/**
 * NFC, no control, invisible or direction characters, single spaces. Numbers may be typed with separators where only without
 * them they have the form asked for: `0912 345 678`, but `1.001193` stays as it is.
 */
function tidy(raw: string, node: Node): string {
  const spaced = tidied(raw, { lines: node.lines ?? false })
  const pattern = node.pattern === undefined ? undefined : new RegExp(node.pattern, 'u')
  if (!pattern || pattern.test(spaced)) return spaced
  const squeezed = spaced.replace(/[\s.-]/g, '')
  return pattern.test(squeezed) ? squeezed : spaced
}

function problemsOf(schema: Node, errors: readonly SchemaError[]): readonly Problem[] {
  const found = errors.flatMap(error => namesOf(error).map(name => problemAt(schema, name, error)))
  const first = new Map(found.toReversed().map(problem => [problem.field, problem]))
  const order = Object.keys(schema.properties ?? {})
  const place = ({ field }: Problem) => order.indexOf(field.split('.')[0] ?? '')
  return [...first.values()].toReversed().toSorted((a, b) => place(a) - place(b))
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
