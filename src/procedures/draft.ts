import type { DraftPosition } from './lifecycle.ts'
import type { ProcedureContent } from './procedure.ts'

/** By which way a draft came in. */
export type DraftOrigin = 'editor' | 'sheet' | 'national'

export interface Decision {
  readonly number: string
  readonly date: Temporal.PlainDate
}

export interface Approval {
  readonly by: string
  readonly at: Temporal.Instant
  readonly decision: Decision
}

export interface Publication {
  readonly by: string
  readonly at: Temporal.Instant
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
}

/** The next version of one procedure while it is made, and who made it once it is published. */
export interface Draft {
  readonly code: string
  readonly draftNo: number
  readonly position: DraftPosition
  /** Grows with every change; a form says which one it was made from. */
  readonly revision: number
  /** null: the catalogue has no such procedure yet. */
  readonly basedOn: number | null
  readonly origin: DraftOrigin
  readonly content: ProcedureContent
  readonly authors: readonly string[]
  readonly changedBy: string
  readonly changedAt: Temporal.Instant
  readonly approval: Approval | null
  readonly publication: Publication | null
}

export interface DraftEvent {
  readonly type: 'started' | 'edited' | 'rebased' | 'approved' | 'sent-back' | 'published' | 'withdrawn'
  readonly at: Temporal.Instant
  readonly by: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface DraftChange {
  readonly draft: Draft
  readonly event: DraftEvent
}

/** Who does something in the catalogue, in which roles, and when. */
export interface Editing {
  readonly staffId: string
  readonly roles: readonly string[]
  readonly at: Temporal.Instant
}
