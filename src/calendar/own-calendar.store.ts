import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'
import type { CalendarDay, WorkingTime } from './calendar-data.ts'
import type { CentreCalendar } from './centre-calendar.ts'

/** The rows a centre has decided itself. */
export async function ownCalendar(db: Db, centreId: string): Promise<CentreCalendar> {
  const days = await db
    .selectFrom('calendar_day')
    .selectAll()
    .where('centre_id', '=', centreId)
    .orderBy('day')
    .execute()
  const hours = await db
    .selectFrom('calendar_hours')
    .select(['effective_from', sql<WorkingTime['sessions']>`sessions`.as('sessions'), 'source'])
    .where('centre_id', '=', centreId)
    .orderBy('effective_from')
    .execute()
  const years = await db
    .selectFrom('calendar_year')
    .select(['year', 'source', 'certain'])
    .where('centre_id', '=', centreId)
    .orderBy('year')
    .execute()
  return {
    days: days.map(dayOf),
    workingTime: hours.map(({ effective_from, sessions, source }) => ({
      effectiveFrom: effective_from.toString(),
      sessions,
      source,
      certain: true,
    })),
    years,
  }
}

interface DayRow {
  readonly day: Temporal.PlainDate
  readonly kind: string
  readonly name_vi: string
  readonly name_en: string
  readonly source: string
  readonly certain: boolean
  readonly in_force: boolean
  readonly paired_with: Temporal.PlainDate | null
  readonly note: string | null
}

const dayOf = (row: DayRow): CalendarDay => ({
  date: row.day.toString(),
  kind: row.kind as CalendarDay['kind'],
  name: [row.name_vi, row.name_en],
  source: row.source,
  certain: row.certain,
  inForce: row.in_force,
  ...(row.paired_with === null ? {} : { pairedWith: row.paired_with.toString() }),
  ...(row.note === null ? {} : { note: row.note }),
})

/** How often the centre has changed its calendar; a form shows it, so that a change made meanwhile is noticed. */
export async function calendarVersion(db: Db, centreId: string): Promise<number> {
  const row = await db
    .selectFrom('calendar_version')
    .select('version')
    .where('centre_id', '=', centreId)
    .executeTakeFirst()
  return row?.version ?? 0
}

/**
 * Writes a centre's own days, hours and years in the place of what it had, and moves its version. The caller has checked them
 * with the national ones (`changeCalendar`), under the lock of `lockCalendar`.
 */
export async function saveOwnCalendar(tx: Tx, centreId: string, own: CentreCalendar): Promise<void> {
  await tx.deleteFrom('calendar_day').where('centre_id', '=', centreId).execute()
  await tx.deleteFrom('calendar_hours').where('centre_id', '=', centreId).execute()
  await tx.deleteFrom('calendar_year').where('centre_id', '=', centreId).execute()
  const days = own.days.map(day => dayRow(centreId, day))
  if (days.length > 0) await tx.insertInto('calendar_day').values(days).execute()
  const hours = own.workingTime.map(table => hoursRow(centreId, table))
  if (hours.length > 0) await tx.insertInto('calendar_hours').values(hours).execute()
  const years = own.years.map(year => ({ centre_id: centreId, ...year }))
  if (years.length > 0) await tx.insertInto('calendar_year').values(years).execute()
  await tx
    .insertInto('calendar_version')
    .values({ centre_id: centreId, version: 1 })
    .onConflict(conflict =>
      conflict
        .column('centre_id')
        .doUpdateSet(({ ref }) => ({ version: sql`${ref('calendar_version.version')} + 1` })),
    )
    .execute()
}

const dayRow = (centreId: string, day: CalendarDay) => ({
  centre_id: centreId,
  day: day.date,
  kind: day.kind,
  name_vi: day.name[0],
  name_en: day.name[1],
  source: day.source,
  certain: day.certain,
  in_force: day.inForce !== false,
  paired_with: day.pairedWith ?? null,
  note: day.note ?? null,
})

const hoursRow = (centreId: string, { effectiveFrom, sessions, source }: WorkingTime) => ({
  centre_id: centreId,
  effective_from: effectiveFrom,
  sessions: JSON.stringify(sessions),
  source,
})

/** Lets one change of a centre's calendar follow the other, until commit. */
export async function lockCalendar(tx: Tx, centreId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('calendar'), hashtext(${centreId}))`.execute(tx)
}
