/** Why a calendar cannot be made or a date cannot be told. Data only; dates and times are ISO text without zone. */
export type CalendarRefusal =
  | { readonly reason: 'calendar-malformed'; readonly place: string; readonly problem: string }
  | { readonly reason: 'date-does-not-exist'; readonly date: string }
  | { readonly reason: 'day-outside-its-year'; readonly date: string; readonly year: number }
  | { readonly reason: 'day-listed-twice'; readonly date: string }
  | { readonly reason: 'year-listed-twice'; readonly year: number }
  | { readonly reason: 'swap-without-make-up-day'; readonly date: string }
  | { readonly reason: 'swap-changes-nothing'; readonly date: string }
  | { readonly reason: 'session-ends-before-it-begins'; readonly from: string; readonly to: string }
  | {
      readonly reason: 'sessions-overlap'
      readonly effectiveFrom: string
      readonly weekday: number
      readonly from: string
    }
  | { readonly reason: 'working-time-listed-twice'; readonly effectiveFrom: string }
  | { readonly reason: 'no-working-time-yet'; readonly date: string }
  | { readonly reason: 'year-not-loaded'; readonly year: number }
  | { readonly reason: 'time-limit-unknown' }
  | { readonly reason: 'amount-not-allowed'; readonly amount: string }
  | { readonly reason: 'cutoff-not-a-time'; readonly cutoff: string }
  | { readonly reason: 'pause-ends-before-it-begins'; readonly from: string; readonly to: string }
  | { readonly reason: 'pauses-overlap'; readonly from: string; readonly to: string }
  | { readonly reason: 'pause-before-reception'; readonly from: string; readonly received: string }
  | { readonly reason: 'pause-after-due'; readonly from: string; readonly due: string }
  | { readonly reason: 'already-extended' }
  | { readonly reason: 'extension-not-later'; readonly due: string; readonly until: string }
  | { readonly reason: 'rule-sets-overlap'; readonly code: string }
  | { readonly reason: 'no-rule-set'; readonly field: string; readonly date: string }

/** Why a change of a centre's calendar cannot be made, or a yearly decision cannot be read. */
export type ChangeRefusal =
  | CalendarRefusal
  | { readonly reason: 'year-already-loaded'; readonly year: number }
  | { readonly reason: 'year-lacks-holiday'; readonly date: string }
  | {
      readonly reason: 'year-has-too-few-holidays'
      readonly year: number
      readonly count: number
      readonly least: number
    }
  | { readonly reason: 'nothing-to-undo'; readonly date: string }
  | { readonly reason: 'row-kind-unknown'; readonly kind: string }
  | { readonly reason: 'row-unreadable'; readonly text: string }
  | { readonly reason: 'row-part-wrong'; readonly part: string }
  | { readonly reason: 'day-without-name'; readonly date: string }
  | { readonly reason: 'text-like-formula'; readonly text: string }
  | { readonly reason: 'text-too-long'; readonly most: number }
  | { readonly reason: 'too-many-rows'; readonly most: number }
  | { readonly reason: 'no-rows' }
  | { readonly reason: 'not-json' }
