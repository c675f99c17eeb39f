import type { Static } from 'typebox'
import { done, type Result, refused } from '../kernel/result.ts'
import type { CatalogueReason } from './catalogue-refusals.ts'
import { checkRow } from './check-catalogue.ts'
import { linesIn } from './escaped-lists.ts'
import type { PartGroup, partForms } from './forms.ts'
import type { Field, ProcedureContent } from './procedure.ts'
import { readAlternatives, readFee, readLimit, readPaper, readWaivers, said } from './written-parts.ts'

export type PartForm<Group extends PartGroup> = Static<(typeof partForms)[Group]>
type Parts = Readonly<Record<string, unknown>>
type Writers = { readonly [Group in PartGroup]: (form: PartForm<Group>, known: readonly Field[]) => Parts }

export interface PartProblem {
  /** The field of the form at which it can be put right. */
  readonly field: string
  readonly reason: CatalogueReason
}

/**
 * Writes one form into a content. Rows without a name are left out. The whole content is checked as an imported row is, so that a
 * form can write nothing that an import would refuse.
 */
export function editedContent<Group extends PartGroup>(
  content: ProcedureContent,
  {
    group,
    form,
    fields,
  }: { readonly group: Group; readonly form: PartForm<Group>; readonly fields: readonly Field[] },
): Result<ProcedureContent, PartProblem> {
  const raw = said({ ...content, ...writers[group](form, fields) })
  const checked = checkRow(raw)
  if (checked.ok) return done(checked.value.content)
  const { reason, at } = checked.refusal
  return refused({ reason, field: fieldAt(group, at) })
}

const writers: Writers = {
  basics: ({ name, field, level, result, whoMayApply, source }, known) => ({
    name,
    field: known.find(({ id }) => id === field) ?? {},
    level: level ?? null,
    result: result ?? null,
    whoMayApply: whoMayApply ?? null,
    source,
  }),
  papers: ({ documents }) => ({
    documents: documents
      .filter(({ name }) => name !== undefined)
      .map(({ alternatives = '', ...paper }) =>
        said({ ...paper, number: paper.number || undefined, alternatives: readAlternatives(alternatives) }),
      ),
  }),
  time: ({ kind, amount, cutoff, timeLimitText, supplementPolicy }) => ({
    timeLimit:
      kind === 'unknown' ? null : kind === 'same-day' ? { kind, cutoff: cutoff ?? '' } : { kind, amount },
    timeLimitText: timeLimitText ?? null,
    supplementPolicy,
  }),
  fee: ({ feeText, fees }) => ({
    feeText: feeText ?? null,
    fees: someOf(
      fees
        .filter(({ kind }) => kind !== undefined)
        .map(({ waivers = '', ...rule }) => said({ ...rule, waivers: readWaivers(waivers) })),
    ),
  }),
  steps: ({ steps, stepsBasis }) => ({
    steps: steps
      .filter(({ action }) => action !== undefined)
      .map((step, index) => ({ ...step, order: index + 1, allowanceHours: step.allowanceHours || undefined }))
      .map(said),
    stepsBasis: stepsBasis ?? null,
  }),
  channels: ({ channels, mode, basis }) => ({
    channels: [...new Set(channels)],
    reception: mode && { mode, legalBasis: basis ?? null },
  }),
  authority: ({ authority, authorityKind, system, ministry }) => ({
    authority: authority ?? null,
    authorityKind,
    handlingSystem: system === 'MINISTRY' ? `MINISTRY:${ministry ?? ''}` : 'LOCAL',
  }),
  legal: ({ legalBasis = '', portalUrl }) => ({
    legalBasis: linesIn(legalBasis),
    portalUrl: portalUrl ?? null,
  }),
  cases: ({ cases }) => ({
    cases: someOf(
      cases
        .filter(({ name }) => name !== undefined)
        .map(({ limit = '', documents = '', fees = '', channels = '', ...one }) =>
          said({
            ...one,
            channels: someOf(channels.split(/[\s,]+/).filter(Boolean)),
            timeLimit: readLimit(limit),
            documents: someOf(linesIn(documents).map(readPaper)),
            fees: someOf(linesIn(fees).map(readFee)),
          }),
        ),
    ),
  }),
}

/** An empty list of something optional is the same as nothing said. */
const someOf = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items

/** The first field of each form, for what belongs to no single one. */
const firstField: Readonly<Record<PartGroup, string>> = {
  basics: 'name',
  papers: 'documents',
  time: 'kind',
  fee: 'fees',
  steps: 'steps',
  channels: 'channels',
  authority: 'system',
  legal: 'portalUrl',
  cases: 'cases',
}

function fieldAt(group: PartGroup, at: string | undefined): string {
  if (group === 'authority') return at === 'handlingSystem' ? 'ministry' : firstField.authority
  if (group === 'basics' && at?.startsWith('field')) return 'field'
  if (group === 'time') return 'amount'
  return firstField[group]
}
