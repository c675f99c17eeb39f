import { sql } from 'kysely'
import { localTime } from '../kernel/local-time.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { ScanPlace } from './addresses.ts'
import type { ScanCount } from './scans.ts'

/** Counts one scan on its day in Viet Nam. Nothing else of the request is kept. */
export async function noteScan(
  tx: Tx,
  { centreId, code, place, now }: { centreId: string; code: string; place: ScanPlace; now: Temporal.Instant },
): Promise<void> {
  const day = localTime(now).toPlainDate().toString()
  await sql`
    insert into qr_scan (centre_id, code, day, place, scans) values (${centreId}, ${code}, ${day}, ${place}, 1)
    on conflict (centre_id, code, day, place) do update set scans = qr_scan.scans + 1`.execute(tx)
}

/** What a centre's codes were scanned, by month, since the first day of a month (`2026-11`). */
export async function countScans(db: Db, centreId: string, since: string): Promise<readonly ScanCount[]> {
  const { rows } = await sql<ScanCount>`
    select code, to_char(day, 'YYYY-MM') as month, place, sum(scans)::int as scans
    from qr_scan where centre_id = ${centreId} and day >= ${`${since}-01`}::date
    group by 1, 2, 3`.execute(db)
  return rows
}
