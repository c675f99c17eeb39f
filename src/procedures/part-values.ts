import type { PartGroup } from './forms.ts'
import type { ProcedureContent } from './procedure.ts'
import {
  writtenAlternatives,
  writtenFee,
  writtenLimit,
  writtenPaper,
  writtenWaivers,
} from './written-parts.ts'

type Values = Readonly<Record<string, unknown>>

/** What a form of one group of parts shows of a content, by flat field name (`documents.0.name`). */
export const partValues = (group: PartGroup, content: ProcedureContent): Readonly<Record<string, string>> =>
  flat('', readers[group](content))

/** How many rows the list of a group has. */
export const rowsOf = (group: PartGroup, content: ProcedureContent): number => {
  const { documents, steps, fees = [], cases = [] } = content
  const rows: Partial<Record<PartGroup, readonly unknown[]>> = { papers: documents, steps, fee: fees, cases }
  return rows[group]?.length ?? 0
}

const readers: Readonly<Record<PartGroup, (content: ProcedureContent) => Values>> = {
  basics: ({ name, field, level, result, whoMayApply, source }) => ({
    name,
    field: field.id,
    level,
    result,
    whoMayApply,
    source,
  }),
  papers: ({ documents }) => ({
    documents: documents.map(paper => ({ ...paper, alternatives: writtenAlternatives(paper.alternatives) })),
  }),
  time: ({ timeLimit, timeLimitText, supplementPolicy }) => ({
    kind: timeLimit?.kind ?? 'unknown',
    ...(timeLimit?.kind === 'same-day' ? { cutoff: timeLimit.cutoff } : { amount: timeLimit?.amount }),
    timeLimitText,
    supplementPolicy,
  }),
  fee: ({ feeText, fees = [] }) => ({
    feeText,
    fees: fees.map(rule => ({ ...rule, waivers: writtenWaivers(rule.waivers) })),
  }),
  steps: ({ steps, stepsBasis }) => ({ steps, stepsBasis }),
  channels: ({ channels, reception }) => ({
    channels,
    mode: reception?.mode,
    basis: reception?.legalBasis,
  }),
  authority: ({ authority, authorityKind, handlingSystem = 'LOCAL' }) => ({
    authority,
    authorityKind,
    system: handlingSystem === 'LOCAL' ? 'LOCAL' : 'MINISTRY',
    ministry: handlingSystem === 'LOCAL' ? undefined : handlingSystem.slice('MINISTRY:'.length),
  }),
  legal: ({ legalBasis, portalUrl }) => ({ legalBasis: legalBasis.join('\n'), portalUrl }),
  cases: ({ cases = [] }) => ({
    cases: cases.map(({ channels = [], timeLimit, documents = [], fees = [], ...one }) => ({
      ...one,
      channels: channels.join(', '),
      limit: writtenLimit(timeLimit),
      documents: documents.map(writtenPaper).join('\n'),
      fees: fees.map(writtenFee).join('\n'),
    })),
  }),
}

function flat(name: string, value: unknown): Readonly<Record<string, string>> {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object') return { [name]: String(value) }
  const entries = Object.entries(value).map(([key, each]) => flat(name ? `${name}.${key}` : key, each))
  return Object.assign({}, ...entries)
}
