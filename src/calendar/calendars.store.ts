import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { inProject } from '../platform/paths.ts'
import type { Db } from '../platform/postgres.ts'
import type { CalendarData } from './calendar-data.ts'
import { centreCalendar } from './centre-calendar.ts'
import { ownCalendar } from './own-calendar.store.ts'
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
