import type { ProcedureContent } from './procedure.ts'

/** The parts of a version in the order in which people read them. */
export const contentParts = [
  'name',
  'field',
  'level',
  'documents',
  'timeLimit',
  'timeLimitText',
  'supplementPolicy',
  'feeText',
  'fees',
  'cases',
  'channels',
  'reception',
  'steps',
  'stepsBasis',
  'result',
  'whoMayApply',
  'authority',
  'authorityKind',
  'handlingSystem',
  'legalBasis',
  'forms',
  'portalUrl',
  'portalDecision',
  'source',
] as const satisfies readonly (keyof ProcedureContent)[]
export type ContentPart = (typeof contentParts)[number]

/** Which parts two versions of a procedure do not have in common. */
export const changedParts = (before: ProcedureContent, after: ProcedureContent): readonly ContentPart[] =>
  contentParts.filter(part => JSON.stringify(before[part]) !== JSON.stringify(after[part]))

/** What a person who files has to know again: what to bring, what it costs, when it is ready, how to file. */
const partsForFiling: readonly ContentPart[] = [
  'documents',
  'timeLimit',
  'timeLimitText',
  'feeText',
  'fees',
  'cases',
  'channels',
]
export const changedForFiling = (before: ProcedureContent, after: ProcedureContent): readonly ContentPart[] =>
  changedParts(before, after).filter(part => partsForFiling.includes(part))

/** Lines that went and lines that came, each in its own order; a line that only moved counts as neither. */
export function lineChanges(
  before: readonly string[],
  after: readonly string[],
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  return { gone: withoutEach(before, after), come: withoutEach(after, before) }
}

function withoutEach(lines: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken]
  return lines.filter(line => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
