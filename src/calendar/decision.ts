import type { CalendarDay, WorkingTime } from './calendar-data.ts'
import type { ChangeRefusal } from './refusals.ts'

/** What one row of a decision says: a day, or a swapped day with its make-up day. Rows are numbered from 1. */
export interface DecisionRow {
  readonly row: number
  readonly days: readonly CalendarDay[]
}

/** A yearly decision as it was written, each row readable by itself. */
export interface ReadDecision {
  /** Years it takes in. */
  readonly years: readonly { readonly year: number; readonly expected: boolean }[]
  readonly rows: readonly DecisionRow[]
  readonly hours: readonly WorkingTime[]
  /** Rows that could not be read. */
  readonly refusals: readonly RowRefusal[]
}

export interface RowRefusal {
  readonly row: number
  readonly refusal: ChangeRefusal
}
