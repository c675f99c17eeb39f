import { filedCounts } from '../dossiers/index.ts'
import type { Db } from '../platform/postgres.ts'
import { saveUse } from '../procedures/index.ts'

/** Counts what people filed in the last twelve months, so that the search puts what they come for first. */
export async function countUse(db: Db, now: Temporal.Instant): Promise<void> {
  const since = now.subtract({ hours: 365 * 24 })
  await db.transaction().execute(async tx => saveUse(tx, await filedCounts(tx, since), now))
}
