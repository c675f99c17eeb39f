import { sql } from 'kysely'
import { instantOf } from '../kernel/local-time.ts'
import type { Db } from '../platform/postgres.ts'
import type { Channel } from './dossier.ts'
import type { Registered } from './register.ts'

/** Which days of reception, both of them included. */
export interface Period {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/**
 * The register of a centre for a period, in the order of reception, at most `most` lines after a place; `next` is where the
 * rest begins. By keyset over one index, so that a page costs the same in a register of any length.
 */
export async function registerPage(
  db: Db,
  {
    centreId,
    period,
    after,
    most,
  }: { centreId: string; period: Period; after?: string | undefined; most: number },
): Promise<{ readonly rows: readonly Registered[]; readonly next: string | undefined }> {
  const place = placeOf(after)
  const query = received(db, centreId, period)
  const rows = await (place
    ? query.where(sql<boolean>`(received_at, code) > (${place.at}, ${place.code})`)
    : query
  )
    .limit(most + 1)
    .execute()
  const last = rows.length > most ? rows[most - 1] : undefined
  return {
    rows: rows.slice(0, most).map(registered),
    next: last?.received_at ? `${last.received_at.toString()} ${last.code}` : undefined,
  }
}

const received = (db: Db, centreId: string, { from, to }: Period) =>
  db
    .selectFrom('dossier')
    .select(['code', 'procedure_name', 'sets', 'applicant_name', 'applicant_address', 'applicant_phone'])
    .select(['channel', 'received_at', 'due_at', 'returned', 'status'])
    .where('centre_id', '=', centreId)
    .where('received_at', '>=', startOf(from))
    .where('received_at', '<', startOf(to.add({ days: 1 })))
    .orderBy('received_at')
    .orderBy('code')

const startOf = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime())

function registered(row: Awaited<ReturnType<ReturnType<typeof received>['execute']>>[number]): Registered {
  const { received_at: receivedAt, due_at: due, code } = row
  if (!receivedAt || !due) throw new Error(`The received dossier ${code} has no appointment`)
  const returned = row.returned as { readonly at: string; readonly receiver: string } | null
  return {
    code,
    procedureName: row.procedure_name,
    sets: row.sets,
    applicantName: row.applicant_name,
    address: row.applicant_address,
    phone: row.applicant_phone,
    channel: row.channel as Channel,
    receivedAt,
    due,
    returnedAt: returned ? Temporal.Instant.from(returned.at) : null,
    receiver: returned?.receiver ?? null,
    stopped: row.status === 8,
  }
}

function placeOf(after: string | undefined): { at: string; code: string } | undefined {
  const [, at, code] = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) (\S{1,60})$/.exec(after ?? '') ?? []
  return at && code ? { at, code } : undefined
}
