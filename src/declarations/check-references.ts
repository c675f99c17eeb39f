import { fieldsInCondition } from './condition.ts'
import type { FormDefinition } from './definition.ts'
import type { DefinitionRefusal } from './definition-refusals.ts'
import { fieldsInSource } from './source.ts'

/** A place where a field is looked at, and what asking the place's own fields depends on. */
interface Use {
  readonly at: string
  readonly kind: 'condition' | 'source' | 'anywhere'
  readonly fields: readonly string[]
  /** The fields whose asking or value depends on this; none for what is printed or filed. */
  readonly own: readonly string[]
  readonly page: number
  /** The place in the order of questions. */
  readonly order: number
}

interface Asked {
  readonly page: number
  readonly order: number
}

/** Fields nobody asks for, circles, and looks ahead: a condition may look at earlier pages, a source at earlier questions. */
export function referenceFindings(form: FormDefinition): readonly DefinitionRefusal[] {
  const asked = askedFields(form)
  const uses = usesIn(form)
  return uses.flatMap(use => {
    const circle = use.fields.find(field => use.own.some(own => leadsTo(uses, field, own)))
    if (circle !== undefined) return [{ at: use.at, reason: 'cyclic-condition' as const, name: circle }]
    return use.fields.flatMap(field => findingFor(use, field, asked.get(field)))
  })
}

function findingFor(use: Use, name: string, asked: Asked | undefined): readonly DefinitionRefusal[] {
  const { at, kind } = use
  if (!asked) return [{ at, reason: 'unknown-field', name }]
  if (kind === 'condition' && asked.page >= use.page) return [{ at, reason: 'condition-on-later-page', name }]
  if (kind === 'source' && asked.order >= use.order) return [{ at, reason: 'source-not-before', name }]
  return []
}

/** Whether asking or working out `from` depends, through any number of others, on `to`. */
function leadsTo(uses: readonly Use[], from: string, to: string): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let field = waiting.pop(); field !== undefined; field = waiting.pop()) {
    if (field === to) return true
    if (seen.has(field)) continue
    seen.add(field)
    for (const { own, fields } of uses) if (own.includes(field)) waiting.push(...fields)
  }
  return false
}

function askedFields({ pages }: FormDefinition): ReadonlyMap<string, Asked> {
  let order = 0
  const asked = new Map<string, Asked>()
  for (const [page, { repeat, questions }] of pages.entries()) {
    for (const { field } of questions) asked.set(field, { page, order: order++ })
    if (repeat) asked.set(repeat.field, { page, order: order++ })
  }
  return asked
}

function usesIn(form: FormDefinition): readonly Use[] {
  let order = 0
  const uses: Use[] = []
  for (const [page, { showIf, repeat, questions }] of form.pages.entries()) {
    const own = [...questions.map(({ field }) => field), ...(repeat ? [repeat.field] : [])]
    uses.push({
      at: `pages.${page}.showIf`,
      kind: 'condition',
      fields: fieldsInCondition(showIf),
      own,
      page,
      order,
    })
    for (const [index, question] of questions.entries()) {
      const at = `pages.${page}.questions.${index}`
      const place = { own: [question.field], page, order: order++ }
      uses.push({
        at: `${at}.showIf`,
        kind: 'condition',
        fields: fieldsInCondition(question.showIf),
        ...place,
      })
      uses.push({ at: `${at}.prefill`, kind: 'source', fields: fieldsInSource(question.prefill), ...place })
      uses.push({
        at: `${at}.calculated`,
        kind: 'source',
        fields: fieldsInSource(question.calculated),
        ...place,
      })
    }
    if (repeat) order += 1
  }
  return [...uses, ...usesAtTheEnd(form)]
}

function usesAtTheEnd({ applicant, print }: FormDefinition): readonly Use[] {
  const anywhere = { kind: 'anywhere', own: [], page: 0, order: 0 } as const
  return [
    ...Object.entries(applicant).map(([part, source]) => ({
      at: `applicant.${part}`,
      fields: fieldsInSource(source),
      ...anywhere,
    })),
    ...Object.entries(print.fields).map(([name, source]) => ({
      at: `print.fields.${name}`,
      fields:
        'rowsOf' in source
          ? [source.rowsOf, ...Object.values(source.columns).flatMap(fieldsInSource)]
          : fieldsInSource(source),
      ...anywhere,
    })),
  ]
}
