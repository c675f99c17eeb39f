import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from './postgres.ts'
import type { Seal } from './seal.ts'

/** Keeps what was typed when a session ran out, sealed. Answers the name under which it is given back. */
export async function parkForm(
  db: Db,
  seal: Seal,
  { page, typed }: { page: string; typed: Readonly<Record<string, string>> },
): Promise<string> {
  const parkedId = randomBytes(16).toString('base64url')
  await db
    .insertInto('parked_form')
    .values({ parked_id: parkedId, page, sealed: seal.seal(JSON.stringify(typed)) })
    .execute()
  await db
    .deleteFrom('parked_form')
    .where('parked_at', '<', sql<Temporal.Instant>`now() - interval '1 day'`)
    .execute()
  return parkedId
}

/** Gives a parked form back to its own page. It stays until it is a day old: a reload after login must not lose it. */
export async function unparkForm(
  tx: Tx,
  seal: Seal,
  { parkedId, page }: { parkedId: string; page: string },
): Promise<Record<string, string> | undefined> {
  const row = await tx
    .selectFrom('parked_form')
    .select('sealed')
    .where('parked_id', '=', parkedId)
    .where('page', '=', page)
    .executeTakeFirst()
  const typed: unknown = row && JSON.parse(seal.unseal(row.sealed))
  return typed
    ? Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)]))
    : undefined
}
