import { type Kysely, sql } from 'kysely'
import type pg from 'pg'
import type { DB } from '../platform/database.ts'
import type { Actor } from '../web/actor.ts'

/** A session lasts one working day at most, and ends when nobody has used it for an hour. */
export const SESSION_SECONDS = 12 * 60 * 60
const IDLE = '60 minutes'
/** Use is written down at most this often: reading pages should not write a row each time. */
const NOTED_EVERY = '5 minutes'

/** The code of a refusal to open a session: right password, but no active staff row. */
export const NO_ACTIVE_STAFF = 'NO_ACTIVE_STAFF'

/** An actor together with the session that proved it. */
export interface SignedIn extends Actor {
  readonly sessionId: string
  readonly passwordIsTemporary: boolean
}

/**
 * Session, staff row and fields in one query; it also notes the use. Nothing is cached: a disabled person, a changed role
 * or a closed session counts from the next request on. A temporary password opens no role.
 */
export async function signedInBy(pool: pg.Pool, token: string): Promise<SignedIn | undefined> {
  // Named, so that each connection plans it once: every request of staff begins with it.
  const { rows } = await pool.query<SignedIn>({ name: 'signed-in', text: signedIn, values: [token] })
  return rows[0]
}

const signedIn = `
  with used as (
    update account_session set updated_at = now()
    where token = $1 and expires_at > now()
      and updated_at between now() - interval '${IDLE}' and now() - interval '${NOTED_EVERY}'
  )
  select a.id as "sessionId", s.user_id as "userId", s.staff_id as "staffId", s.centre_id as "centreId", s.name, s.title,
    case when s.password_is_temporary then array[]::text[] else s.roles end as roles,
    s.password_is_temporary as "passwordIsTemporary",
    array(select f.field_id from staff_field f
      where f.centre_id = s.centre_id and f.staff_id = s.staff_id order by f.field_id) as fields
  from account_session a join staff s on s.user_id = a.user_id
  where a.token = $1 and a.expires_at > now() and a.updated_at > now() - interval '${IDLE}' and s.active`

export async function isActive(db: Kysely<DB>, userId: string): Promise<boolean> {
  const { rows } = await sql`select from staff where user_id = ${userId} and active`.execute(db)
  return rows.length > 0
}

/** Removes the rows of sessions that have ended, of whomever. */
export async function sweepSessions(db: Kysely<DB>): Promise<void> {
  await sql`delete from account_session where expires_at < now() or updated_at < now() - ${IDLE}::interval`.execute(
    db,
  )
}

export async function closeSession(db: Kysely<DB>, sessionId: string): Promise<void> {
  await sql`delete from account_session where id = ${sessionId}`.execute(db)
}
