import type { ProcedureContent } from './procedure.ts'

/** What a list shows of a procedure. */
export type ProcedureInList = Pick<
  ProcedureContent,
  'code' | 'name' | 'field' | 'timeLimit' | 'timeLimitText' | 'feeText' | 'channels' | 'result'
>

export interface FoundProcedures {
  readonly hits: readonly ProcedureInList[]
  /** All that match, not only those handed out. */
  readonly count: number
  /** Give it back as `after` for those that follow. */
  readonly next?: string
}

export interface SearchRequest {
  /** Whose people ask: what is often filed there comes first among equals. */
  readonly centreId?: string | undefined
  readonly words?: string | undefined
  /** Only procedures of this field. */
  readonly field?: string | undefined
  /** Only what can be filed online: the channel is open and a day can be promised. */
  readonly online?: boolean | undefined
  readonly limit?: number | undefined
  /** Code of the last procedure already seen. */
  readonly after?: string | undefined
}
