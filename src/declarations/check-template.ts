import type { FormDefinition } from './definition.ts'
import type { DefinitionRefusal } from './definition-refusals.ts'

/** Every field of the template has a source, and every source a field; and the filing learns who applies. */
export function templateFindings(
  { print, applicant }: FormDefinition,
  templates: ReadonlyMap<string, readonly string[]>,
): readonly DefinitionRefusal[] {
  const incomplete = !applicant.name || !applicant.idNumber || !applicant.phone
  const shown = templates.get(print.template)
  const given = Object.keys(print.fields)
  return [
    ...(incomplete ? [{ at: 'applicant', reason: 'applicant-incomplete' as const }] : []),
    ...(shown
      ? fieldFindings(shown, given)
      : [{ at: 'print.template', reason: 'template-unknown' as const, name: print.template }]),
  ]
}

const fieldFindings = (shown: readonly string[], given: readonly string[]): readonly DefinitionRefusal[] => [
  ...shown
    .filter(name => !given.includes(name))
    .map(name => ({ at: 'print.fields', reason: 'template-field-without-source' as const, name })),
  ...given
    .filter(name => !shown.includes(name))
    .map(name => ({ at: `print.fields.${name}`, reason: 'source-without-template-field' as const, name })),
]

/** The fields a template shows: it asks for each by `v("name")`, or `rows("name")` for a table. */
export const fieldsInTemplate = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(/\b(?:v|rows)\("([^"]+)"/g)].flatMap(([, name]) => (name ? [name] : []))),
]
