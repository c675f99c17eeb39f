/** Who does something with a dossier, and in which of the office's roles. */
export interface Doing {
  readonly staffId: string
  readonly roles: readonly string[]
  readonly at: Temporal.Instant
}
