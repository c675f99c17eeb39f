/** One version of a form in the list of its editors. */
export interface ListedVersion {
  readonly formId: string
  readonly version: number
  readonly state: 'draft' | 'published'
  readonly title: readonly [vi: string, en: string]
  readonly procedures: readonly string[]
  readonly confirmed: boolean
  readonly effectiveFrom: Temporal.PlainDate
  readonly isCorrection: boolean
  readonly editedBy: string | null
  readonly publishedBy: string | null
  readonly publishedAt: Temporal.Instant | null
}
