import type { SupplementPolicy, TimeLimit } from '../calendar/index.ts'
import type { Channel } from './channels.ts'
import type { FeeRule } from './fee-rule.ts'

export { type Channel, channels } from './channels.ts'

/** A field of administration (lĩnh vực); `id` is a slug that stays when the name is reworded. */
export interface Field {
  readonly id: string
  readonly name: string
}

/** In which form a paper is asked for. */
export const paperForms = ['original', 'certified-copy', 'copy', 'electronic'] as const
export type PaperForm = (typeof paperForms)[number]

/** What takes the place of a paper: another paper, a register that is asked instead, or the result of an earlier procedure. */
export const alternativeKinds = ['paper', 'data-source', 'earlier-result'] as const
export interface Alternative {
  readonly kind: (typeof alternativeKinds)[number]
  readonly name: string
  /** Code of the procedure whose result it is. */
  readonly procedure?: string
}

/** One paper of the dossier. */
export interface Paper {
  readonly name: string
  /** When it is needed, or how it is shown; null = always. */
  readonly condition: string | null
  /** “01 bản chính”; null = the source does not say. */
  readonly count: string | null
  readonly kind?: PaperForm
  /** How many of it. */
  readonly number?: number
  readonly alternatives?: readonly Alternative[]
}

export interface ProcedureStep {
  readonly order: number
  readonly action: string
  readonly handler: string | null
  /** Role of the office that does it. */
  readonly role?: string
  /** Working hours it may take; allowances never extend the legal limit. */
  readonly allowanceHours?: number
}

/** Who decides. */
export const authorityKinds = [
  'COMMUNE_COMMITTEE',
  'COMMUNE_CHAIR',
  'COMMUNE_POLICE',
  'PROVINCE_AGENCY',
] as const
export type AuthorityKind = (typeof authorityKinds)[number]

/**
 * Which system owns the official status. Under `MINISTRY:{code}` the centre receives and mirrors, and never sets the status
 * itself (centralised systems of the ministries).
 */
export type HandlingSystem = 'LOCAL' | `MINISTRY:${string}`

/** Where the dossier is handed in: at the one-stop centre, or at the agency itself, by the law named. */
export const receptionModes = ['ONE_STOP', 'AT_AGENCY'] as const
export interface ReceptionMode {
  readonly mode: (typeof receptionModes)[number]
  readonly legalBasis: string | null
}

/** A case of a procedure (trường hợp): what it leaves out is as the procedure says. */
export interface ProcedureCase {
  /** Stays when the name is reworded; dossiers pin it. */
  readonly id: string
  readonly name: string
  /** When this case applies. */
  readonly when?: string
  readonly channels?: readonly Channel[]
  readonly timeLimit?: TimeLimit
  readonly timeLimitText?: string
  readonly feeText?: string
  readonly documents?: readonly Paper[]
  readonly fees?: readonly FeeRule[]
}

/** A declaration form the applicant fills in, with its fields where they are known. */
export interface DeclarationForm {
  readonly name: string
  readonly groups: readonly { readonly group: string; readonly fields: readonly string[] }[] | null
  /** Where the list of fields was read. */
  readonly basis: string | null
}

/** What is published about a procedure. null and empty lists mean: the source does not say. */
export interface ProcedureContent {
  /** National code `d.dddddd`. */
  readonly code: string
  /** The legal name, always Vietnamese. */
  readonly name: string
  readonly field: Field
  readonly level: string | null
  /** null when the source gives none, or gives several that depend on the case: a date is then never promised. */
  readonly timeLimit: TimeLimit | null
  readonly timeLimitText: string | null
  readonly feeText: string | null
  readonly documents: readonly Paper[]
  readonly steps: readonly ProcedureStep[]
  readonly stepsBasis: string | null
  readonly channels: readonly Channel[]
  readonly result: string | null
  /** Numbers of legal documents. */
  readonly legalBasis: readonly string[]
  readonly whoMayApply: string | null
  readonly authority: string | null
  readonly portalUrl: string | null
  /** The decision that published the procedure. */
  readonly portalDecision: string | null
  readonly forms: readonly DeclarationForm[]
  readonly source: string
  readonly authorityKind?: AuthorityKind
  /** Missing counts as LOCAL. */
  readonly handlingSystem?: HandlingSystem
  readonly reception?: ReceptionMode
  /** What a completed supplement does to the limit; left out, the rule set of the field says it. */
  readonly supplementPolicy?: SupplementPolicy
  readonly fees?: readonly FeeRule[]
  /** Several cases: whoever files chooses one. */
  readonly cases?: readonly ProcedureCase[]
}

/** One procedure as it applies from one day until the day before another. A dossier pins the version it was received under. */
export interface ProcedureVersion extends ProcedureContent {
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
  /** First day on which it no longer applies. */
  readonly effectiveTo: Temporal.PlainDate | null
}

/** The form of a procedure code: series of the national database, full stop, six digits. */
export const codePattern = /^\d\.\d{6}$/
