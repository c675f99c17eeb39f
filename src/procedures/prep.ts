import { codePattern } from './procedure.ts'

/** What somebody was told before coming: the procedure and the place that decides, nothing about the person. */
export interface Prep {
  readonly prepCode: string
  readonly procedure: string
  /** Code of the commune that decides; null where none does. */
  readonly unit: string | null
  readonly expiresAt: Temporal.Instant
}

/** For so long people may come with their code; papers and fees may change afterwards. */
export const PREP_DAYS = 30

/** A code as somebody types it: spaces, hyphens and case do not matter. What is no code is nothing. */
export function readPrepCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return /^[2-9A-HJ-NP-Z]{8}$/.test(code) ? code : undefined
}

/** In two halves, as it is printed and read out. */
export const shownPrepCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** Saved answers of whichever version of the program; what is no commune is none. */
export function unitOfAnswers(answers: unknown): string | null {
  const unit = typeof answers === 'object' && answers !== null && 'unit' in answers ? answers.unit : undefined
  return typeof unit === 'string' && /^\d{5}$/.test(unit) ? unit : null
}

export const isProcedureCode = (text: string | undefined): text is string =>
  text !== undefined && codePattern.test(text)
