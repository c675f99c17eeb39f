import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'
import type { LocalHamlet } from './local-hamlet.ts'
import { type HamletEntry, type HamletLine, lastLines } from './place-hamlet.ts'

/** The rows in force of some old communes, as the resolver takes them. */
export async function hamletsInForce(
  db: Db,
  centreId: string,
  formerCodes: readonly string[],
): Promise<readonly LocalHamlet[]> {
  if (formerCodes.length === 0) return []
  const all = await Promise.all(formerCodes.map(formerCode => hamletHistory(db, { centreId, formerCode })))
  return all
    .flatMap(history => lastLines(history))
    .flatMap(line => (line.unitCode === null ? [] : [inForce(line, line.unitCode)]))
}

const inForce = (
  { hamlet, formerCode, document, documentDate }: HamletLine,
  unitCode: string,
): LocalHamlet => ({
  hamlet,
  formerCode,
  unitCode,
  document,
  documentDate,
})

/** Every line ever written for one old commune, newest first. */
export async function hamletHistory(
  db: Db,
  { centreId, formerCode }: { readonly centreId: string; readonly formerCode: string },
): Promise<readonly HamletEntry[]> {
  const rows = await db
    .selectFrom('local_hamlet')
    .selectAll()
    .where('centre_id', '=', centreId)
    .where('former_code', '=', formerCode)
    .orderBy('decided_at', 'desc')
    .orderBy('hamlet_key')
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(row => ({
    key: row.hamlet_key,
    formerCode: row.former_code,
    hamlet: row.hamlet,
    unitCode: row.unit_code,
    document: row.document,
    documentDate: row.document_date.toString(),
    revision: row.revision,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }))
}

/** Old communes a centre has lines for, with how many are in force. */
export async function communesWithHamlets(
  db: Db,
  centreId: string,
): Promise<readonly { readonly formerCode: string; readonly count: number }[]> {
  const { rows } = await sql<{ former_code: string; count: number }>`
    select former_code, count(unit_code)::int as count
    from (
      select distinct on (former_code, hamlet_key) former_code, unit_code from local_hamlet
      where centre_id = ${centreId} order by former_code, hamlet_key, revision desc
    ) as last
    group by former_code order by former_code`.execute(db)
  return rows.map(({ former_code, count }) => ({ formerCode: former_code, count }))
}

/** Lets one change of an old commune's table follow the other, until commit. */
export async function lockHamlets(tx: Tx, centreId: string, formerCode: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('local_hamlet ' || ${centreId}), hashtext(${formerCode}))`.execute(
    tx,
  )
}

export async function saveHamlet(
  tx: Tx,
  centreId: string,
  { line, by, at }: { readonly line: HamletLine; readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('local_hamlet')
    .values({
      centre_id: centreId,
      former_code: line.formerCode,
      hamlet_key: line.key,
      revision: line.revision,
      hamlet: line.hamlet,
      unit_code: line.unitCode,
      document: line.document,
      document_date: line.documentDate,
      decided_by: by,
      decided_at: at.toString(),
    })
    .execute()
}
