import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { aRow, catalogueOf } from './catalogue.fixtures.ts'
import { exportCatalogue, importCatalogue } from './catalogue.store.ts'
import { importCatalogueFile } from './catalogue-file.store.ts'
import { findProcedure, getProcedureVersion, listFields, listMostUsed } from './procedures.store.ts'
import { findProcedures, searchProcedures } from './search.store.ts'

const { db } = await testDatabase()
const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh')
const importing = (...rows: readonly unknown[]) =>
  db.transaction().execute(tx => importCatalogue(tx, catalogueOf(...rows)))
const versionsOf = async (code: string) =>
  (
    await sql<{ version: number; from: Temporal.PlainDate; to: Temporal.PlainDate | null; status: string }>`
      select version, effective_from as from, effective_to as to, status from procedure_version where code = ${code} order by 1`.execute(
      db,
    )
  ).rows

test('the catalogue of the program is imported whole, once', async () => {
  const first = await importCatalogueFile(db)
  assert.equal(first.added, 546)
  assert.deepEqual(first.refused, [])
  assert.equal((await importCatalogueFile(db)).rows, 0)
  assert.equal((await findProcedures(db, {})).count, 546)
})

test('what is exported and imported again changes nothing', async () => {
  const report = await db.transaction().execute(async tx => importCatalogue(tx, await exportCatalogue(tx)))
  assert.deepEqual([report.added, report.changed, report.unchanged], [0, 0, 546])
})

test('same-day procedures have their cut-off at 15:00', async () => {
  for (const code of ['2.000815', '1.001193', '2.000884', '2.000908'])
    assert.deepEqual((await findProcedure(db, code))?.timeLimit, { kind: 'same-day', cutoff: '15:00' })
  assert.deepEqual((await findProcedure(db, '1.004222'))?.timeLimit, { kind: 'working-days', amount: 7 })
})

test('pages follow each other without gap or repeat', async () => {
  const seen: string[] = []
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const found = await findProcedures(db, { field: 'ho-tich', after, limit: 7 })
    seen.push(...found.hits.map(({ code }) => code))
    after = found.next
  }
  assert.equal(seen.length, 41)
  assert.equal(new Set(seen).size, 41)
})

test('the list of what can be filed online has the channel and a certain time limit for each', async () => {
  const { hits } = await findProcedures(db, { online: true, limit: 600 })
  assert.ok(hits.length > 100)
  assert.ok(hits.every(({ channels, timeLimit }) => channels.includes('online') && timeLimit !== null))
})

test('fields and most used procedures are those of the catalogue', async () => {
  const fields = await listFields(db)
  assert.equal(
    fields.reduce((sum, { procedures }) => sum + procedures, 0),
    546,
  )
  assert.equal((await listMostUsed(db))[0]?.code, '2.000815')
})

test('one refused row keeps the whole file out', async () => {
  const report = await importing(aRow({ code: '9.000001' }), aRow({ code: 'wrong' }))
  assert.equal(report.refused.length, 1)
  assert.equal(await findProcedure(db, '9.000001'), undefined)
})

test('a change makes a new version from today; the old one ends and stays as it was', async () => {
  await importing(aRow({ code: '9.000002', name: 'Một' }))
  const report = await importing(aRow({ code: '9.000002', name: 'Hai' }))
  assert.equal(report.changed, 1)
  const [first, second] = await versionsOf('9.000002')
  assert.deepEqual([first?.status, first?.to?.toString()], ['superseded', today.toString()])
  assert.deepEqual(
    [second?.status, second?.from.toString(), second?.to],
    ['published', today.toString(), null],
  )
  assert.equal((await findProcedure(db, '9.000002', today.subtract({ days: 1 })))?.name, 'Một')
  assert.equal((await findProcedure(db, '9.000002'))?.name, 'Hai')
  assert.equal((await getProcedureVersion(db, '9.000002', 1)).name, 'Một')
})

test('a version that is still to come is not shown before its day', async () => {
  await importing(aRow({ code: '9.000003', name: 'Bây giờ' }))
  const from = today.add({ days: 10 })
  const report = await importing(aRow({ code: '9.000003', name: 'Sau này', effectiveFrom: from.toString() }))
  assert.deepEqual(report.later, [{ code: '9.000003', effectiveFrom: from.toString() }])
  assert.equal((await findProcedure(db, '9.000003'))?.name, 'Bây giờ')
  assert.equal((await findProcedure(db, '9.000003', from))?.name, 'Sau này')
  const found = await searchProcedures(db, { words: 'Sau này' })
  assert.ok(found.every(({ code }) => code !== '9.000003'))
})

test('before its first day a procedure does not exist', async () => {
  assert.equal(await findProcedure(db, '9.000002', Temporal.PlainDate.from('2025-06-30')), undefined)
})

const forbidden: readonly (readonly [string, string])[] = [
  [
    'changed content',
    `update procedure_version set content = content || '{"name":"x"}' where code = '9.000002' and version = 2`,
  ],
  [
    'an end that is moved',
    `update procedure_version set effective_to = '2030-01-01' where code = '9.000002' and version = 1`,
  ],
  ['a deleted version', `delete from procedure_version where code = '9.000002'`],
  ['a table emptied', 'truncate procedure_version'],
  [
    'two versions of one day',
    `insert into procedure_version (code, version, effective_from, field_id, content, content_hash, source, imported_at)
     select code, 9, effective_from, field_id, content, content_hash, source, imported_at from procedure_version
     where code = '9.000002' and version = 2`,
  ],
]
for (const [what, statement] of forbidden)
  test(`the database refuses ${what}`, async () => {
    await assert.rejects(sql.raw(statement).execute(db))
  })

test('two importers at once make one version', async () => {
  const both = await Promise.all([
    importing(aRow({ code: '9.000004' })),
    importing(aRow({ code: '9.000004' })),
  ])
  assert.deepEqual(both.map(({ added }) => added).sort(), [0, 1])
  assert.equal((await versionsOf('9.000004')).length, 1)
})
