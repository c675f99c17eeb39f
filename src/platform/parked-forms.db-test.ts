import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { parkForm, unparkForm } from './parked-forms.ts'
import { sealWith } from './seal.ts'
import { testDatabase } from './testing/test-database.ts'

const { db } = await testDatabase()
const seal = sealWith(Buffer.alloc(32, 3))
const page = '/desk/filings/new'
const typed = { name: 'Lò Thị Mai', idNumber: '014190004567', request: 'dòng 1\ndòng 2', empty: '' }
const park = (what: Readonly<Record<string, string>> = typed) => parkForm(db, seal, { page, typed: what })
const unpark = (parkedId: string, on = page, key = seal) =>
  db.transaction().execute(tx => unparkForm(tx, key, { parkedId, page: on }))

test('what was typed comes back to its page letter for letter, and again after a reload', async () => {
  const parkedId = await park()
  assert.deepEqual(await unpark(parkedId), typed)
  assert.deepEqual(await unpark(parkedId), typed)
})

test('it comes back to no other page and under no other name', async () => {
  const parkedId = await park()
  assert.equal(await unpark(parkedId, '/login'), undefined)
  assert.equal(await unpark(`${parkedId}x`), undefined)
  assert.equal(await unpark(''), undefined)
})

test('names cannot be guessed and are never the same', async () => {
  const names = await Promise.all(Array.from({ length: 20 }, () => park()))
  assert.equal(new Set(names).size, 20)
  for (const name of names) assert.match(name, /^[\w-]{22}$/)
})

test('nothing that was typed can be read in the database or opened with another key', async () => {
  const parkedId = await park()
  const { rows } = await sql<{ text: string }>`select p::text as text from parked_form p`.execute(db)
  for (const word of Object.values(typed).filter(value => value !== ''))
    for (const written of [word, Buffer.from(word).toString('hex')])
      assert.equal(
        rows.some(({ text }) => text.includes(written)),
        false,
        word,
      )
  await assert.rejects(unpark(parkedId, page, sealWith(Buffer.alloc(32, 4))))
})

test('hostile names of fields are kept as names', async () => {
  const hostile = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}')
  const back = await unpark(await park(hostile))
  assert.ok(back)
  assert.deepEqual(Object.entries(back), Object.entries(hostile))
})

test('a day old, a form is removed when the next one is parked; younger ones stay', async () => {
  const [old, young] = [await park(), await park()]
  const age = async (name: string, hours: number) =>
    sql`update parked_form set parked_at = now() - make_interval(hours => ${hours}) where parked_id = ${name}`.execute(
      db,
    )
  await age(old, 25)
  await age(young, 23)
  await park()
  const { rows } = await sql<{ id: string }>`
    select parked_id as id from parked_form where parked_id in (${old}, ${young})`.execute(db)
  assert.deepEqual(rows, [{ id: young }])
})
