import type { ProcedureContent } from './procedure.ts'

/** Codes of procedures whose results may take the place of a paper here. */
export const referencesOf = ({
  documents,
  cases = [],
}: Pick<ProcedureContent, 'documents' | 'cases'>): readonly string[] => [
  ...new Set(
    [...documents, ...cases.flatMap(each => each.documents ?? [])]
      .flatMap(({ alternatives = [] }) => alternatives)
      .flatMap(({ procedure }) => (procedure === undefined ? [] : [procedure])),
  ),
]

/** code → codes it refers to. */
export type References = ReadonlyMap<string, readonly string[]>

/** What a procedure refers to that does not exist. */
export const unknownReference = (code: string, references: References): string | undefined =>
  references.get(code)?.find(other => !references.has(other))

/** Whether following references from a procedure leads back to it: then nobody could ever begin. */
export function isCyclic(code: string, references: References): boolean {
  const seen = new Set<string>()
  const waiting = [...(references.get(code) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === code) return true
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...(references.get(next) ?? []))
  }
  return false
}
