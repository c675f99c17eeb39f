import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'

/** Dossiers of one procedure that a centre filed in the last twelve months. */
export interface FiledCount {
  readonly centreId: string
  readonly code: string
  readonly filed: number
}

/** Takes newly counted use in the place of the old. Same counts change nothing, so searches keep what they have in memory. */
export async function saveUse(tx: Tx, counts: readonly FiledCount[], now: Temporal.Instant): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('procedure use'))`.execute(tx)
  if (sameCounts(await countedUse(tx), counts)) return
  await tx.deleteFrom('procedure_use').execute()
  if (counts.length === 0) return
  await tx
    .insertInto('procedure_use')
    .values(
      counts.map(({ centreId, code, filed }) => ({
        centre_id: centreId,
        code,
        filed,
        counted_at: now.toString(),
      })),
    )
    .execute()
}

/** What was counted last, for all centres. */
export const countedUse = (db: Db): Promise<readonly FiledCount[]> =>
  db.selectFrom('procedure_use').select(['centre_id as centreId', 'code', 'filed']).execute()

function sameCounts(before: readonly FiledCount[], after: readonly FiledCount[]): boolean {
  const lines = (counts: readonly FiledCount[]): string =>
    counts
      .map(({ centreId, code, filed }) => `${centreId} ${code} ${filed}`)
      .sort()
      .join()
  return lines(before) === lines(after)
}
