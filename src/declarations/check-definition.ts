import { done, type Result, refused } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { agreementFindings } from './check-agreement.ts'
import { referenceFindings } from './check-references.ts'
import { templateFindings } from './check-template.ts'
import type { FormDefinition, Page, Question } from './definition.ts'
import type { DefinitionRefusal } from './definition-refusals.ts'
import { isDefinition, shapeBreaches } from './definition-schema.ts'

/** Names of the fields each template shows, by the template's file name. */
export type Templates = ReadonlyMap<string, readonly string[]>

/**
 * Checks a form definition and names everything that is wrong at its place. Never throws on data. A definition that passes has
 * no circle, asks before it relies on an answer, and fills every field of its template.
 */
export function checkDefinition(
  data: unknown,
  templates: Templates,
): Result<FormDefinition, readonly DefinitionRefusal[]> {
  if (!isDefinition(data))
    return refused(shapeBreaches(data).map(at => ({ at, reason: 'shape-wrong' as const })))
  const findings = [
    ...dateFindings(data),
    ...wordFindings(data),
    ...duplicateFindings(data),
    ...referenceFindings(data),
    ...agreementFindings(data),
    ...templateFindings(data, templates),
  ]
  return findings.length > 0 ? refused(findings) : done(data)
}

function dateFindings({ effectiveFrom }: FormDefinition): readonly DefinitionRefusal[] {
  const [year = 0, month = 0, day = 0] = effectiveFrom.split('-').map(Number)
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= new Temporal.PlainYearMonth(year, month).daysInMonth
  return exists ? [] : [{ at: 'effectiveFrom', reason: 'effective-date' }]
}

function wordFindings(form: FormDefinition): readonly DefinitionRefusal[] {
  const said: readonly (readonly [string, Words | undefined])[] = [
    ['title', form.title],
    ['commitment', form.commitment],
    ...form.atHand.map((words, index) => [`atHand.${index}`, words] as const),
    ...form.pages.flatMap((page, index) => wordsOfPage(page, `pages.${index}`)),
  ]
  return said
    .filter(([, words]) => words && (words.length !== 2 || words.some(each => each.trim() === '')))
    .map(([at]) => ({ at, reason: 'label-missing' }))
}

const wordsOfPage = (page: Page, at: string): readonly (readonly [string, Words | undefined])[] => [
  [`${at}.title`, page.title],
  [`${at}.hint`, page.hint],
  [`${at}.repeat.item`, page.repeat?.item],
  ...page.questions.flatMap((question, index) => wordsOfQuestion(question, `${at}.questions.${index}`)),
]

const wordsOfQuestion = (
  question: Question,
  at: string,
): readonly (readonly [string, Words | undefined])[] => [
  [`${at}.label`, question.label],
  [`${at}.hint`, question.hint],
  [`${at}.unit`, question.unit],
  ...(question.options ?? []).map(({ label }, index) => [`${at}.options.${index}.label`, label] as const),
]

function duplicateFindings({ pages }: FormDefinition): readonly DefinitionRefusal[] {
  const ids = new Set<string>()
  const fields = new Set<string>()
  const findings: DefinitionRefusal[] = []
  for (const [index, page] of pages.entries()) {
    if (ids.has(page.id)) findings.push({ at: `pages.${index}.id`, reason: 'duplicate-page' })
    ids.add(page.id)
    for (const { at, field } of namesOn(page, `pages.${index}`)) {
      if (fields.has(field)) findings.push({ at, reason: 'duplicate-field', name: field })
      fields.add(field)
    }
  }
  return findings
}

const namesOn = (page: Page, at: string): readonly { at: string; field: string }[] => [
  ...(page.repeat ? [{ at: `${at}.repeat.field`, field: page.repeat.field }] : []),
  ...page.questions.map(({ field }, index) => ({ at: `${at}.questions.${index}.field`, field })),
]
