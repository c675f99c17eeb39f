import type { ProcedureContent } from './procedure.ts'

/** The seven parts every procedure has to publish (Decision 766/QĐ-TTg, metric 1.3; Decree 63/2010/NĐ-CP). */
export const publishedParts = [
  'name',
  'steps',
  'channels',
  'documents',
  'time-limit',
  'who-may-apply',
  'authority',
] as const
export type PublishedPart = (typeof publishedParts)[number]

/** `full`: all seven parts are there; `name-only`: nothing but the name (and who decides). */
export type Detail = 'full' | 'summary' | 'name-only'

/** What the check of the seven parts looks at. */
export type CheckedParts = Pick<
  ProcedureContent,
  | 'name'
  | 'steps'
  | 'channels'
  | 'documents'
  | 'timeLimitText'
  | 'timeLimit'
  | 'whoMayApply'
  | 'authority'
  | 'cases'
>

const has: Readonly<Record<PublishedPart, (content: CheckedParts) => boolean>> = {
  name: content => content.name !== '',
  steps: content => content.steps.length > 0,
  channels: content => content.channels.length > 0,
  documents: content =>
    content.documents.length > 0 || everyCase(content, each => (each.documents ?? []).length > 0),
  'time-limit': content =>
    content.timeLimitText !== null ||
    content.timeLimit !== null ||
    everyCase(content, each => each.timeLimit !== undefined || each.timeLimitText !== undefined),
  'who-may-apply': content => content.whoMayApply !== null,
  authority: content => content.authority !== null,
}

/** A part that differs by case may stand in every case instead. */
const everyCase = (
  { cases = [] }: CheckedParts,
  has: (one: NonNullable<CheckedParts['cases']>[number]) => boolean,
): boolean => cases.length > 0 && cases.every(has)

/** Parts the source does not have. They are named on the page, never invented. */
export const missingParts = (content: CheckedParts): readonly PublishedPart[] =>
  publishedParts.filter(part => !has[part](content))

export function detailOf(content: ProcedureContent): Detail {
  const missing = missingParts(content)
  if (missing.length === 0) return 'full'
  return publishedParts.every(part => part === 'name' || part === 'authority' || missing.includes(part))
    ? 'name-only'
    : 'summary'
}
