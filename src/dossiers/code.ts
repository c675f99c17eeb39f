import { done, type Result, refused } from '../kernel/result.ts'

/**
 * A dossier code taken apart. The old form is that of Circular 01/2018/TT-VPCP, Art. 19; the current one is as systems
 * in the field write it, to be confirmed against Circular 03/2025/TT-VPCP.
 */
export interface DossierCode {
  /** Agency identifier as written: dotted from the province down, or the old reversed form. */
  readonly agency: string
  readonly date: string
  readonly sequence: number
  /** `old` is the reversed, zero-padded agency of Circular 01/2018; `current` is Decision 20/2020. */
  readonly form: 'current' | 'old'
  /** The ministry whose system made the code (first two of 6–7 digits), when it was not made by a province. */
  readonly ministry?: string
}

export type CodeRefusal =
  | { readonly reason: 'code-malformed'; readonly code: string }
  | { readonly reason: 'code-date-impossible'; readonly code: string; readonly date: string }

const SHAPE =
  /^(?<agency>[A-Z]\d{2}(?:\.\d{1,3})*|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(?<date>\d{6}|\d{8})-(?<seq>\d{4,7})$/

/** The code of the nth dossier an agency takes in on a day; past 9999 it grows a digit, it never wraps. */
export const dossierCode = (agency: string, day: Temporal.PlainDate, sequence: number): string =>
  `${agency}-${day.toString().replaceAll('-', '').slice(2)}-${String(sequence).padStart(4, '0')}`

/** Reads any code seen in the field; anything else is refused with the reason. */
export function readDossierCode(text: string): Result<DossierCode, CodeRefusal> {
  const code = text.trim().toUpperCase()
  const { agency, date, seq } = SHAPE.exec(code)?.groups ?? {}
  if (!agency || !date || !seq) return refused({ reason: 'code-malformed', code })
  const day = dayOf(date)
  if (!day) return refused({ reason: 'code-date-impossible', code, date })
  const ministry = seq.length >= 6 ? { ministry: seq.slice(0, 2) } : {}
  return done({
    agency,
    date: day,
    sequence: Number(seq),
    form: /^\d/.test(agency) ? 'old' : 'current',
    ...ministry,
  })
}

function dayOf(digits: string): string | undefined {
  const full = digits.length === 6 ? `20${digits}` : digits
  const [year, month, day] = [full.slice(0, 4), full.slice(4, 6), full.slice(6)].map(Number)
  try {
    return Temporal.PlainDate.from(
      { year: year ?? 0, month: month ?? 0, day: day ?? 0 },
      { overflow: 'reject' },
    ).toString()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
