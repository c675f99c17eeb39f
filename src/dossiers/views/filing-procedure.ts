import type { AnswerSection } from '../../declarations/index.ts'
import type { Language } from '../../kernel/words.ts'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import type { ProcedureChange } from './changed-meanwhile.tsx'

/** What the pages of a filing show of the procedure. */
export interface FilingProcedure {
  readonly code: string
  readonly name: string
  readonly fieldName: string
  readonly timeLimitText: string | null
  readonly feeText: string | null
  readonly version: number
  readonly case?: { readonly id: string; readonly name: string }
  readonly papers: readonly { readonly name: string; readonly condition: string | null }[]
}

/** What a filing sends along unseen about its procedure. */
export const procedureHidden = ({
  code,
  version,
  case: one,
}: Pick<FilingProcedure, 'code' | 'version' | 'case'>): Readonly<Record<string, string>> => ({
  procedure: code,
  procedureVersion: String(version),
  ...(one ? { case: one.id } : {}),
})

/** A file taken in an earlier step: it travels as its token and need not be chosen again. */
export interface KeptUpload {
  readonly token: string
  readonly name: string
  /** The form field it came with: `papers.0.file`, or `files`. */
  readonly field: string
}

/** The declaration a filing takes over: seen here, changed where it was filled in. */
export interface FilingDeclaration {
  readonly title: string
  readonly printHref: string
  readonly sections: readonly AnswerSection[]
  /** What names it when the form is sent. */
  readonly hidden: Readonly<Record<string, string>>
}

export interface FilingFormProps {
  readonly language: Language
  readonly procedure: FilingProcedure
  readonly typed: Typed
  readonly problems: Problems
  readonly kept: readonly KeptUpload[]
  readonly action: string
  readonly idempotencyKey: string
  /** An officer types for somebody else: dense, from the keyboard, and never filled in with the officer's own details. */
  readonly atCounter: boolean
  readonly declared?: FilingDeclaration | undefined
  /** The procedure was changed while the form was open. */
  readonly change?: ProcedureChange | undefined
}

export const paperFileField = (line: number): string => `papers.${line}.file`

/** Kept files with their place in the whole list, which names their fields in the form. */
export const keptAt = (
  kept: readonly KeptUpload[],
  belongs: (field: string) => boolean,
): readonly (KeptUpload & { readonly index: number })[] =>
  kept.map((file, index) => ({ ...file, index })).filter(file => belongs(file.field))
