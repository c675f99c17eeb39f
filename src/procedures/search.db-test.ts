import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../platform/testing/test-database.ts'
import { aRow, catalogueOf } from './catalogue.fixtures.ts'
import { importCatalogue } from './catalogue.store.ts'
import { importCatalogueFile } from './catalogue-file.store.ts'
import { findProcedures, searchProcedures } from './search.store.ts'
import { saveUse } from './use.store.ts'

const { db } = await testDatabase()
await importCatalogueFile(db)
const now = Temporal.Instant.from('2026-11-22T02:00:00Z')
const importing = (...rows: readonly unknown[]) =>
  db.transaction().execute(tx => importCatalogue(tx, catalogueOf(...rows)))
const codesFor = async (words: string, centreId?: string) =>
  (await searchProcedures(db, { words, centreId })).map(({ code }) => code)

const nothingToFind: readonly (readonly [string, string])[] = [
  ['a smiling face', '😀'],
  ['a statement of SQL', "'; drop table field; --"],
  ['a pattern', '%'],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['ten thousand letters that a phone decomposed', 'ế'.normalize('NFD').repeat(5_000)],
  ['words nobody knows', 'xyzzyq'],
]
for (const [what, words] of nothingToFind)
  test(`${what} finds nothing and breaks nothing`, async () => {
    assert.deepEqual(await findProcedures(db, { words }), { hits: [], count: 0 })
  })

test('only spaces are no question: the whole list is there', async () => {
  assert.equal((await findProcedures(db, { words: ' \t\n  ' })).count, 546)
})

test('ten thousand letters that begin with a question are answered as the question', async () => {
  assert.equal((await codesFor(`đăng ký khai sinh ${'😀 '.repeat(5_000)}`))[0], '1.001193')
})

test('a search keeps to the field and to what can be filed online', async () => {
  const { hits } = await findProcedures(db, { words: 'khai sinh', field: 'ho-tich', online: true })
  assert.ok(hits.length > 0)
  assert.ok(hits.every(({ field, channels }) => field.id === 'ho-tich' && channels.includes('online')))
})

test('what is imported is found at once, under its new name too', async () => {
  await importing(aRow({ code: '9.000011', name: 'Cho mượn sách ở tủ sách bản' }))
  assert.equal((await codesFor('muon sach'))[0], '9.000011')
  await importing(aRow({ code: '9.000011', name: 'Cho thuê trâu cày' }))
  assert.ok(!(await codesFor('muon sach tu sach')).includes('9.000011'))
  assert.equal((await codesFor('thue trau cay'))[0], '9.000011')
})

test('an import that is undone leaves nothing behind in what is searched', async () => {
  const undone = db.transaction().execute(async tx => {
    await importCatalogue(tx, catalogueOf(aRow({ code: '9.000012', name: 'Kỳ lân xin phép bay' })))
    assert.equal((await searchProcedures(tx, { words: 'kỳ lân bay' }))[0]?.code, '9.000012')
    throw new Error('undone')
  })
  await assert.rejects(undone, /undone/)
  assert.ok(!(await codesFor('kỳ lân bay')).includes('9.000012'))
})

test('of two that fit as well, the one a centre files most comes first there, and only there', async () => {
  const twins = ['9.000021', '9.000022'] as const
  await importing(...twins.map(code => aRow({ code, name: `Xác nhận nương rẫy ${code}` })))
  const inOrder = async (centreId: string) =>
    (await codesFor('nương rẫy', centreId)).filter(code => code.startsWith('9.0000'))
  assert.deepEqual(await inOrder('muong-sai'), [...twins])
  const counts = [{ centreId: 'muong-sai', code: '9.000022', filed: 400 }]
  await db.transaction().execute(tx => saveUse(tx, counts, now))
  assert.deepEqual(await inOrder('muong-sai'), twins.toReversed())
  assert.deepEqual(await inOrder('quynh-nhai'), [...twins])
  await db.transaction().execute(tx => saveUse(tx, [], now))
  assert.deepEqual(await inOrder('muong-sai'), [...twins])
})

test('two programs that count at once leave one count', async () => {
  const counts = [{ centreId: 'muong-sai', code: '1.001193', filed: 3 }]
  const count = () => db.transaction().execute(tx => saveUse(tx, counts, now))
  await Promise.all([count(), count(), count()])
  assert.equal((await db.selectFrom('procedure_use').selectAll().execute()).length, 1)
})
