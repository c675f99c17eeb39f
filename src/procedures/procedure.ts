import type { SupplementPolicy, TimeLimit } from '../calendar/index.ts'

/** The ways a dossier may reach the centre. */
export const channels = ['direct', 'online', 'post'] as const
export type Channel = (typeof channels)[number]

/** A field of administration (lĩnh vực); `id` is a slug that stays when the name is reworded. */
export interface Field {
  readonly id: string
  readonly name: string
}

/** One paper of the dossier. */
export interface Paper {
  readonly name: string
  /** When it is needed, or how it is shown; null = always. */
  readonly condition: string | null
  /** “01 bản chính”; null = the source does not say. */
  readonly count: string | null
}

export interface ProcedureStep {
  readonly order: number
  readonly action: string
  readonly handler: string | null
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
  /** What a completed supplement does to the limit, and who decided so; left out, the rule set of the field says it. */
  readonly supplementPolicy?: { readonly policy: SupplementPolicy; readonly source: string }
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
