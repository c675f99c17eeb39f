/** What can be wrong with one answer. The sentence is found in views/answer-words.ts. */
export type AnswerReason =
  | 'missing'
  | 'not-chosen'
  | 'too-long'
  | 'not-a-name'
  | 'not-a-date'
  | 'day-needed'
  | 'month-needed'
  | 'year-needed'
  | 'in-the-future'
  | 'id-12-digits'
  | 'id-12-or-9-digits'
  | 'not-a-phone'
  | 'not-a-mail'
  | 'not-a-number'
  | 'too-small'
  | 'too-large'
  | 'too-few-entries'
  | 'too-many-entries'

/** One thing that is wrong, at the flat name of its field: `childBirth`, `members.0.name`. */
export interface AnswerProblem {
  readonly field: string
  readonly reason: AnswerReason
  /** The limit that was passed, where there is one. */
  readonly limit?: number
}
