import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { at, bareYear, holiday, vietnamData, wd } from './calendar.fixtures.ts'
import type { CalendarDay } from './calendar-data.ts'
import { calendarDataOf, importNationalCalendar, nationalCalendar, openCalendars } from './calendars.store.ts'
import { dueDate } from './due-date.ts'
import { ownCalendar, saveOwnCalendar } from './own-calendar.store.ts'

const { db } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'motcua-calendar-'))
after(() => rm(folder, { recursive: true }))
const calendars = openCalendars()
const dueIn = async (centreId: string) => {
  const asked = { received: at('2026-11-23T09:00'), limit: wd(1) }
  const due = dueDate(asked, await calendars.of(db, centreId))
  return due.ok ? due.value.due.toString() : due.refusal.reason
}
const day: CalendarDay = {
  date: '2026-11-24',
  kind: 'holiday',
  name: ['Ngày Văn hoá Việt Nam', 'Viet Nam Culture Day'],
  source: 'Quyết định 12/QĐ-UBND',
  certain: true,
  inForce: true,
}

test('the national calendar is imported once, and comes back as it was', async () => {
  assert.deepEqual(await importNationalCalendar(db), { imported: true })
  assert.deepEqual(await importNationalCalendar(db), { imported: false })
  assert.deepEqual(await nationalCalendar(db), vietnamData)
})

test('a centre changes its own calendar alone, and what is kept in memory follows', async () => {
  assert.equal(await dueIn('muong-sai'), '2026-11-24T09:00:00')
  const [hours] = vietnamData.workingTime
  assert.ok(hours)
  const own = {
    days: [day],
    workingTime: [{ ...hours, effectiveFrom: '2026-12-01', source: 'QĐ 13', certain: true }],
    years: [],
  }
  await db.transaction().execute(tx => saveOwnCalendar(tx, 'muong-sai', own))
  assert.deepEqual(await ownCalendar(db, 'muong-sai'), own)
  assert.equal(await dueIn('muong-sai'), '2026-11-25T09:00:00')
  assert.equal(await dueIn('quynh-nhai'), '2026-11-24T09:00:00')
  await db
    .transaction()
    .execute(tx => saveOwnCalendar(tx, 'muong-sai', { days: [], workingTime: [], years: [] }))
  assert.equal(await dueIn('muong-sai'), '2026-11-24T09:00:00')
})

test('a new edition holds for every centre at once', async () => {
  const path = join(folder, 'next.json')
  await writeFile(path, JSON.stringify(bareYear(2026, [holiday('2026-11-24')])))
  assert.deepEqual(await importNationalCalendar(db, path), { imported: true })
  assert.equal(await dueIn('quynh-nhai'), '2026-11-25T09:00:00')
  assert.equal((await calendarDataOf(db, 'quynh-nhai')).years.length, 1)
})

test('facts that contradict each other are not taken in', async () => {
  const path = join(folder, 'wrong.json')
  await writeFile(path, JSON.stringify(bareYear(2026, [holiday('2026-02-30')])))
  await assert.rejects(importNationalCalendar(db, path), /no such date as 30\/02\/2026/)
})

test('the database refuses a swapped day without its pair, and to change an edition', async () => {
  const insert = sql`insert into calendar_day values
    ('muong-sai', '2026-03-06', 'swap-off', 'Nghỉ', 'Off', 'QĐ 1', true, null, null)`
  await assert.rejects(insert.execute(db), /swap_has_its_pair/)
  await assert.rejects(sql`delete from calendar_edition`.execute(db), /append-only/)
})
