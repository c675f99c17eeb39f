import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import vietnam from '../../reference-data/calendar/vn-2025-2028.json' with { type: 'json' }
import { type Calendars, calendarFrom } from '../calendar/index.ts'
import { fileStoreIn } from '../platform/files.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import {
  by,
  calendar,
  clockFacts,
  filing,
  lifeOf,
  reasonRules,
  ruleSets,
  units,
  valueFrom,
} from './dossiers.fixtures.ts'
import { findDossier, historyOf } from './dossiers.store.ts'
import { extend } from './extend.ts'
import { listMovedDates, recomputeOne } from './moved-dates.store.ts'
import { publishProcedures, saveAll, saveUpTo, seal } from './saved-dossiers.fixtures.ts'
import { completeSupplement } from './supply.ts'

const { db } = await testDatabase()
await publishProcedures(db)
await sql`alter table procedure_version disable trigger user`.execute(db)
await sql`
  update procedure_version set content = content ||
    '{"timeLimit": {"kind": "working-days", "amount": 5}}'`.execute(db)

const off = { kind: 'holiday', name: ['Nghỉ', 'Off'], source: 'test', certain: true }
const added = ['2026-11-24', '2026-11-25'].map(date => ({ ...off, date }))
const changed = valueFrom(
  calendarFrom({
    ...vietnam,
    years: vietnam.years.map(year =>
      year.year === 2026
        ? { ...year, days: [...year.days.filter(({ date }) => date !== '2026-11-24'), ...added] }
        : year,
    ),
  }),
)
const calendars: Calendars = { of: () => Promise.resolve(changed) }
const services = { seal, calendars, ruleSets, reasonRules, units, files: fileStoreIn('no-folder-is-touched') }
const centreId = 'muong-sai'
const code = 'H52.99-261120-0001'
await saveUpTo(db, 'received', { ...filing, code })
await saveUpTo(db, 'finished', { ...filing, code: 'H52.99-261120-0002' })
await saveUpTo(db, 'filed', { ...filing, code: 'H52.99-261120-0003' })

test('a calendar that did not change lists nothing, a changed one lists open dossiers only', async () => {
  const none = { rows: [], next: undefined }
  assert.deepEqual(await listMovedDates(db, calendar, { centreId, most: 10 }), none)
  const moved = await listMovedDates(db, changed, { centreId, most: 10 })
  assert.deepEqual(
    moved.rows.map(row => row.code),
    [code],
  )
  assert.deepEqual(await listMovedDates(db, changed, { centreId: 'quynh-nhai', most: 10 }), none)
})

test('recomputing pins the new date, keeps the old one in the history, and is done once', async () => {
  const before = await findDossier(db, seal, { centreId, code })
  const asked = { centreId, code, reason: 'Nghỉ thêm hai ngày', doing: by('director') }
  const run = () => db.transaction().execute(tx => recomputeOne(tx, services, asked))
  assert.deepEqual(await run(), { ok: true, value: true })
  assert.deepEqual(await run(), { ok: true, value: false })
  const after = await findDossier(db, seal, { centreId, code })
  assert.ok(before && after && 'due' in before.dossier && 'due' in after.dossier)
  assert.ok(Temporal.Instant.compare(before.dossier.due, after.dossier.due) < 0)
  const last = (await historyOf(db, { centreId, code })).at(-1)
  assert.equal(last?.type, 'due-recomputed')
  assert.equal(last?.was?.due, before.dossier.due.toString())
  assert.deepEqual((await listMovedDates(db, changed, { centreId, most: 10 })).rows, [])
})

/** A dossier whose clock stood for two days while the applicant answered, under each policy; and one with a new appointment. */
async function afterSideRoads(): Promise<void> {
  for (const [supplementPolicy, number] of [
    ['PAUSE', 11],
    ['RESTART', 12],
  ] as const) {
    const { filed, received, processing, supplementAsked } = lifeOf({ ...filing, code: codeOf(number) })
    const answered = { ...clockFacts, supplementPolicy, kinds: [], files: [] }
    const completed = completeSupplement(supplementAsked.dossier, answered, by('officer', '2026-11-25T09:00'))
    await saveAll(db, [filed, received, processing, supplementAsked, valueFrom(completed)])
  }
  const { filed, received, processing } = lifeOf({ ...filing, code: codeOf(13) })
  const until = { until: '2026-12-02', reason: 'Chờ xác minh thêm.', calendar }
  const extended = extend(processing.dossier, until, by('signer', '2026-11-25T09:00'))
  await saveAll(db, [filed, received, processing, valueFrom(extended)])
}
const codeOf = (number: number): string => `H52.99-261120-00${number}`

test('pauses and new appointments agree with the calendar as they are, whatever the policy; a letter is moved by no calendar', async () => {
  await afterSideRoads()
  assert.deepEqual((await listMovedDates(db, calendar, { centreId, after: code, most: 10 })).rows, [])
  const moved = await listMovedDates(db, changed, { centreId, after: code, most: 10 })
  assert.deepEqual(
    moved.rows.map(row => row.code),
    // The days off fell before its limit began anew, so that of the second stays.
    [codeOf(11)],
  )
  for (const number of [11, 12, 13]) {
    const asked = { centreId, code: codeOf(number), reason: 'Nghỉ thêm hai ngày', doing: by('director') }
    const done = await db.transaction().execute(tx => recomputeOne(tx, services, asked))
    assert.deepEqual(done, { ok: true, value: number === 11 })
  }
  assert.deepEqual((await listMovedDates(db, changed, { centreId, after: code, most: 10 })).rows, [])
})
