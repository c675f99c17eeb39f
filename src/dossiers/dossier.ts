import type { Step } from '../calendar/index.ts'
import type { LegalReason } from './legal-reason.ts'
import type { Position } from './position.ts'
import type {
  ClockPause,
  DutyNote,
  ExtensionNote,
  StopNote,
  SupplementRequest,
  WithdrawalNote,
} from './trail.ts'

export type Channel = 'direct' | 'online' | 'post'
export type PaperKind = 'original' | 'certified-copy' | 'copy' | 'electronic'
export const paperKinds: readonly PaperKind[] = ['original', 'certified-copy', 'copy', 'electronic']

export interface Applicant {
  readonly name: string
  readonly idNumber: string
  readonly phone: string
  readonly mail?: string
  readonly address?: string
}

/** One line of the list of papers: taken from the published list, never invented at the counter (see lodge.ts). */
export interface Paper {
  readonly line: number
  readonly name: string
  readonly kind: PaperKind
  readonly count: number
}

export interface AttachedFile {
  readonly purpose: 'paper' | 'result'
  /** The line of the list of papers it belongs to. */
  readonly line?: number
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
}

/** What everyone who has a filing knows, whatever became of it. */
export interface Filing {
  readonly centreId: string
  /** `{agency}-{yymmdd}-{nnnn}`: one code per request, given when it is lodged, never given again. */
  readonly code: string
  readonly procedure: {
    readonly code: string
    readonly version: number
    readonly name: string
    readonly fieldId: string
    /** Which case of the procedure it is, where it has several. */
    readonly case?: string
  }
  readonly channel: Channel
  readonly applicant: Applicant
  readonly papers: readonly Paper[]
  readonly files: readonly AttachedFile[]
  /** What is asked for, in the applicant's words. */
  readonly request?: string
  /** Number of sets handed in (số lượng hồ sơ). */
  readonly sets: number
  readonly submittedAt: Temporal.Instant
  /** Every written request for a supplement, oldest first; missing when there was none. */
  readonly supplements?: readonly SupplementRequest[]
}

export interface Reception {
  readonly receivedAt: Temporal.Instant
  readonly receivedBy: string
  /** The appointment: fixed when received; a later change of law or calendar never moves it. */
  readonly due: Temporal.Instant
  readonly dueSteps: readonly Step[]
  /** Code of the rule set in force on the day of reception; unknown for dossiers received before it was kept. */
  readonly ruleSet?: string
  /** In order of time; only the last may still run. Missing when the clock never stood. */
  readonly pauses?: readonly ClockPause[]
  readonly extension?: ExtensionNote
  /** The last tax or fee that had to be paid first. */
  readonly duty?: DutyNote
}

interface Handling {
  readonly handler: string
}

/** What is put before the signer: a file, or a written refusal with its reasons. */
interface Draft {
  readonly refusal?: RefusalNote
}

interface Outcome {
  readonly finishedAt: Temporal.Instant
  readonly signedBy: string
}

export interface RefusalNote extends LegalReason {
  readonly at: Temporal.Instant
  readonly by: string
}

export interface ReturnNote {
  readonly at: Temporal.Instant
  readonly by: string
  /** Who took the result, as it stands on the identity paper shown. */
  readonly receiver: string
  readonly relation: 'applicant' | 'authorised'
}

/** A dossier put off the straight road: which facts it has depends on how far it had come. */
export type Suspension =
  | { readonly root: 'filed'; readonly via: readonly Via[] }
  | (Reception & { readonly root: 'received'; readonly via: readonly Via[] })
  | (Reception &
      Handling &
      Draft & { readonly root: 'processing' | 'awaiting-signature'; readonly via: readonly Via[] })

/** Positions of a side road from which another side road can be taken. */
export type Via = 'supplement-asked' | 'financial-duty' | 'withdrawal-asked'

type At<Where extends Position, Facts> = Filing & { readonly position: Where } & Facts

export type Filed = At<'filed', unknown>
export type Received = At<'received', Reception>
export type Refused = At<'refused', { readonly refusal: RefusalNote }>
export type Processing = At<'processing', Reception & Handling & { readonly sentBack?: string }>
export type AwaitingSignature = At<'awaiting-signature', Reception & Handling & Draft>
export type Finished = At<'finished', Reception & Handling & Draft & Outcome>
export type Returned = At<
  'returned',
  Reception & Handling & Draft & Outcome & { readonly returned: ReturnNote }
>
export type SupplementAsked = At<'supplement-asked', Suspension>
export type FinancialDuty = At<'financial-duty', Suspension>
export type WithdrawalAsked = At<'withdrawal-asked', Suspension & { readonly withdrawal: WithdrawalNote }>
export type Stopped = At<'stopped', Suspension & { readonly stop: StopNote }>

/** A dossier has exactly the facts its position can have. */
export type Dossier =
  | Filed
  | Received
  | Refused
  | Processing
  | AwaitingSignature
  | SupplementAsked
  | FinancialDuty
  | WithdrawalAsked
  | Stopped
  | Finished
  | Returned

/** One line of the history: what happened, when, by whom, and the words that belong to it. */
export interface DossierEvent {
  readonly type:
    | 'submitted'
    | 'received'
    | 'refused'
    | 'handed-over'
    | 'result-proposed'
    | 'sent-back'
    | 'signed'
    | 'returned'
    | 'due-recomputed'
    | 'supplement-asked'
    | 'supplement-sent'
    | 'supplement-completed'
    | 'duty-asked'
    | 'duty-done'
    | 'withdrawal-asked'
    | 'withdrawal-declined'
    | 'stopped'
    | 'restarted'
    | 'extended'
    | 'refusal-proposed'
  readonly at: Temporal.Instant
  /** The officer's staff id, or `citizen`. */
  readonly by: string
  readonly note?: string
  readonly to?: string
  /** The date that held before, as an ISO instant, with its steps. */
  readonly was?: { readonly due: string; readonly steps: readonly Step[] }
}

/** What a verb brings about: the dossier as it now is, and the line of history that says so. */
export interface Change<Next extends Dossier = Dossier> {
  readonly dossier: Next
  readonly event: DossierEvent
}
