import { sql } from 'kysely'
import { localTime } from '../kernel/local-time.ts'
import type { Result } from '../kernel/result.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { LocalHamlet } from './local-hamlet.ts'
import {
  type HamletAsked,
  type HamletEntry,
  type HamletLine,
  lastLines,
  placeHamlet,
} from './place-hamlet.ts'
import type { HamletRefusal } from './refusals.ts'
import type { FormerUnit } from './unit.ts'

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

export interface Writing {
  readonly centreId: string
  readonly asked: HamletAsked
  readonly by: string
  readonly at: Temporal.Instant
}

/** Writes the next line of a hamlet, or tells why not. Of two at once the second sees what the first wrote, and is refused. */
export async function writeHamlet(
  tx: Tx,
  former: FormerUnit,
  { centreId, asked, by, at }: Writing,
): Promise<Result<HamletLine, HamletRefusal>> {
  const formerCode = former.code ?? ''
  await sql`select pg_advisory_xact_lock(hashtext('local_hamlet ' || ${centreId}), hashtext(${formerCode}))`.execute(
    tx,
  )
  const last = lastLines(await hamletHistory(tx, { centreId, formerCode }))
  const today = localTime(at).toPlainDate().toString()
  const next = placeHamlet(former, last, { asked, today })
  if (!next.ok) return next
  const { key, revision, hamlet, unitCode, document, documentDate } = next.value
  await tx
    .insertInto('local_hamlet')
    .values({
      centre_id: centreId,
      former_code: formerCode,
      hamlet_key: key,
      revision,
      hamlet,
      unit_code: unitCode,
      document,
      document_date: documentDate,
      decided_by: by,
      decided_at: at.toString(),
    })
    .execute()
  return next
}
