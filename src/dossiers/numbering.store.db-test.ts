import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { at, filing } from './dossiers.fixtures.ts'
import { takeCode } from './dossiers.store.ts'
import { numberingFindings } from './numbering.store.ts'
import { publishProcedures, saveUpTo } from './saved-dossiers.fixtures.ts'

const { db } = await testDatabase()
await publishProcedures(db)

/** Whoever gets past the triggers: what a database administrator could do. */
const tamper = (statement: string) =>
  sql
    .raw(
      `begin; alter table dossier_event disable trigger all; ${statement}; alter table dossier_event enable trigger all; commit`,
    )
    .execute(db)

const remove = (code: string) =>
  ['dossier_finding', 'dossier_paper', 'dossier_file', 'dossier_event', 'dossier']
    .map(table => `delete from ${table} where code = '${code}'`)
    .join('; ')

const fileOn = async (agencyId: string, day: string): Promise<string> => {
  const code = await db
    .transaction()
    .execute(tx => takeCode(tx, { centreId: 'muong-sai', agencyId }, at(`${day}T08:00`)))
  await saveUpTo(db, 'processing', { ...filing, code })
  return code
}

beforeEach(async () => {
  await tamper(
    'delete from dossier_finding; delete from dossier_paper; delete from dossier_event; delete from dossier; delete from counter',
  )
  for (const day of ['2026-11-19', '2026-11-20'])
    for (const agency of ['H52.99', 'H52.99', 'H52.99', 'H52.98']) await fileOn(agency, day)
})

test('given dossiers as the system writes them, there is nothing to find', async () =>
  assert.deepEqual(await numberingFindings(db), []))

for (const [which, code] of [
  ['in the middle', 'H52.99-261120-0002'],
  ['at the beginning', 'H52.99-261120-0001'],
  ['at the end', 'H52.99-261120-0003'],
] as const)
  test(`given a dossier removed ${which} of a day, its day is found`, async () => {
    await tamper(remove(code))
    assert.deepEqual(await numberingFindings(db), [
      { finding: 'number-missing', subject: 'dossier H52.99 2026-11-20' },
    ])
  })

test('given a dossier in place of another, under a number nobody gave, its day is found', async () => {
  await tamper(remove('H52.99-261120-0002'))
  await saveUpTo(db, 'processing', { ...filing, code: 'H52.99-261120-0009' })
  assert.deepEqual(await numberingFindings(db), [
    { finding: 'number-missing', subject: 'dossier H52.99 2026-11-20' },
  ])
})

test('given all dossiers of an agency’s day removed, the day is found', async () => {
  await tamper(remove('H52.98-261119-0001'))
  assert.deepEqual(await numberingFindings(db), [
    { finding: 'number-missing', subject: 'dossier H52.98 2026-11-19' },
  ])
})

test('given a counter set forward, set back or removed, its day is found', async () => {
  const found = { finding: 'number-missing', subject: 'dossier H52.99 2026-11-19' }
  const day = "where series = 'dossier H52.99' and period = '2026-11-19'"
  for (const change of [
    `update counter set last = last + 1 ${day}`,
    `update counter set last = last - 2 ${day}`,
    `delete from counter ${day}`,
  ]) {
    await tamper(change)
    assert.deepEqual(await numberingFindings(db), [found], change)
  }
})

test('given a line of history removed, added or moved away, the dossier is found', async () => {
  const code = 'H52.99-261120-0002'
  const found = [{ finding: 'history-differs', subject: code }]
  await tamper(`delete from dossier_event where code = '${code}' and version = 3`)
  assert.deepEqual(await numberingFindings(db), found)
  await tamper(
    `insert into dossier_event select centre_id, code, n, 'received', now(), 'x', '{}' from dossier_event, (values (3), (4)) v (n)
     where code = '${code}' and version = 1`,
  )
  assert.deepEqual(await numberingFindings(db), found)
  await tamper(`delete from dossier_event where code = '${code}' and version = 2`)
  assert.deepEqual(await numberingFindings(db), found, 'as many lines as versions, but not those')
})

test('given a row set back to an earlier version, the dossier is found', async () => {
  await tamper("update dossier set version = 2 where code = 'H52.98-261120-0001'")
  assert.deepEqual(await numberingFindings(db), [
    { finding: 'history-differs', subject: 'H52.98-261120-0001' },
  ])
})
