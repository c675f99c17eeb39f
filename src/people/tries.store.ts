import { createHmac } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../platform/database.ts'
import { MOST_TRIES, TRIES_WINDOW_MINUTES } from './tries.ts'
import { normalUsername } from './usernames.ts'

const WINDOW = `${TRIES_WINDOW_MINUTES} minutes`

/** Counts password tries per username over all processes. */
export interface Tries {
  /** Notes one more try before the password is looked at, so that tries side by side count too. False: too many. */
  count(username: string): Promise<boolean>
  /** The right password was given: the next time starts from nothing. */
  forget(username: string): Promise<void>
}

export function openTries(db: Kysely<DB>, secret: string): Tries {
  const keyOf = (username: string): Buffer =>
    createHmac('sha256', secret)
      .update(`try ${normalUsername(username)}`)
      .digest()
  const over = sql`account_try.first_try < now() - ${WINDOW}::interval`
  return {
    async count(username) {
      const { rows } = await sql<{ tries: number }>`
        insert into account_try values (${keyOf(username)}, 1, now())
        on conflict (username_hash) do update set
          tries = case when ${over} then 1 else least(account_try.tries + 1, ${MOST_TRIES + 1}) end,
          first_try = case when ${over} then now() else account_try.first_try end
        returning tries`.execute(db)
      return (rows[0]?.tries ?? 1) <= MOST_TRIES
    },
    async forget(username) {
      await sql`delete from account_try
        where username_hash = ${keyOf(username)} or first_try < now() - ${WINDOW}::interval`.execute(db)
    },
  }
}
