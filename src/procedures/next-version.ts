/** The version of a procedure that is last in the store. */
export interface LastVersion {
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
  /** SHA-256 of the content, hex. */
  readonly contentHash: string
  /** It was drafted here and approved by a decision. */
  readonly byDecision?: boolean
}

export type VersionStep =
  | { readonly kind: 'unchanged' | 'kept' }
  | {
      readonly kind: 'added' | 'changed'
      readonly version: number
      readonly effectiveFrom: Temporal.PlainDate
    }

/**
 * What an import does with one procedure. The same content makes no new version, and what was approved by a decision is kept: a
 * file, such as the catalogue of a later release, never takes its place. Changed content begins on the day the file
 * names if that is later than the last version's first day; otherwise today, and on the next free day when a version already
 * began today: what was in force on a day that has begun is never rewritten.
 */
export function nextVersion(
  { contentHash, effectiveFrom }: { contentHash: string; effectiveFrom: Temporal.PlainDate },
  last: LastVersion | undefined,
  today: Temporal.PlainDate,
): VersionStep {
  if (!last) return { kind: 'added', version: 1, effectiveFrom }
  if (last.contentHash === contentHash) return { kind: 'unchanged' }
  if (last.byDecision) return { kind: 'kept' }
  const free = last.effectiveFrom.add({ days: 1 })
  const wanted = later(effectiveFrom, free) === effectiveFrom ? effectiveFrom : later(today, free)
  return { kind: 'changed', version: last.version + 1, effectiveFrom: wanted }
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) >= 0 ? a : b
