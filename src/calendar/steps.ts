import type { Words } from '../kernel/words.ts'
import type { PausingStatus } from './pausing.ts'

/** A run of weekly days of rest, first to last day. */
export type Weekend = { readonly kind: 'weekend'; readonly from: string; readonly to: string }

/** Days off under one name; `certain` is false while the yearly decision is awaited. */
type DayOff = {
  readonly kind: 'day-off'
  readonly from: string
  readonly to: string
  readonly name: Words
  readonly certain: boolean
}

/** A weekly day of rest on which the office works to make up for another day. */
type MakeUpDay = { readonly kind: 'make-up-day'; readonly date: string; readonly replaces: string }

/** What is remarkable about days of the calendar, whatever is counted across them. */
export type DayNote = Weekend | DayOff | MakeUpDay

/**
 * One step of the reasoning that leads to a due date.
 *
 * Plain data with ISO text for dates and times, so that the steps can be kept with the dossier and explained years later
 * by `explain`, whatever calendar is then in force.
 */
export type Step =
  | DayNote
  | { readonly kind: 'received'; readonly at: string }
  | { readonly kind: 'within-cutoff'; readonly clock: string; readonly cutoff: string }
  | { readonly kind: 'after-cutoff'; readonly clock: string; readonly cutoff: string }
  | { readonly kind: 'received-after-hours'; readonly at: string }
  | { readonly kind: 'received-on-day-off'; readonly date: string }
  | { readonly kind: 'first-day'; readonly excluded: string; readonly date: string; readonly amount: number }
  | { readonly kind: 'hours-start'; readonly at: string; readonly amount: number }
  | { readonly kind: 'days-end'; readonly excluded: string; readonly date: string; readonly amount: number }
  | { readonly kind: 'months-end'; readonly excluded: string; readonly date: string; readonly amount: number }
  | { readonly kind: 'moved-to-working-day'; readonly from: string; readonly to: string }
  | { readonly kind: 'clamped'; readonly from: string; readonly to: string }
  | { readonly kind: 'due-without-pauses'; readonly at: string }
  | {
      readonly kind: 'pause'
      readonly from: string
      readonly to: string
      readonly hours: number
      readonly minutes: number
      readonly reason?: string
      readonly status?: PausingStatus
      readonly legalBasis?: string
    }
  | { readonly kind: 'restarted'; readonly at: string; readonly asked: string }
  | { readonly kind: 'shifted'; readonly from: string; readonly to: string }
  | { readonly kind: 'extended'; readonly from: string; readonly to: string; readonly asked: string }
  | { readonly kind: 'due'; readonly at: string }
