import assert from 'node:assert/strict'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Type } from 'typebox'
import { fileStoreIn } from '../files.ts'
import type { JobContext } from '../jobs/job-kinds.ts'
import type { Tx } from '../postgres.ts'
import { testDatabase } from '../testing/test-database.ts'
import type { PieceEnd, Run } from './run.ts'
import { runKind } from './run-kinds.ts'
import { runPieces } from './run-pieces.ts'
import { findRun, startRun } from './runs.ts'

const { db } = await testDatabase()
const files = fileStoreIn(await mkdtemp(join(tmpdir(), 'motcua-runs-')))
const at = Temporal.Instant.from('2026-11-20T02:00:00Z')
const centreId = 'muong-sai'

type Piece = (tx: Tx, run: Run<unknown, number>) => Promise<PieceEnd<number>>

/** A kind that counts to its total, one a piece, unless the piece is another. */
const counting = (piece: Piece = countOne) =>
  runKind({
    kind: 'count',
    title: ['Đếm', 'Counting'],
    roles: ['director'],
    asked: Type.Object({}),
    progress: Type.Integer(),
    piece,
    tell: () => ({}),
  })

const countOne: Piece = async (_tx, { progress, total }) =>
  progress + 1 < total
    ? { state: 'running', done: progress + 1, progress: progress + 1 }
    : { state: 'done', done: total, outcome: { counted: total } }

const start = (centre = centreId, total = 3) =>
  db.transaction().execute(tx =>
    startRun(tx, {
      ...{ kind: 'count', centreId: centre, askedBy: 'giamdoc', at, asked: {}, total, progress: 0 },
    }),
  )

async function started(): Promise<{ centreId: string; runId: string }> {
  const run = await start()
  assert.ok(run.ok)
  return { centreId, runId: run.value }
}

const context: JobContext = { now: () => at, stopping: new AbortController().signal, isLastTry: false }

const work = (run: { centreId: string; runId: string }, piece?: Piece, given: Partial<JobContext> = {}) =>
  runPieces({ db, files, kinds: [counting(piece)] }).run(run, { ...context, ...given })

test('a run goes on piece by piece to its end', async () => {
  const run = await started()
  await work(run)
  const ended = await findRun(db, run)
  assert.deepEqual([ended?.state, ended?.done, ended?.outcome], ['done', 3, { counted: 3 }])
  assert.ok(ended?.endedAt?.equals(at))
})

test('two people at once begin one run: the other is told which', async () => {
  const both = await Promise.all([start(), start()])
  const begun = both.find(run => run.ok)
  const refusal = both.find(run => !run.ok)
  assert.ok(begun?.ok && refusal && !refusal.ok)
  assert.deepEqual(refusal.refusal, { reason: 'already-running', runId: begun.value })
  assert.ok((await start('quynh-nhai')).ok, 'another centre is not concerned')
  await work({ centreId, runId: begun.value })
})

test('a piece that fails is undone alone, and the run goes on from there', async () => {
  const run = await started()
  const breaking: Piece = async (tx, running) => {
    if (running.progress === 1) throw new Error('the lights went out')
    return countOne(tx, running)
  }
  await assert.rejects(work(run, breaking), /lights/)
  assert.deepEqual([(await findRun(db, run))?.state, (await findRun(db, run))?.done], ['running', 1])
  await work(run)
  assert.equal((await findRun(db, run))?.state, 'done')
})

test('after the last try the run is failed, what was done is kept, and another can be begun', async () => {
  const run = await started()
  const broken: Piece = async () => Promise.reject(new Error('broken for good'))
  await assert.rejects(work(run, broken, { isLastTry: true }), /for good/)
  assert.equal((await findRun(db, run))?.state, 'failed')
  await work(await started())
})

test('told to stop, it ends after the piece in hand and leaves a job for the rest', async () => {
  const run = await started()
  await work(run, undefined, { stopping: AbortSignal.abort() })
  assert.deepEqual([(await findRun(db, run))?.state, (await findRun(db, run))?.done], ['running', 1])
  await work(run)
})

test('two workers on one run do no piece twice', async () => {
  const run = await started()
  let pieces = 0
  const counted: Piece = async (tx, running) => {
    pieces += 1
    return countOne(tx, running)
  }
  await Promise.all([work(run, counted), work(run, counted)])
  assert.equal(pieces, 3)
})

test('a run of another centre is not found, nor is anything by a number that is none', async () => {
  const run = await started()
  assert.equal(await findRun(db, { ...run, centreId: 'quynh-nhai' }), undefined)
  assert.equal(await findRun(db, { ...run, runId: 'x’ or 1=1' }), undefined)
  await work(run)
})

test('what a run makes is kept as a file by its content', async () => {
  const run = await started()
  const bytes = Buffer.from('mã;ngày hẹn\n')
  await work(run, async () => ({
    state: 'done',
    done: 3,
    outcome: {},
    file: { bytes, name: 'ket-qua.csv', mediaType: 'text/csv' },
  }))
  const file = (await findRun(db, run))?.file
  assert.deepEqual([file?.name, file?.mediaType], ['ket-qua.csv', 'text/csv'])
  assert.deepEqual(await files.read(file?.sha256 ?? ''), bytes)
  assert.deepEqual(await files.findings(db), [])
})
