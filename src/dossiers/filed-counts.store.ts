import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'

/** Dossiers lodged since a moment, by centre and procedure: what people come for. Reads every one of them, so not on a request. */
export async function filedCounts(
  db: Db,
  since: Temporal.Instant,
): Promise<readonly { readonly centreId: string; readonly code: string; readonly filed: number }[]> {
  return db
    .selectFrom('dossier_finding')
    .select(['centre_id as centreId', 'procedure_code as code', sql<number>`count(*)::int`.as('filed')])
    .where('submitted_at', '>=', sql<Temporal.Instant>`${since.toString()}::timestamptz`)
    .groupBy(['centre_id', 'procedure_code'])
    .execute()
}
