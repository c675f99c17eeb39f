import { Type } from 'typebox'
import { filedCounts } from '../dossiers/index.ts'
import { addJob, type JobKind, jobKind } from '../platform/jobs/job-kinds.ts'
import type { Db } from '../platform/postgres.ts'
import { saveUse } from '../procedures/index.ts'

/** Counts what people filed in the last twelve months, so that the search puts what they come for first. */
async function countUse(db: Db, now: Temporal.Instant): Promise<void> {
  const since = now.subtract({ hours: 365 * 24 })
  await db.transaction().execute(async tx => saveUse(tx, await filedCounts(tx, since), now))
}

/**
 * Counting as a job: every night, so that a program that runs for months follows what people do, and after a start, since many
 * computers of a commune are off at night.
 */
export const useCounting = (db: Db): JobKind<object> =>
  jobKind({
    name: 'count-use',
    payload: Type.Object({}),
    // 01:50 on the clock of Viet Nam.
    cron: '50 18 * * *',
    run: (_payload, { now }) => countUse(db, now()),
  })

/** Has the use counted behind the pages: a start need not wait for it. */
export const countUseSoon = (db: Db): Promise<void> =>
  db.transaction().execute(tx => addJob(tx, useCounting(db), { payload: {}, key: 'count-use' }))
