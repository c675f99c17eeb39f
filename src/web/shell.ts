import type { Actor } from './actor.ts'
import type { Typed } from './route.ts'

export interface FirstAnswer {
  readonly to: string
  readonly data: unknown
}

/** What happened to an Idempotency-Key before: nothing, an answer already given, or it belongs to another request. */
export type Recalled =
  | { readonly kind: 'new' | 'other-request' }
  | ({ readonly kind: 'answered' } & FirstAnswer)

export interface AuditLine {
  readonly centreId: string
  readonly at: Temporal.Instant
  readonly event: string
  readonly actor: string
  readonly subject?: string
  readonly purpose?: string
  readonly address?: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** The office's machinery as the request wrapper needs it; the composition root hands it in. */
export interface Shell<Tx> {
  readonly origin: string
  readonly homeCentreId: string
  now(): Temporal.Instant
  newKey(): string
  actorOf(headers: Headers): Promise<Actor | undefined>
  /** Runs in one transaction; commits unless `run` throws. */
  transact<Value>(run: (tx: Tx) => Promise<Value>): Promise<Value>
  recall(tx: Tx, key: string, requestHash: Uint8Array): Promise<Recalled>
  remember(tx: Tx, key: string, answer: FirstAnswer): Promise<void>
  /** Gives a claimed key back: nothing was written with it. */
  release(tx: Tx, key: string): Promise<void>
  /** Keeps what was typed until the person has logged in again; answers the name to ask for it by. */
  park(page: string, typed: Typed): Promise<string>
  unpark(tx: Tx, parkedId: string, page: string): Promise<Typed | undefined>
  audit(tx: Tx, line: AuditLine): Promise<void>
  /** Called after the commit of a write that led somewhere: pages of this centre may be stale now. */
  wrote(centreId: string): void
}
