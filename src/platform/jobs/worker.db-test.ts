import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { testDatabase } from '../testing/test-database.ts'
import { addJob, jobKind } from './job-kinds.ts'
import { migrateJobs, startWorker } from './worker.ts'

const { db, connection } = await testDatabase()
const now = () => Temporal.Instant.from('2026-11-20T02:00:00Z')

/** A kind of job whose runs are told one by one, and a worker for it. */
function greeting(refuse: (name: string, time: number) => boolean = () => false) {
  const told: string[] = []
  const waiting = new Map<number, () => void>()
  const kind = jobKind({
    name: 'greet',
    payload: Type.Object({ name: Type.String() }),
    async run({ name }) {
      told.push(name)
      waiting.get(told.length)?.()
      if (refuse(name, told.length)) throw new Error(`no greeting for ${name}`)
    },
  })
  const untilTold = (count: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    waiting.set(count, resolve)
    if (told.length >= count) resolve()
    return promise
  }
  return { kind, told, untilTold }
}

const add = (kind: ReturnType<typeof greeting>['kind'], name: string, key?: string) =>
  db.transaction().execute(tx => addJob(tx, kind, { payload: { name }, key: key ?? null }))

const begin = (kind: ReturnType<typeof greeting>['kind'], errors: string[] = []) =>
  startWorker({ connection, kinds: [kind], now, onError: error => errors.push(error.message) })

async function jobsLeft(): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from graphile_worker.jobs`.execute(db)
  return rows[0]?.count ?? 0
}

test('a job added in a transaction runs after its commit, and never without it', async () => {
  const { kind, told, untilTold } = greeting()
  const worker = begin(kind)
  await assert.rejects(
    db.transaction().execute(async tx => {
      await addJob(tx, kind, { payload: { name: 'undone' } })
      throw new Error('refused')
    }),
    /refused/,
  )
  await add(kind, 'kept')
  await untilTold(1)
  await worker.stop()
  assert.deepEqual(told, ['kept'])
  assert.equal(await jobsLeft(), 0)
})

test('a job with the key of one that waits takes its place', async () => {
  const { kind, told, untilTold } = greeting()
  await add(kind, 'first', 'one')
  await add(kind, 'second', 'one')
  const worker = begin(kind)
  await untilTold(1)
  await worker.stop()
  assert.deepEqual(told, ['second'])
})

test('the job of a worker that was killed is taken over by the next one; that of a living one is not', async () => {
  const { kind, told, untilTold } = greeting()
  await add(kind, 'left behind')
  // What a killed worker leaves: its lock, and no connection of its name.
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'motcua-worker-dead', attempts = 1`.execute(
    db,
  )
  const worker = begin(kind)
  await untilTold(1)
  await worker.stop()
  assert.deepEqual(told, ['left behind'])

  await add(kind, 'in good hands')
  const { rows } = await sql<{ name: string }>`select current_setting('application_name') as name`.execute(db)
  await db.connection().execute(async living => {
    await sql`set application_name = 'motcua-worker-living'`.execute(living)
    await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'motcua-worker-living'`.execute(
      living,
    )
    await add(kind, 'another')
    const next = begin(kind)
    await untilTold(2)
    await next.stop()
    await sql`select set_config('application_name', ${rows[0]?.name ?? ''}, false)`.execute(living)
  })
  assert.deepEqual(told, ['left behind', 'another'])
  await sql`delete from graphile_worker._private_jobs`.execute(db)
})

test('a worker whose connections are cut begins anew and goes on', async () => {
  const { kind, told, untilTold } = greeting()
  const worker = begin(kind)
  await add(kind, 'before')
  await untilTold(1)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'motcua-worker-%'`.execute(
    db,
  )
  await add(kind, 'after')
  await untilTold(2)
  await worker.stop()
  // A job whose end could not be noted any more is done once again: every job may be repeated.
  assert.deepEqual([...new Set(told)], ['before', 'after'])
  await sql`delete from graphile_worker._private_jobs`.execute(db)
})

test('a payload that another version wrote in another shape is kept as failed, with the reason told', async () => {
  const { kind, told, untilTold } = greeting()
  const errors: string[] = []
  await sql`select graphile_worker.add_job('greet', '{"who": "old"}'::json, max_attempts := 1)`.execute(db)
  await add(kind, 'new')
  const worker = begin(kind, errors)
  await untilTold(1)
  await worker.stop()
  assert.deepEqual(told, ['new'])
  assert.equal(await jobsLeft(), 1)
  assert.ok(errors.some(error => error.includes('another shape')))
})

test('bringing the queue up to date a second time changes nothing', async () => {
  const count = sql<{ count: number }>`select count(*)::int as count from graphile_worker.migrations`
  const before = (await count.execute(db)).rows
  await migrateJobs(connection, assert.ifError)
  assert.deepEqual((await count.execute(db)).rows, before)
})
