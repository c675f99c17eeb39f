import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { seedCentres } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { sealWith } from '../platform/seal.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import { openUnits } from '../units/index.ts'
import {
  beginDeclaration,
  type Declaration,
  declareTrue,
  findDeclaration,
  savePage,
  tieToDossier,
} from './declarations.store.ts'
import { findDeclared } from './declared.store.ts'
import { findFormFor, findLatestForm, getFormVersion, importOwnForms } from './form-versions.store.ts'
import { openByCode, openWithKey, openWithSecret } from './open-declaration.store.ts'

const { db } = await testDatabase()
const services = { seal: sealWith(Buffer.alloc(32, 7)), units: openUnits() }
const at = Temporal.Instant.from('2026-11-20T02:00:00Z')
const today = Temporal.PlainDate.from('2026-11-20')
const centreId = 'muong-sai'
const procedure = '1.001193'

await seedCentres(db)
const published = await importOwnForms(db, at)
const inTx = <Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> => db.transaction().execute(work)

const begin = () =>
  inTx(async tx => {
    const form = await findFormFor(tx, procedure, today)
    assert.ok(form)
    return beginDeclaration(tx, services, { centreId, form, procedure, filer: {}, at })
  })

const found = async (tx: Tx, code: string, lock = false): Promise<Declaration> => {
  const declaration = await findDeclaration(tx, services, { centreId, code, at, lock })
  assert.ok(declaration)
  return declaration
}

const save = (code: string, page: string, typed: Record<string, string>, helper?: string) =>
  inTx(async tx => {
    const declaration = await found(tx, code, true)
    const form = await getFormVersion(tx, declaration.formId, declaration.formVersion)
    const all = { ...declaration.typed, ...typed }
    await savePage(tx, services, { declaration, page, typed: all, at, form, helper })
  })

test('the forms of the program are published once', async () => {
  assert.ok(published.includes('khai-sinh'))
  assert.deepEqual(await importOwnForms(db, at), [])
  assert.equal((await findLatestForm(db, 'khai-sinh', today))?.version, 1)
})

test('a form is in force from its day on', async () =>
  assert.equal(await findFormFor(db, procedure, Temporal.PlainDate.from('2025-06-30')), undefined))

test('a published form version is never changed, not even past the program', async () => {
  const change = sql`update form_version set definition = definition || '{"keepDays": 1}' where form_id = 'khai-sinh'`
  await assert.rejects(change.execute(db), /never changed/)
  await assert.rejects(sql`delete from form_version where form_id = 'khai-sinh'`.execute(db), /never changed/)
})

test('answers are not readable in the database', async () => {
  const { code } = await begin()
  await save(code, 'requester', { requesterName: 'Quàng Văn Quang' })
  const { rows } = await sql<{
    row: string
  }>`select declaration::text as row from declaration where code = ${code}`.execute(db)
  assert.ok(rows[0])
  assert.doesNotMatch(rows[0].row, /Quang/)
  assert.equal((await inTx(tx => found(tx, code))).typed.requesterName, 'Quàng Văn Quang')
})

test('two who save different pages at once lose nothing', async () => {
  const { code } = await begin()
  await Promise.all([
    save(code, 'requester', { requesterName: 'A' }),
    save(code, 'hometown', { hometown: 'B' }),
    save(code, 'child-name', { childName: 'C' }),
  ])
  const { typed, pageSaves } = await inTx(tx => found(tx, code))
  assert.deepEqual(typed, { requesterName: 'A', hometown: 'B', childName: 'C' })
  assert.deepEqual(pageSaves, { requester: 1, hometown: 1, 'child-name': 1 })
})

test('who helped is kept, each once', async () => {
  const { code } = await begin()
  await save(code, 'requester', {}, 'tinhnguyen')
  await save(code, 'requester', {}, 'tinhnguyen')
  await save(code, 'requester', {}, 'tiepnhan')
  assert.deepEqual((await inTx(tx => found(tx, code))).assistedBy, ['tinhnguyen', 'tiepnhan'])
})

test('secret and key open their own declaration and no other', async () => {
  const [one, other] = [await begin(), await begin()]
  const opening = { centreId, at, code: one.code }
  await inTx(async tx => {
    const opened = await openWithSecret(tx, services, { ...opening, secret: ` ${one.secret.toLowerCase()} ` })
    assert.ok(opened)
    assert.equal(await openWithSecret(tx, services, { ...opening, secret: other.secret }), undefined)
    assert.equal(
      await openWithSecret(tx, services, { ...opening, centreId: 'quynh-nhai', secret: one.secret }),
      undefined,
    )
    assert.ok(await openWithKey(tx, services, { ...opening, key: opened.place.key }))
    assert.equal(
      await openWithKey(tx, services, { ...opening, code: other.code, key: opened.place.key }),
      undefined,
    )
    assert.equal(await openWithKey(tx, services, { ...opening, key: '' }), undefined)
  })
})

test('what was vouched for must be vouched for again when an answer changes', async () => {
  const { code } = await begin()
  await inTx(async tx => declareTrue(tx, await found(tx, code, true), { at, toCounter: true }))
  assert.equal((await inTx(tx => found(tx, code))).toCounter, true)
  await save(code, 'requester', { requesterName: 'A' })
  const { declaredTrueAt, toCounter } = await inTx(tx => found(tx, code))
  assert.deepEqual([declaredTrueAt, toCounter], [null, false])
})

test('the counter takes without a key only what was sent to it; online needs the key; nothing is filed twice', async () => {
  const { code } = await begin()
  const find = (key: string | undefined) =>
    inTx(tx => findDeclared(tx, services, { centreId, code, key, at }))
  const key = (await inTx(tx => openByCode(tx, services, { centreId, code, at })))?.place.key
  assert.equal(await find(key), undefined, 'not vouched for')
  await inTx(async tx => declareTrue(tx, await found(tx, code, true), { at, toCounter: false }))
  assert.ok(await find(key))
  assert.equal(await find(''), undefined)
  assert.equal(await find(undefined), undefined)
  await inTx(async tx => declareTrue(tx, await found(tx, code, true), { at, toCounter: true }))
  assert.ok(await find(undefined))
  await inTx(async tx => tieToDossier(tx, await found(tx, code, true), 'H52.99-261120-0001'))
  assert.equal(await find(key), undefined)
  await assert.rejects(save(code, 'requester', { requesterName: 'B' }), /never changed/)
})

test('an unfiled declaration is gone when it expires, a filed one stays', async () => {
  const [open, filed] = [await begin(), await begin()]
  await inTx(async tx => {
    const declaration = await found(tx, filed.code, true)
    await declareTrue(tx, declaration, { at, toCounter: false })
    await tieToDossier(tx, declaration, 'H52.99-261120-0002')
  })
  const later = at.add({ hours: 24 * 30 })
  const findLater = (code: string) => findDeclaration(db, services, { centreId, code, at: later })
  assert.ok(
    await findDeclaration(db, services, { centreId, code: open.code, at: later.subtract({ seconds: 1 }) }),
  )
  assert.equal(await findLater(open.code), undefined)
  assert.ok(await findLater(filed.code))
  await inTx(async tx => {
    const form = await getFormVersion(tx, 'khai-sinh', 1)
    await beginDeclaration(tx, services, {
      centreId,
      form,
      procedure,
      filer: {},
      at: later.add({ seconds: 1 }),
    })
  })
  const { rows } = await sql<{
    code: string
  }>`select code from declaration where code in (${open.code}, ${filed.code})`.execute(db)
  assert.deepEqual(
    rows.map(({ code }) => code),
    [filed.code],
  )
})

test('a draft is told of a newer version of its form, a filed one is not', async () => {
  const { code } = await begin()
  const { form } = await getFormVersion(db, 'khai-sinh', 1)
  const definition = JSON.stringify({ ...form, keepDays: 31 })
  const hash = createHash('sha256').update(definition).digest('hex')
  await sql`insert into form_version (form_id, version, state, definition, content_hash, effective_from, edited_at, edited_by, published_at)
    values ('khai-sinh', 2, 'published', ${definition}::jsonb, ${hash}, '2026-01-01', ${at.toString()}, 'tuphap', ${at.toString()})`.execute(
    db,
  )
  const opened = () => inTx(tx => openByCode(tx, services, { centreId, code, at }))
  assert.equal((await opened())?.newer?.version, 2)
  await inTx(async tx => {
    const declaration = await found(tx, code, true)
    await declareTrue(tx, declaration, { at, toCounter: false })
    await tieToDossier(tx, declaration, 'H52.99-261120-0003')
  })
  assert.equal((await opened())?.newer, undefined)
})

test('a form edited in this installation is left to its editors when the program brings another', async () => {
  assert.deepEqual(await importOwnForms(db, at), [])
  assert.equal((await findLatestForm(db, 'khai-sinh', today))?.version, 2)
})
