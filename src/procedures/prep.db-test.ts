import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../platform/testing/test-database.ts'
import { importCatalogueFile } from './catalogue-file.store.ts'
import { findPrep, savePrep } from './prep.store.ts'

const { db } = await testDatabase()
await importCatalogueFile(db)
const now = Temporal.Instant.from('2026-11-20T02:00:00Z')
const save = (centreId = 'muong-sai', at = now) =>
  db.transaction().execute(tx => savePrep(tx, { centreId, procedure: '1.001193', unit: '03712', now: at }))

test('what was told is found again by its code, in its own centre only', async () => {
  const prep = await save()
  assert.match(prep.prepCode, /^[2-9A-HJ-NP-Z]{8}$/)
  assert.deepEqual(await findPrep(db, 'muong-sai', prep.prepCode), prep)
  assert.equal(await findPrep(db, 'quynh-nhai', prep.prepCode), undefined)
})

test('many at once get codes of their own', async () => {
  const codes = await Promise.all(Array.from({ length: 50 }, async () => (await save()).prepCode))
  assert.equal(new Set(codes).size, 50)
})

test('what has expired is gone with the next code of its centre', async () => {
  const old = await save('quynh-nhai')
  await save('muong-sai', now.add({ hours: 31 * 24 }))
  assert.ok(await findPrep(db, 'quynh-nhai', old.prepCode))
  await save('quynh-nhai', now.add({ hours: 31 * 24 }))
  assert.equal(await findPrep(db, 'quynh-nhai', old.prepCode), undefined)
})

test('the table holds nothing about a person', async () => {
  const [row = {}] = await db.selectFrom('prep').selectAll().limit(1).execute()
  assert.deepEqual(Object.keys(row).sort(), [
    'answers',
    'centre_id',
    'expires_at',
    'made_at',
    'prep_code',
    'procedure_code',
  ])
  assert.deepEqual('answers' in row && row.answers, { unit: '03712' })
})
