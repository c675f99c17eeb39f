import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { importNationalCalendar } from './calendars.store.ts'
import type { CentreCalendar } from './centre-calendar.ts'
import { calendarVersion, lockCalendar, ownCalendar, saveOwnCalendar } from './own-calendar.store.ts'

const { db } = await testDatabase()
const day = (columns: RawBuilder<unknown>) =>
  sql`insert into calendar_day (centre_id, day, kind, name_vi, name_en, source, in_force, paired_with) values (${columns})`
const edition = (columns: RawBuilder<unknown>) =>
  sql`insert into calendar_edition (edition, sha256, content) values (${columns})`
const content = sql`'{"years": [{}], "workingTime": [{}]}'::jsonb`
const hash = 'a'.repeat(64)

/** Each rule of the tables with a row that breaks it alone. */
const breaches: readonly (readonly [rule: string, breach: RawBuilder<unknown>, told: RegExp])[] = [
  ['an edition is numbered from 1', edition(sql`0, ${hash}, ${content}`), /calendar_edition_edition_check/],
  [
    'an edition has the hash of its file',
    edition(sql`7, 'nonsense', ${content}`),
    /calendar_edition_sha256_check/,
  ],
  [
    'an edition has years',
    edition(sql`7, ${hash}, '{"years": [], "workingTime": [{}]}'::jsonb`),
    /calendar_edition_content_check/,
  ],
  [
    'an edition has working time',
    edition(sql`7, ${hash}, '{"years": [{}], "workingTime": []}'::jsonb`),
    /calendar_edition_content_check/,
  ],
  ['one edition for a number', edition(sql`1, ${hash}, ${content}`), /calendar_edition_pkey/],
  [
    'a version counts from 1',
    sql`insert into calendar_version values ('m', 0)`,
    /calendar_version_version_check/,
  ],
  [
    'one version for a centre',
    sql`insert into calendar_version values ('twice', 1), ('twice', 2)`,
    /calendar_version_pkey/,
  ],
  [
    'a kind that is known',
    day(sql`'m', '2026-03-06', 'party', 'A', 'A', 'QĐ', true, null`),
    /calendar_day_kind_check/,
  ],
  [
    'a Vietnamese name',
    day(sql`'m', '2026-03-06', 'holiday', '', 'A', 'QĐ', true, null`),
    /calendar_day_name_vi_check/,
  ],
  [
    'an English name',
    day(sql`'m', '2026-03-06', 'holiday', 'A', '', 'QĐ', true, null`),
    /calendar_day_name_en_check/,
  ],
  [
    'a decision',
    day(sql`'m', '2026-03-06', 'holiday', 'A', 'A', '', true, null`),
    /calendar_day_source_check/,
  ],
  [
    'a swapped day has its pair',
    day(sql`'m', '2026-03-06', 'swap-off', 'A', 'A', 'QĐ', true, null`),
    /swap_has_its_pair/,
  ],
  [
    'a make-up day has its pair',
    day(sql`'m', '2026-03-07', 'swap-work', 'A', 'A', 'QĐ', true, null`),
    /swap_has_its_pair/,
  ],
  [
    'a holiday has no pair',
    day(sql`'m', '2026-03-06', 'holiday', 'A', 'A', 'QĐ', true, '2026-03-07'`),
    /swap_has_its_pair/,
  ],
  [
    'no day is its own pair',
    day(sql`'m', '2026-03-06', 'swap-off', 'A', 'A', 'QĐ', true, '2026-03-06'`),
    /swap_has_its_pair/,
  ],
  [
    'one row for a day of a centre',
    sql`insert into calendar_day (centre_id, day, kind, name_vi, name_en, source, in_force) values
      ('m', '2026-03-06', 'holiday', 'A', 'A', 'QĐ', true), ('m', '2026-03-06', 'holiday', 'B', 'B', 'QĐ', true)`,
    /calendar_day_pkey/,
  ],
  [
    'hours have sessions',
    sql`insert into calendar_hours values ('m', '2026-03-06', '[]', 'QĐ')`,
    /calendar_hours_sessions_check/,
  ],
  [
    'hours have a decision',
    sql`insert into calendar_hours values ('m', '2026-03-06', '[{}]', '')`,
    /calendar_hours_source_check/,
  ],
  [
    'one table of hours from a day on',
    sql`insert into calendar_hours values ('m', '2026-03-06', '[{}]', 'A'), ('m', '2026-03-06', '[{}]', 'B')`,
    /calendar_hours_pkey/,
  ],
  [
    'a year people live in',
    sql`insert into calendar_year values ('m', 1899, 'QĐ', true)`,
    /calendar_year_year_check/,
  ],
  [
    'a year has a reason',
    sql`insert into calendar_year values ('m', 2029, '', true)`,
    /calendar_year_source_check/,
  ],
  [
    'a year is taken in once',
    sql`insert into calendar_year values ('m', 2029, 'A', true), ('m', 2029, 'B', true)`,
    /calendar_year_pkey/,
  ],
]

await importNationalCalendar(db)
for (const [rule, breach, told] of breaches)
  test(`the database holds: ${rule}`, () => assert.rejects(breach.execute(db), told))

test('an edition is neither changed, deleted nor emptied', async () => {
  for (const change of [
    sql`update calendar_edition set sha256 = ${hash}`,
    sql`delete from calendar_edition`,
    sql`truncate calendar_edition`,
  ])
    await assert.rejects(change.execute(db), /append-only/)
})

test('one file is imported once', async () => {
  const { rows } = await sql<{ sha256: string }>`select sha256 from calendar_edition`.execute(db)
  const again = edition(sql`7, ${rows[0]?.sha256}, ${content}`)
  await assert.rejects(again.execute(db), /calendar_edition_sha256_key/)
})

test('an expected year with its days comes back as it was', async () => {
  const own: CentreCalendar = {
    days: [
      {
        date: '2029-01-01',
        kind: 'holiday',
        name: ['Tết Dương lịch', 'New Year’s Day'],
        source: 'Điều 112',
        certain: false,
        inForce: true,
        note: 'Dự kiến',
      },
    ],
    workingTime: [],
    years: [{ year: 2029, source: 'Chưa có quyết định', certain: false }],
  }
  await db.transaction().execute(tx => saveOwnCalendar(tx, 'xa-moi', own))
  assert.deepEqual(await ownCalendar(db, 'xa-moi'), own)
  assert.equal(await calendarVersion(db, 'xa-moi'), 1)
  assert.equal(await calendarVersion(db, 'no-such-centre'), 0)
})

test('of two directors who change the same day at once, the second sees what the first did', async () => {
  const seen: number[] = []
  const decide = (name: string) =>
    db.transaction().execute(async tx => {
      await lockCalendar(tx, 'two')
      seen.push(await calendarVersion(tx, 'two'))
      const { days, ...own } = await ownCalendar(tx, 'two')
      const holiday = {
        date: '2026-12-24',
        kind: 'holiday',
        source: 'QĐ',
        certain: true,
        inForce: true,
      } as const
      const changed = {
        ...own,
        days: [...days.slice(1), { ...holiday, name: [name, name] as [string, string] }],
      }
      await saveOwnCalendar(tx, 'two', changed)
    })
  await Promise.all([decide('A'), decide('B')])
  assert.deepEqual(seen, [0, 1])
  assert.equal((await ownCalendar(db, 'two')).days.length, 1)
})
