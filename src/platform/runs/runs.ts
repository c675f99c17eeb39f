import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import { done, type Result, refused } from '../../kernel/result.ts'
import type { BackgroundRun } from '../database.ts'
import { addJob } from '../jobs/job-kinds.ts'
import type { Db, Tx } from '../postgres.ts'
import type { PieceEnd, Run, RunState } from './run.ts'

export interface AskedRun {
  readonly kind: string
  readonly centreId: string
  readonly askedBy: string
  readonly at: Temporal.Instant
  readonly asked: unknown
  /** How many things there are to do, for the bar. */
  readonly total: number
  /** What the first piece begins with. */
  readonly progress: unknown
}

/** The job that does the pieces of one run. */
export const piecesJob = { name: 'run-pieces' }

/**
 * Begins a run; its first piece is done after the commit. Refused when one of the same kind is running in this centre, naming
 * it: two people who press at the same moment wait for each other here.
 */
export async function startRun(
  tx: Tx,
  { kind, centreId, askedBy, at, asked, total, progress }: AskedRun,
): Promise<Result<string, { readonly reason: 'already-running'; readonly runId: string }>> {
  const runId = randomUUID()
  const begun = await tx
    .insertInto('background_run')
    .values({
      centre_id: centreId,
      run_id: runId,
      kind,
      asked_by: askedBy,
      asked_at: at.toString(),
      moved_at: at.toString(),
      asked: JSON.stringify(asked),
      state: 'running',
      total,
      progress: JSON.stringify(progress),
    })
    .onConflict(conflict =>
      conflict.columns(['centre_id', 'kind']).where('state', '=', 'running').doNothing(),
    )
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows !== 1n)
    return refused({ reason: 'already-running', runId: (await findRunning(tx, { centreId, kind })) ?? '' })
  await addPieces(tx, { centreId, runId })
  return done(runId)
}

/** The number of the run of this kind that is going on in a centre, if one is. */
export async function findRunning(
  db: Db,
  { centreId, kind }: { readonly centreId: string; readonly kind: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('background_run')
    .select('run_id')
    .where('centre_id', '=', centreId)
    .where('kind', '=', kind)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return row?.run_id
}

export const addPieces = (
  tx: Tx,
  run: { readonly centreId: string; readonly runId: string },
): Promise<void> => addJob(tx, piecesJob, { payload: run, key: `run ${run.runId}` })

/** Puts every run that should be going on back on the queue; those in good hands are not disturbed by it. */
export async function takeUpRuns(db: Db): Promise<void> {
  await db.transaction().execute(async tx => {
    const running = await tx
      .selectFrom('background_run')
      .select(['centre_id as centreId', 'run_id as runId'])
      .where('state', '=', 'running')
      .execute()
    for (const run of running) await addPieces(tx, run)
  })
}

/** A run of this centre. A number that is none of its runs finds nothing, whoever's it may be. */
export async function findRun(
  db: Db,
  { centreId, runId }: { readonly centreId: string; readonly runId: string },
): Promise<Run | undefined> {
  const row = await db
    .selectFrom('background_run')
    .leftJoin('stored_file', 'sha256', 'result_sha256')
    .selectAll('background_run')
    .select('media_type')
    .where('centre_id', '=', centreId)
    .where(sql<boolean>`run_id::text = ${runId}`)
    .executeTakeFirst()
  return row && runOf(row)
}

/** The run for its next piece, unless it has ended or somebody else has a piece of it in hand. */
export async function takeRun(
  tx: Tx,
  { centreId, runId }: { readonly centreId: string; readonly runId: string },
): Promise<Run | undefined> {
  const row = await tx
    .selectFrom('background_run')
    .selectAll()
    .where('centre_id', '=', centreId)
    .where('run_id', '=', runId)
    .where('state', '=', 'running')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && runOf(row)
}

/** Saves what a piece came to, in the transaction of the piece. */
export async function savePiece(
  tx: Tx,
  { centreId, runId }: Run,
  {
    end,
    file,
    at,
  }: {
    end: PieceEnd<unknown> | { readonly state: 'failed' }
    file?: { sha256: string; name: string } | undefined
    at: Temporal.Instant
  },
): Promise<void> {
  await tx
    .updateTable('background_run')
    .set({
      state: end.state,
      moved_at: at.toString(),
      ...('done' in end ? { done: end.done } : {}),
      ...('progress' in end ? { progress: JSON.stringify(end.progress) } : {}),
      ...('outcome' in end ? { outcome: JSON.stringify(end.outcome) } : {}),
      ...(file ? { result_sha256: file.sha256, result_name: file.name } : {}),
      ...(end.state === 'running' ? {} : { ended_at: at.toString() }),
    })
    .where('centre_id', '=', centreId)
    .where('run_id', '=', runId)
    .execute()
}

const runOf = (row: Selectable<BackgroundRun> & { readonly media_type?: string | null }): Run => ({
  centreId: row.centre_id,
  runId: row.run_id,
  kind: row.kind,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  asked: row.asked,
  state: row.state as RunState,
  total: row.total,
  done: row.done,
  progress: row.progress,
  outcome: row.outcome,
  movedAt: row.moved_at,
  ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
  ...fileOf(row),
})

const fileOf = ({
  result_sha256: sha256,
  result_name: name,
  media_type: mediaType,
}: Parameters<typeof runOf>[0]): Pick<Run, 'file'> =>
  sha256 && name && mediaType ? { file: { sha256, name, mediaType } } : {}
