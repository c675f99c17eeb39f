/** Where a run stands. `refused` is the office saying no in the middle of it; `failed` is a failure of ours. */
export type RunState = 'running' | 'done' | 'refused' | 'failed'

/** Work done piece by piece behind a page that shows how far it is. */
export interface Run<Asked = unknown, Progress = unknown> {
  readonly centreId: string
  readonly runId: string
  readonly kind: string
  readonly askedBy: string
  readonly askedAt: Temporal.Instant
  readonly asked: Asked
  readonly state: RunState
  readonly total: number
  readonly done: number
  readonly progress: Progress
  /** What came of it, or why it was refused. */
  readonly outcome: unknown
  readonly file?: { readonly sha256: string; readonly name: string; readonly mediaType: string }
  /** When its last piece was done. */
  readonly movedAt: Temporal.Instant
  readonly endedAt?: Temporal.Instant
}

/** What a piece comes to: more to do, the end, or a refusal that ends it. */
export type PieceEnd<Progress> =
  | { readonly state: 'running'; readonly done: number; readonly progress: Progress }
  | { readonly state: 'done'; readonly done: number; readonly outcome: unknown; readonly file?: ResultFile }
  | { readonly state: 'refused'; readonly outcome: unknown }

/** A file that a run makes, kept by its content. */
export interface ResultFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly mediaType: string
}
