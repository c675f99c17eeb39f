import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import {
  Logger,
  parseCronItems,
  type Runner,
  type RunnerOptions,
  type RunOnceOptions,
  run,
  runMigrations,
  type TaskList,
} from 'graphile-worker'
import type pg from 'pg'
import { openPool } from '../postgres.ts'
import type { JobContext, JobKind } from './job-kinds.ts'

export interface Working {
  /** Lets the job in hand come to the end of its piece and takes no other. */
  stop(): Promise<void>
}

export interface WorkerSettings {
  readonly connection: pg.PoolConfig
  readonly kinds: readonly JobKind[]
  readonly now: () => Temporal.Instant
  readonly onError: (error: Error) => void
  /** Before each beginning, also after the database was away: puts back on the queue what must go on. */
  readonly takeUp?: () => Promise<void>
}

/** Brings the queue's own schema up to date; one query when there is nothing to do. */
export async function migrateJobs(connection: pg.PoolConfig, onError: (error: Error) => void): Promise<void> {
  const pool = openPool({ ...connection, max: 1 }, onError)
  try {
    await runMigrations({ pgPool: pool, logger: quietLogger(onError) })
  } finally {
    await pool.end()
  }
}

/**
 * Works on the queue until it is told to stop, one job after the other. Whatever ends the worker, most likely a database that
 * was away, is told to `onError`; then it begins anew.
 */
export function startWorker(settings: WorkerSettings): Working {
  const stopping = new AbortController()
  const ended = keepWorking(settings, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

const PAUSE_MS = 500

async function keepWorking(settings: WorkerSettings, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await workOnce(settings, stopping)
    } catch (error) {
      settings.onError(error instanceof Error ? error : new Error(String(error)))
    }
    await delay(PAUSE_MS, undefined, { signal: stopping }).catch(ignoreStop)
  }
}

/** The pause is cut short by the stop, which is looked at right afterwards. */
const ignoreStop = (): void => undefined

/** One worker from its beginning to its end. Its name is also that of its connections, so that others can see whether it lives. */
async function workOnce(settings: WorkerSettings, stopping: AbortSignal): Promise<void> {
  const { connection, kinds, now, onError, takeUp } = settings
  const workerId = `motcua-worker-${randomBytes(8).toString('hex')}`
  const pool = openPool({ ...connection, max: 3, application_name: workerId }, onError)
  try {
    // Its types know the name of a worker for `runOnce` only; `run` takes it too when it works on one job at a time.
    const options: RunnerOptions & Pick<RunOnceOptions, 'workerId'> = {
      pgPool: pool,
      workerId,
      concurrency: 1,
      // A new job is told by NOTIFY; asking is only for jobs that wait for their next try.
      pollInterval: 5_000,
      noHandleSignals: true,
      // Noted one by one, the end of a job is a promise that nobody holds: with the database away it would end the whole program.
      // In batches it is tried again, and at last ends this worker alone.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: quietLogger(onError),
      parsedCronItems: parseCronItems(cronItems(kinds)),
      taskList: taskList(kinds, { now, stopping }),
    }
    const runner = await run(options)
    await takeOver(pool)
    await takeUp?.()
    await untilStopped(runner, stopping)
  } finally {
    await pool.end()
  }
}

async function untilStopped(runner: Runner, stopping: AbortSignal): Promise<void> {
  const stop = () => void runner.stop().catch(alreadyStopped)
  if (stopping.aborted) stop()
  else stopping.addEventListener('abort', stop, { once: true })
  try {
    await runner.promise
  } finally {
    stopping.removeEventListener('abort', stop)
  }
}

/** A worker that ended by itself in that moment; its own promise tells why. */
const alreadyStopped = (): void => undefined

/** Jobs in the hands of a worker that has no connection left are free again: it was killed, or its database was. */
async function takeOver(pool: pg.Pool): Promise<void> {
  await pool.query(`
    select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker.jobs
      where locked_by is not null and locked_by not in (select application_name from pg_stat_activity)))`)
}

const taskList = (kinds: readonly JobKind[], context: Omit<JobContext, 'isLastTry'>): TaskList =>
  Object.fromEntries(
    kinds.map(kind => [
      kind.name,
      (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) =>
        kind.run(payload, { ...context, isLastTry: job.attempts >= job.max_attempts }),
    ]),
  )

const cronItems = (kinds: readonly JobKind[]) =>
  kinds.flatMap(({ name, cron }) => (cron === undefined ? [] : [{ task: name, match: cron }]))

/** The queue's own tidings are for its makers; only what went wrong is told, and never a payload. */
const quietLogger = (onError: (error: Error) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error') onError(new Error(message))
  })
