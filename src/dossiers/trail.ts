import type { PausingStatus } from '../calendar/index.ts'

/** A stretch during which the clock stands still, and why; without an end it still does. */
export interface ClockPause {
  readonly status: PausingStatus
  readonly begun: Temporal.Instant
  readonly ended?: Temporal.Instant
  readonly reason: string
  readonly legalBasis: string
}

/** A paper of the published list that is missing or wrong, and what exactly is wanted. */
export interface MissingPaper {
  readonly line: number
  readonly name: string
  readonly why: string
}

/** One single, complete written request (form 02). */
export interface SupplementRequest {
  /** Before reception, or while the dossier is examined. */
  readonly stage: 'intake' | 'examination'
  readonly at: Temporal.Instant
  readonly by: string
  readonly papers: readonly MissingPaper[]
  /** What of the declaration has to be put right. */
  readonly corrections?: string
  readonly reason: string
  readonly legalBasis: string
  /** Last day on which an answer is waited for, as an ISO date. */
  readonly respondBy: string
  /** Why the director allowed a further request; the national index then counts the dossier as late. */
  readonly override?: string
  /** What the applicant sent from home, last. */
  readonly answered?: { readonly at: Temporal.Instant; readonly note?: string }
  /** When everything was there: when the applicant sent it, not when an officer looked at it. */
  readonly completed?: Temporal.Instant
}

/** The one new appointment, with its letter of apology (form 04). */
export interface ExtensionNote {
  readonly was: Temporal.Instant
  readonly until: Temporal.Instant
  readonly reason: string
  readonly at: Temporal.Instant
  readonly by: string
  /** Given later than one working day before the old appointment. */
  readonly apologyLate: boolean
}

/** A tax or fee the law wants paid before the dossier can go on (status 6). */
export interface DutyNote {
  readonly what: string
  readonly legalBasis: string
  readonly at: Temporal.Instant
  readonly by: string
  /** Number of the payment paper, or what else shows that it was paid. */
  readonly evidence?: string
  readonly done?: Temporal.Instant
}

export interface WithdrawalNote {
  readonly at: Temporal.Instant
  /** The officer's staff id, or `citizen`. */
  readonly by: string
  readonly reason: string
}

/** Why handling ended without a result (form 05). */
export interface StopNote {
  readonly reason: string
  readonly legalBasis: string
  readonly at: Temporal.Instant
  readonly by: string
  /** What becomes of fees already paid, and which papers are given back; missing: written in by hand. */
  readonly fee?: string
  readonly papersReturned?: string
  /** What the applicant had asked, when it was stopped at their wish. */
  readonly withdrawal?: WithdrawalNote
}
