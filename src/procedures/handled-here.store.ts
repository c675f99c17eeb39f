import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'

/** What a centre says about a procedure. */
export interface HandledHere {
  readonly handled: boolean
  readonly counter: string | null
  readonly staffId: string | null
}

export async function findHandledHere(
  db: Db,
  { centreId, code }: { readonly centreId: string; readonly code: string },
): Promise<HandledHere> {
  const { rows } = await sql<HandledHere>`
    select handled, counter, staff_id as "staffId" from centre_procedure
    where centre_id = ${centreId} and code = ${code}`.execute(db)
  return rows[0] ?? { handled: true, counter: null, staffId: null }
}

export async function saveHandledHere(
  db: Db,
  { centreId, code }: { readonly centreId: string; readonly code: string },
  { handled, counter, staffId }: HandledHere,
): Promise<void> {
  await sql`
    insert into centre_procedure (centre_id, code, handled, counter, staff_id)
    values (${centreId}, ${code}, ${handled}, ${counter}, ${staffId})
    on conflict (centre_id, code) do update
    set handled = excluded.handled, counter = excluded.counter, staff_id = excluded.staff_id`.execute(db)
}
