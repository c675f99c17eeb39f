/** An answer as the office understands it: text, a number, yes or no, or the entries of a repeated page. Dates are ISO text, `2026-11`. */
export type Value = string | number | boolean | readonly Values[]

/** Answers that were asked for and are right, by field. */
export type Values = ReadonlyMap<string, Value>

/** What was typed, by flat name: `childName`, `childBirth.day`, `members.0.name`. Kept as typed, even when it is wrong. */
export type Typed = Readonly<Record<string, string>>

/** What the office knows without asking; see `knownNames`. `today` is an ISO date. */
export type Known = Readonly<Record<string, string>>
