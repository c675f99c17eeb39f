import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'
import { PREP_DAYS, type Prep, unitOfAnswers } from './prep.ts'

/** Letters and digits that cannot be mistaken for one another on paper or over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/** 32^8 codes, about 10^12, of which a centre has a few hundred; the limit on the look-up route slows guessing down. */
const newPrepCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** Keeps what somebody was told under a new code, and drops what has expired in this centre. */
export async function savePrep(
  tx: Tx,
  {
    centreId,
    procedure,
    unit,
    now,
  }: { centreId: string; procedure: string; unit: string | null; now: Temporal.Instant },
): Promise<Prep> {
  const expiresAt = now.add({ hours: PREP_DAYS * 24 })
  const prepCode = newPrepCode()
  await tx
    .deleteFrom('prep')
    .where('centre_id', '=', centreId)
    .where('expires_at', '<', sql<Temporal.Instant>`${now.toString()}::timestamptz`)
    .execute()
  await tx
    .insertInto('prep')
    .values({
      centre_id: centreId,
      prep_code: prepCode,
      procedure_code: procedure,
      answers: JSON.stringify({ unit }),
      made_at: now.toString(),
      expires_at: expiresAt.toString(),
    })
    .execute()
  return { prepCode, procedure, unit, expiresAt }
}

/** What was kept under a code of a centre, expired or not. */
export async function findPrep(db: Db, centreId: string, prepCode: string): Promise<Prep | undefined> {
  const row = await db
    .selectFrom('prep')
    .select(['procedure_code', 'answers', 'expires_at'])
    .where('centre_id', '=', centreId)
    .where('prep_code', '=', prepCode)
    .executeTakeFirst()
  return (
    row && {
      prepCode,
      procedure: row.procedure_code,
      unit: unitOfAnswers(row.answers),
      expiresAt: row.expires_at,
    }
  )
}
