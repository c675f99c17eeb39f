import { sql } from 'kysely'
import type { Static, TSchema } from 'typebox'
import Value from 'typebox/value'
import type { Tx } from '../postgres.ts'

/** What a job is given besides its payload. */
export interface JobContext {
  readonly now: () => Temporal.Instant
  /** The program is told to stop: come to an end of your own soon, leaving what remains as a job of its own. */
  readonly stopping: AbortSignal
  /** No try follows this one. */
  readonly isLastTry: boolean
}

/** A kind of job with its payload parsed, as the worker runs it. */
export interface JobKind<Payload = never> {
  readonly name: string
  /** When it begins by itself, as a crontab has it (UTC); without a payload then. */
  readonly cron?: string
  run(payload: unknown, context: JobContext): Promise<void>
  /** Only for the compiler: what `addJob` takes. */
  readonly payload?: (payload: Payload) => void
}

/**
 * Declares a kind of job. It may run more than once for one `addJob`, after a crash for example, so it must be safe to repeat.
 * A payload that another version of the program wrote in another shape throws, is tried again and then kept as failed.
 */
export function jobKind<Schema extends TSchema>(kind: {
  readonly name: string
  readonly payload: Schema
  readonly cron?: string
  run(payload: Static<Schema>, context: JobContext): Promise<void>
}): JobKind<Static<Schema>> {
  const { name, cron, payload: schema } = kind
  return {
    name,
    ...(cron === undefined ? {} : { cron }),
    run(payload, context) {
      if (!Value.Check(schema, payload)) throw new Error(`A job “${name}” has a payload of another shape`)
      return kind.run(payload, context)
    },
  }
}

/** How often a job that throws is tried, each time after a longer pause: 3, 7, 20, 55 seconds. */
const TRIES = 5

/**
 * Puts a job on the queue inside this transaction: it begins after the commit, and without a commit there is no job. A job
 * with the `key` of one that waits takes its place.
 */
export async function addJob<Payload>(
  tx: Tx,
  kind: Pick<JobKind<Payload>, 'name' | 'payload'>,
  { payload, key = null }: { readonly payload: Payload; readonly key?: string | null },
): Promise<void> {
  await sql`select graphile_worker.add_job(${kind.name}, ${JSON.stringify(payload)}::json,
    max_attempts := ${TRIES}, job_key := ${key})`.execute(tx)
}
