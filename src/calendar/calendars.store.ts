import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { inProject } from '../platform/paths.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { CalendarData, CalendarDay, WorkingTime } from './calendar-data.ts'
import { type CentreCalendar, centreCalendar } from './centre-calendar.ts'
import { refusalSentence } from './wording.ts'
import { calendarFrom, type WorkingCalendar } from './working-calendar.ts'

/** The calendar of each centre, ready for counting. */
export interface Calendars {
  of(db: Db, centreId: string): Promise<WorkingCalendar>
}

/** Keeps each centre's calendar in memory; one small query tells whether it still holds. */
export function openCalendars(): Calendars {
  const kept = new Map<string, { readonly state: string; readonly calendar: WorkingCalendar }>()
  return {
    async of(db, centreId) {
      const state = await calendarState(db, centreId)
      const known = kept.get(centreId)
      if (known?.state === state) return known.calendar
      const calendar = madeFrom(await calendarDataOf(db, centreId))
      kept.set(centreId, { state, calendar })
      return calendar
    },
  }
}

/** Which edition and which changes of the centre are in force; another text means that dates may come out otherwise. */
export async function calendarState(db: Db, centreId: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select coalesce((select max(edition) from calendar_edition), 0) || '.' ||
      coalesce((select version from calendar_version where centre_id = ${centreId}), 0) as state`.execute(db)
  return rows[0]?.state ?? ''
}

/** What is saved was checked; wrong data here would give wrong dates, so nothing goes on. */
function madeFrom(data: CalendarData): WorkingCalendar {
  const calendar = calendarFrom(data)
  if (!calendar.ok) throw new Error(refusalSentence(calendar.refusal, 'en'))
  return calendar.value
}

/** The facts of a centre's calendar: the latest national edition with the centre's own rows. */
export async function calendarDataOf(db: Db, centreId: string): Promise<CalendarData> {
  return centreCalendar(await nationalCalendar(db), await ownCalendar(db, centreId))
}

export async function nationalCalendar(db: Db): Promise<CalendarData> {
  const row = await db
    .selectFrom('calendar_edition')
    .select(sql<CalendarData>`content`.as('content'))
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new Error('No national calendar was imported')
  return row.content
}

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
  return {
    days: days.map(dayOf),
    workingTime: hours.map(({ effective_from, sessions, source }) => ({
      effectiveFrom: effective_from.toString(),
      sessions,
      source,
      certain: true,
    })),
  }
}

interface DayRow {
  readonly day: Temporal.PlainDate
  readonly kind: string
  readonly name_vi: string
  readonly name_en: string
  readonly source: string
  readonly in_force: boolean
  readonly paired_with: Temporal.PlainDate | null
  readonly note: string | null
}

const dayOf = (row: DayRow): CalendarDay => ({
  date: row.day.toString(),
  kind: row.kind as CalendarDay['kind'],
  name: [row.name_vi, row.name_en],
  source: row.source,
  certain: true,
  inForce: row.in_force,
  ...(row.paired_with === null ? {} : { pairedWith: row.paired_with.toString() }),
  ...(row.note === null ? {} : { note: row.note }),
})

/**
 * Writes a centre's own days and hours in the place of what it had, and moves its version. The caller has checked them with
 * the national ones (`changeCalendar`), under the lock of `lockCalendar`.
 */
export async function saveOwnCalendar(
  tx: Tx,
  centreId: string,
  { days, workingTime }: CentreCalendar,
): Promise<void> {
  await tx.deleteFrom('calendar_day').where('centre_id', '=', centreId).execute()
  await tx.deleteFrom('calendar_hours').where('centre_id', '=', centreId).execute()
  if (days.length > 0)
    await tx
      .insertInto('calendar_day')
      .values(days.map(day => dayRow(centreId, day)))
      .execute()
  const hours = workingTime.map(({ effectiveFrom, sessions, source }) => ({
    centre_id: centreId,
    effective_from: effectiveFrom,
    sessions: JSON.stringify(sessions),
    source,
  }))
  if (hours.length > 0) await tx.insertInto('calendar_hours').values(hours).execute()
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
  in_force: day.inForce !== false,
  paired_with: day.pairedWith ?? null,
  note: day.note ?? null,
})

/** Lets one change of a centre's calendar follow the other, until commit. */
export async function lockCalendar(tx: Tx, centreId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('calendar'), hashtext(${centreId}))`.execute(tx)
}

/**
 * Takes the national calendar of a file in as the next edition, the program's own when none is named; one imported before
 * costs one small query. Throws when the file cannot be read or its facts contradict each other.
 */
export async function importNationalCalendar(
  db: Db,
  path: string = inProject('reference-data', 'calendar', 'vn-2025-2028.json'),
): Promise<{ readonly imported: boolean }> {
  const content = await readFile(path, 'utf8')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const known = await db
    .selectFrom('calendar_edition')
    .select('edition')
    .where('sha256', '=', sha256)
    .execute()
  if (known.length > 0) return { imported: false }
  madeFrom(JSON.parse(content))
  return db.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(hashtext('calendar edition'))`.execute(tx)
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('calendar_edition')
      .values(({ selectFrom }) => ({
        edition: selectFrom('calendar_edition').select(({ fn }) =>
          sql<number>`coalesce(${fn.max('edition')}, 0) + 1`.as('next'),
        ),
        sha256,
        content,
      }))
      .onConflict(conflict => conflict.column('sha256').doNothing())
      .executeTakeFirstOrThrow()
    return { imported: numInsertedOrUpdatedRows === 1n }
  })
}
