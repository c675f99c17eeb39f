import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../platform/testing/test-database.ts'
import { importCatalogueFile } from './catalogue-file.store.ts'
import { countScans, noteScan } from './scans.store.ts'
import { monthsUntil, scanReport } from './scans.ts'

const { db } = await testDatabase()
await importCatalogueFile(db)

const scan = (at: string, place: 'home' | 'poster' = 'poster', code = '1.001193', centreId = 'muong-sai') =>
  db.transaction().execute(tx => noteScan(tx, { centreId, code, place, now: Temporal.Instant.from(at) }))
const months = monthsUntil(Temporal.PlainDate.from('2026-11-22'))
const reportOf = async (centreId = 'muong-sai') =>
  scanReport(await countScans(db, centreId, months[0] ?? ''), months)

test('scans at once are all counted, on the day of Viet Nam, by place and centre', async () => {
  await Promise.all(Array.from({ length: 20 }, () => scan('2026-11-20T03:00:00Z')))
  // 18:00 in Greenwich is the next day here: in December, which the report does not have yet.
  await scan('2026-11-30T18:00:00Z')
  await scan('2026-10-31T16:59:59Z', 'home')
  await scan('2026-10-31T17:00:00Z', 'home', '2.000815')
  await scan('2026-11-20T03:00:00Z', 'poster', '1.001193', 'quynh-nhai')
  await scan('2025-11-30T03:00:00Z')
  const report = await reportOf()
  assert.equal(report.total, 22)
  assert.deepEqual(report.months.slice(-2), [
    { month: '2026-10', scans: 1 },
    { month: '2026-11', scans: 21 },
  ])
  assert.deepEqual(report.procedures, [
    {
      code: '1.001193',
      scans: 21,
      byPlace: { poster: 20, home: 1 },
      byMonth: { '2026-11': 20, '2026-10': 1 },
    },
    { code: '2.000815', scans: 1, byPlace: { home: 1 }, byMonth: { '2026-11': 1 } },
  ])
  assert.equal((await reportOf('quynh-nhai')).total, 1)
})

test('a report has twelve months, empty ones too, across the turn of the year', () => {
  assert.deepEqual(monthsUntil(Temporal.PlainDate.from('2026-02-01')).slice(9), [
    '2025-12',
    '2026-01',
    '2026-02',
  ])
  assert.equal(scanReport([], months).months.length, 12)
})

test('the table has counts alone: no column could hold an address, a device or a person', async () => {
  const [row = {}] = await db.selectFrom('qr_scan').selectAll().limit(1).execute()
  assert.deepEqual(Object.keys(row).sort(), ['centre_id', 'code', 'day', 'place', 'scans'])
})
