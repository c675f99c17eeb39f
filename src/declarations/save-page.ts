import type { FormDefinition, Page } from './definition.ts'
import { type AskedPage, boxNames, entryCount } from './read-answers.ts'
import type { Typed } from './values.ts'

/** What was sent for one page, as it is kept: names of other pages, and what does not belong to a form at all, are left out. */
export function typedOfPage(form: FormDefinition, page: Page, sent: Typed): Typed {
  const prefixes = page.repeat ? prefixesOf(form, page.repeat.field, sent) : ['']
  const names = prefixes.flatMap(prefix =>
    page.questions
      .filter(({ calculated }) => !calculated)
      .flatMap(question => boxNames(question, `${prefix}${question.field}`)),
  )
  // A group of radio buttons of which none is chosen sends nothing.
  const kept = names.map(name => [name, (sent[name] ?? '').slice(0, LONGEST)] as const)
  return Object.fromEntries(page.repeat ? [countOf(page.repeat.field, prefixes), ...kept] : kept)
}

/** What no schema allows, but a stranger may send. */
const LONGEST = 5_000

const countOf = (field: string, prefixes: readonly string[]) =>
  [`${field}.count`, String(prefixes.length)] as const

function prefixesOf(form: FormDefinition, field: string, sent: Typed): readonly string[] {
  const { minItems = 0, maxItems = 50 } = form.answers.properties[field] ?? {}
  const count = entryCount(sent, field, { minItems, maxItems })
  return Array.from({ length: count }, (_, row) => `${field}.${row}.`)
}

/** Puts a page's answers in the place of what was typed on it before. Other pages keep theirs. */
export function withPage(typed: Typed, page: Page, saved: Typed): Typed {
  const others = Object.entries(typed).filter(([name]) => !belongs(page, name))
  return Object.fromEntries([...others, ...Object.entries(saved)])
}

function belongs(page: Page, name: string): boolean {
  if (page.repeat) return name.startsWith(`${page.repeat.field}.`)
  return page.questions.some(question => boxNames(question, question.field).includes(name))
}

/** What a page's boxes say; of a prefilled box only what differs from what was given, so that it goes on following its source. */
export function withoutGiven(saved: Typed, before: AskedPage): Typed {
  const given = before.entries
    .flat()
    .filter(({ from }) => from === 'given')
    .filter(({ boxes }) => Object.entries(boxes).every(([name, text]) => saved[name] === text))
  const followed = new Set(given.flatMap(({ boxes }) => Object.keys(boxes)))
  return Object.fromEntries(Object.entries(saved).filter(([name]) => !followed.has(name)))
}

/** What is stored for a page now, box by box, as it is compared with what somebody saves who saw an older state. */
export const differs = (
  page: Page,
  { stored, sent }: { readonly stored: Typed; readonly sent: Typed },
): boolean => {
  const names = new Set([...Object.keys(stored), ...Object.keys(sent)].filter(name => belongs(page, name)))
  return [...names].some(name => (stored[name] ?? '') !== (sent[name] ?? ''))
}

/** One more empty entry of a repeated page. */
export function withEntryAdded(sent: Typed, field: string): Typed {
  return { ...sent, [`${field}.count`]: String(countIn(sent, field) + 1) }
}

/** Takes an entry out; those behind it move up. */
export function withEntryRemoved(sent: Typed, field: string, row: number): Typed {
  const prefix = new RegExp(`^${field}\\.(\\d+)\\.`)
  const moved = Object.entries(sent).flatMap(([name, text]) => {
    const at = prefix.exec(name)?.[1]
    if (at === undefined || Number(at) < row) return [[name, text] as const]
    if (Number(at) === row) return []
    return [[name.replace(prefix, `${field}.${Number(at) - 1}.`), text] as const]
  })
  return { ...Object.fromEntries(moved), [`${field}.count`]: String(Math.max(0, countIn(sent, field) - 1)) }
}

const countIn = (sent: Typed, field: string): number => Number(sent[`${field}.count`] ?? 0) || 0
