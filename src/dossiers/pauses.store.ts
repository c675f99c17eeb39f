import { sql } from 'kysely'
import type { Tx } from '../platform/postgres.ts'
import type { Dossier } from './dossier.ts'
import type { ClockPause } from './trail.ts'

/** The pauses of the dossier of the row being read, oldest first, as JSON: no further round trip on the straight road. */
export const pausesOfRow = sql<unknown>`
  (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('status', p.status, 'begun', p.begun, 'ended', p.ended,
      'reason', p.reason, 'legalBasis', p.legal_basis)) order by p.pause_no), '[]')
    from dossier_pause p where p.centre_id = dossier.centre_id and p.code = dossier.code)`.as('pauses')

/** When the pause that still runs began, of the dossier of the row being read under this name. */
export const pausedSinceOf = (row: 'dossier' | 'd') =>
  sql<Temporal.Instant | null>`
    (select p.begun from dossier_pause p
      where p.centre_id = ${sql.ref(`${row}.centre_id`)} and p.code = ${sql.ref(`${row}.code`)} and p.ended is null)`.as(
    'pausedSince',
  )

/** Whether a supplement began the limit of the dossier of the row being read anew: its steps say so. */
export const restartedOfRow = sql<boolean>`coalesce(due_steps @? '$[*] ? (@.kind == "restarted")', false)`.as(
  'restarted',
)

/** Adds the pauses that are new and ends the one that has ended; a pause never changes otherwise. */
export async function savePauses(
  tx: Tx,
  { centreId, code }: Dossier,
  pauses: readonly ClockPause[],
): Promise<void> {
  const rows = pauses.map(({ status, begun, ended, reason, legalBasis }, pauseNo) => ({
    centre_id: centreId,
    code,
    pause_no: pauseNo,
    status,
    begun: begun.toString(),
    ended: ended?.toString() ?? null,
    reason,
    legal_basis: legalBasis,
  }))
  // One by one: the end of a pause must be known before the next is held against it.
  for (const row of rows)
    await tx
      .insertInto('dossier_pause')
      .values(row)
      .onConflict(conflict =>
        conflict.columns(['centre_id', 'code', 'pause_no']).doUpdateSet({ ended: row.ended }),
      )
      .execute()
}
