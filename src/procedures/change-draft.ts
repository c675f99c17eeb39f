import { done, type Result, refused } from '../kernel/result.ts'
import { changedParts } from './changed-parts.ts'
import type { Decision, Draft, DraftChange, DraftEvent, DraftOrigin, Editing } from './draft.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import { type DraftAction, nextDraftPosition } from './lifecycle.ts'
import { missingParts } from './parts.ts'
import type { ProcedureContent } from './procedure.ts'

type Outcome = Result<DraftChange, DraftRefusal>

/** The last version of a procedure in the store, if it has one. */
export interface LastPublished {
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
  readonly content: ProcedureContent
}

/** Begins the next version. One procedure has at most one open draft. */
export function startDraft(
  {
    content,
    origin,
    last,
    before,
  }: {
    readonly content: ProcedureContent
    readonly origin: DraftOrigin
    readonly last: LastPublished | undefined
    /** The draft before this one. */
    readonly before: Pick<Draft, 'position' | 'draftNo'> | undefined
  },
  editing: Editing,
): Outcome {
  const next = nextDraftPosition('none', 'start', editing.roles)
  if (!next.ok) return next
  if (before && (before.position === 'draft' || before.position === 'approved'))
    return refused({ reason: 'draft-open', code: content.code })
  const draft: Draft = {
    code: content.code,
    draftNo: (before?.draftNo ?? 0) + 1,
    position: next.value,
    revision: 1,
    basedOn: last?.version ?? null,
    origin,
    content,
    authors: [editing.staffId],
    changedBy: editing.staffId,
    changedAt: editing.at,
    approval: null,
    publication: null,
  }
  return done({ draft, event: eventOf('started', editing, { origin, basedOn: draft.basedOn }) })
}

/** Writes other content into a draft. Whoever wrote in it may no longer approve it. */
export function editDraft(draft: Draft, content: ProcedureContent, editing: Editing): Outcome {
  const parts = changedParts(draft.content, content)
  if (parts.length === 0) return refused({ reason: 'nothing-changed' })
  const authors = [...new Set([...draft.authors, editing.staffId])]
  return moved(draft, editing, { action: 'edit', to: { content, authors }, event: ['edited', { parts }] })
}

/** Goes on from the version that was published meanwhile; what was approved has to be approved again. */
export const rebaseDraft = (draft: Draft, last: LastPublished, editing: Editing): Outcome =>
  moved(draft, editing, {
    action: 'rebase',
    to: { basedOn: last.version, approval: null },
    event: ['rebased', { from: draft.basedOn, to: last.version }],
  })

/**
 * Approves by a decision. The seven parts that must be published are there (Decision 766/QĐ-TTg, metric 1.3), and nobody approves
 * what they wrote themselves.
 */
export function approveDraft(
  draft: Draft,
  decision: Decision,
  approving: Editing & { today: Temporal.PlainDate },
): Outcome {
  const parts = missingParts(draft.content)
  if (parts.length > 0) return refused({ reason: 'parts-missing', parts })
  if (draft.authors.includes(approving.staffId)) return refused({ reason: 'own-draft' })
  if (Temporal.PlainDate.compare(decision.date, approving.today) > 0)
    return refused({ reason: 'decision-in-the-future' })
  const approval = { by: approving.staffId, at: approving.at, decision }
  const content = { ...draft.content, portalDecision: decisionText(decision) }
  return moved(draft, approving, {
    action: 'approve',
    to: { approval, content },
    event: ['approved', { decision: decision.number, date: decision.date.toString() }],
  })
}

/** As decisions are quoted: number and day. */
const decisionText = ({ number, date: { day, month, year } }: Decision): string =>
  `${number} (${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year})`

/** Back to the editor; the approval is void. */
export const sendDraftBack = (draft: Draft, reason: string, editing: Editing): Outcome =>
  moved(draft, editing, { action: 'send-back', to: { approval: null }, event: ['sent-back', { reason }] })

export const withdrawDraft = (draft: Draft, reason: string, editing: Editing): Outcome =>
  moved(draft, editing, { action: 'withdraw', to: { approval: null }, event: ['withdrawn', { reason }] })

/** The first day from which the next version can hold: not before today, and after the first day of the version before it. */
export function firstFreeDay(
  last: Pick<LastPublished, 'effectiveFrom'> | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const after = last?.effectiveFrom.add({ days: 1 }) ?? today
  return Temporal.PlainDate.compare(after, today) > 0 ? after : today
}

/**
 * Publishes from a day, as soon as possible when none is named. The past is never rewritten: a version that began stays as it is,
 * and dossiers keep the one they were received under.
 */
export function publishDraft(
  draft: Draft,
  {
    last,
    today,
    from,
  }: {
    readonly last: LastPublished | undefined
    readonly today: Temporal.PlainDate
    readonly from?: Temporal.PlainDate | undefined
  },
  editing: Editing,
): Outcome {
  const next = nextDraftPosition(draft.position, 'publish', editing.roles)
  if (!next.ok) return next
  const parts = missingParts(draft.content)
  if (parts.length > 0) return refused({ reason: 'parts-missing', parts })
  if (draft.basedOn !== (last?.version ?? null))
    return refused({ reason: 'base-moved', version: last?.version ?? 0 })
  if (last && changedParts(last.content, draft.content).length === 0)
    return refused({ reason: 'nothing-changed' })
  const first = firstFreeDay(last, today)
  const effectiveFrom = from ?? first
  if (Temporal.PlainDate.compare(effectiveFrom, first) < 0)
    return refused({ reason: 'day-too-early', first: first.toString() })
  const version = (last?.version ?? 0) + 1
  return moved(draft, editing, {
    action: 'publish',
    to: { publication: { by: editing.staffId, at: editing.at, version, effectiveFrom } },
    event: ['published', { version, effectiveFrom: effectiveFrom.toString() }],
  })
}

interface Bringing {
  readonly action: DraftAction
  readonly to: Partial<Draft>
  readonly event: readonly [DraftEvent['type'], DraftEvent['detail']]
}

function moved(draft: Draft, editing: Editing, { action, to, event: [type, detail] }: Bringing): Outcome {
  const next = nextDraftPosition(draft.position, action, editing.roles)
  if (!next.ok) return next
  return done({
    draft: {
      ...draft,
      ...to,
      position: next.value,
      revision: draft.revision + 1,
      changedBy: editing.staffId,
      changedAt: editing.at,
    },
    event: eventOf(type, editing, detail),
  })
}

const eventOf = (
  type: DraftEvent['type'],
  { at, staffId }: Editing,
  detail: DraftEvent['detail'],
): DraftEvent => ({ type, at, by: staffId, detail })
