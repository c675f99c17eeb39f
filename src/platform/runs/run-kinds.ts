import type { Static, TSchema } from 'typebox'
import Value from 'typebox/value'
import type { Words } from '../../kernel/words.ts'
import type { Tx } from '../postgres.ts'
import type { PieceEnd, Run } from './run.ts'

/** What came of a run in words and numbers, and where to go from there. */
export interface RunTold {
  /** When it is done or was refused; a failure of ours is told in the same words for every kind. */
  readonly words?: Words
  readonly figures?: readonly { readonly words: Words; readonly value: number }[]
  readonly next?: { readonly href: string; readonly words: Words }
}

/** A kind of run as the page and the worker know it. */
export interface RunKind {
  readonly kind: string
  readonly title: Words
  /** Roles of the same centre that may see it. */
  readonly roles: readonly string[]
  /** Does the next piece in this transaction. It may be repeated when the commit failed; nothing outside the database may change. */
  piece(tx: Tx, run: Run, at: Temporal.Instant): Promise<PieceEnd<unknown>>
  tell(run: Run): RunTold
}

/** Declares a kind of run. What was asked and the progress are parsed: another version of the program may have written them. */
export function runKind<Asked extends TSchema, Progress extends TSchema>(kind: {
  readonly kind: string
  readonly title: Words
  readonly roles: readonly string[]
  readonly asked: Asked
  readonly progress: Progress
  piece(
    tx: Tx,
    run: Run<Static<Asked>, Static<Progress>>,
    at: Temporal.Instant,
  ): Promise<PieceEnd<Static<Progress>>>
  tell(run: Run): RunTold
}): RunKind {
  return {
    ...kind,
    piece: (tx, run, at) =>
      kind.piece(
        tx,
        { ...run, asked: parsed(kind.asked, run.asked), progress: parsed(kind.progress, run.progress) },
        at,
      ),
  }
}

function parsed<Schema extends TSchema>(schema: Schema, value: unknown): Static<Schema> {
  if (Value.Check(schema, value)) return value
  throw new Error('A run was begun by another version of the program')
}
