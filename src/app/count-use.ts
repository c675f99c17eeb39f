import { Type } from 'typebox'
import { filedCounts } from '../dossiers/index.ts'
import { type JobKind, jobKind } from '../platform/jobs/job-kinds.ts'
import type { Db } from '../platform/postgres.ts'
import { saveUse } from '../procedures/index.ts'

/** Counts what people filed in the last twelve months, so that the search puts what they come for first. */
export async function countUse(db: Db, now: Temporal.Instant): Promise<void> {
  const since = now.subtract({ hours: 365 * 24 })
  await db.transaction().execute(async tx => saveUse(tx, await filedCounts(tx, since), now))
}

/** Every night the same, so that a program that runs for months follows what people do. */
export const countUseNightly = (db: Db): JobKind =>
  jobKind({
    name: 'count-use',
    payload: Type.Object({}),
    // 01:50 on the clock of Viet Nam.
    cron: '50 18 * * *',
    run: (_payload, { now }) => countUse(db, now()),
  })
