import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { appendAudit, auditFindings } from '../platform/audit.ts'
import { idempotencyWith } from '../platform/idempotency.ts'
import { parkForm, unparkForm } from '../platform/parked-forms.ts'
import type { Tx } from '../platform/postgres.ts'
import { sealWith } from '../platform/seal.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import { actorByHeader, noteServer } from '../web/notes-office.fixtures.ts'
import { multipart, pdf, sentFile } from '../web/sent-files.fixtures.ts'
import type { Shell } from '../web/shell.ts'

/** The request wrapper on a real database: what it promises about writing once, wholly or not at all. */
const { db } = await testDatabase()
await sql`create table note (id serial primary key, words text not null)`.execute(db)
const seal = sealWith(Buffer.alloc(32, 5))
const shell: Shell<Tx> = {
  origin: 'https://motcua.example',
  homeCentreId: 'muong-sai',
  now: () => Temporal.Instant.from('2026-11-20T02:00:00Z'),
  newKey: () => randomUUID(),
  actorOf: actorByHeader,
  transact: run => db.transaction().execute(run),
  ...idempotencyWith(seal),
  park: (page, typed) => parkForm(db, seal, { page, typed }),
  unpark: (tx, parkedId, page) => unparkForm(tx, seal, { parkedId, page }),
  audit: appendAudit,
  wrote: () => undefined,
}
const server = await noteServer(shell, async (tx, words) => {
  await sql`insert into note (words) values (${words})`.execute(tx)
})

beforeEach(async () => {
  await sql`truncate note, idempotent_answer, parked_form`.execute(db)
})

const notes = async () =>
  (await sql<{ words: string }>`select words from note order by id`.execute(db)).rows.map(
    ({ words }) => words,
  )
const auditLines = async () =>
  (await sql<{ entry: { subject?: string } }>`select entry from audit_entry`.execute(db)).rows.length
const html = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }
const post = (
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  url = '/notes',
) =>
  server.inject({
    method: 'POST',
    url,
    headers: { ...html, ...headers },
    payload: new URLSearchParams(form).toString(),
  })
const answerOf = ({ statusCode, headers }: Awaited<ReturnType<typeof post>>) => [statusCode, headers.location]

test('a retry with the same key is given the first answer and writes nothing', async () => {
  const first = await post({ text: 'one', idempotency_key: 'k1' })
  const before = await auditLines()
  const again = await post({ text: 'one', idempotency_key: 'k1' })
  assert.deepEqual(answerOf(first), [303, '/notes/one'])
  assert.deepEqual(answerOf(again), answerOf(first))
  assert.deepEqual(await notes(), ['one'])
  assert.equal(await auditLines(), before)
})

test('a program that retries with the header is given the first data', async () => {
  const send = () =>
    server.inject({
      method: 'POST',
      url: '/notes',
      headers: { accept: 'application/json', 'idempotency-key': 'k1' },
      payload: { text: 'one', count: 3 },
    })
  const [first, again] = [await send(), await send()]
  assert.deepEqual(
    [first.json(), again.json()],
    [
      { text: 'one', count: 3 },
      { text: 'one', count: 3 },
    ],
  )
  assert.deepEqual(await notes(), ['one'])
})

test('a button pressed ten times at once has one effect and ten equal answers', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => post({ text: 'one', idempotency_key: 'k1' })),
  )
  assert.deepEqual(new Set(answers.map(answer => answerOf(answer).join())), new Set(['303,/notes/one']))
  assert.deepEqual(await notes(), ['one'])
})

test('a key used for other content is refused, and the first note stays as it is', async () => {
  await post({ text: 'one', idempotency_key: 'k1' })
  const other = await post({ text: 'two', idempotency_key: 'k1' })
  assert.equal(other.statusCode, 422)
  assert.match(other.body, /key-reused/)
  assert.deepEqual(await notes(), ['one'])
})

test('a file that differs is other content too', async () => {
  const send = async (words: string) => {
    const { headers, payload } = await multipart([
      ['text', 'one'],
      ['idempotency_key', 'k1'],
      ['scan', sentFile('a.pdf', pdf(words))],
    ])
    return (
      await server.inject({
        method: 'POST',
        url: '/scans',
        headers: { accept: 'text/html', ...headers },
        payload,
      })
    ).statusCode
  }
  assert.deepEqual([await send('a'), await send('a'), await send('b')], [303, 303, 422])
  assert.deepEqual(await notes(), ['one'])
})

for (const text of ['refuse', 'conflict', 'break', 'x'])
  test(`after “${text}” is not taken, the same key is free for the corrected form`, async () => {
    const failed = await post({ text, idempotency_key: 'k1' })
    assert.ok(failed.statusCode >= 400)
    assert.deepEqual(await notes(), [])
    assert.deepEqual(answerOf(await post({ text: 'one', idempotency_key: 'k1' })), [303, '/notes/one'])
    assert.deepEqual(await notes(), ['one'])
  })

test('after a page in between (check your answers), the same key sends the form', async () => {
  assert.equal((await post({ text: 'check', idempotency_key: 'k1' })).statusCode, 200)
  assert.equal((await post({ text: 'check', idempotency_key: 'k1' })).statusCode, 200)
  assert.equal((await post({ text: 'one', idempotency_key: 'k1' })).statusCode, 303)
  assert.equal((await post({ text: 'one', idempotency_key: 'k1' })).statusCode, 303)
  assert.equal((await notes()).filter(words => words === 'one').length, 1)
})

test('one person’s key is not another’s, and a key belongs to the page it was sent to', async () => {
  const key = { idempotency_key: 'k1' }
  await post({ text: 'one', ...key })
  await post({ text: 'two', ...key }, { 'x-role': 'officer' })
  await post({ text: 'three', ...key }, {}, '/scans')
  assert.deepEqual(await notes(), ['one', 'two', 'three'])
})

test('without a key, the same form sent twice is two notes', async () => {
  await post({ text: 'one' })
  await post({ text: 'one' })
  assert.deepEqual(await notes(), ['one', 'one'])
})

test('a forged request, a wrong form, a refusal and a failure leave neither note nor line of audit', async () => {
  const before = await auditLines()
  const statuses = [
    await post({ text: 'one' }, { origin: 'https://evil.example' }),
    await post({ text: 'one' }, { 'sec-fetch-site': 'cross-site' }),
    await post({}),
    await post({ text: 'refuse' }),
    await post({ text: 'conflict' }),
    await post({ text: 'break' }),
    await post({ text: 'one' }, { 'x-role': 'signer' }, '/desk/notes'),
  ].map(({ statusCode }) => statusCode)
  assert.deepEqual(statuses, [403, 403, 422, 422, 409, 503, 403])
  assert.deepEqual(await notes(), [])
  assert.equal(await auditLines(), before)
})

test('what succeeds is one line in the chain of its centre, and the chain is whole', async () => {
  const before = await auditLines()
  await post({ text: 'one' })
  await post({ text: 'two' }, { 'x-role': 'officer' })
  await server.inject({ url: '/notes/three', headers: { accept: 'text/html' } })
  assert.equal(await auditLines(), before + 3)
  const { rows } = await sql<{ centre_id: string; entry: object }>`
    select centre_id, entry from audit_entry where entry ->> 'subject' = 'two' order by seq desc limit 1`.execute(
    db,
  )
  assert.deepEqual(rows, [
    {
      centre_id: 'quynh-nhai',
      entry: {
        event: 'note written',
        actor: 'staff-officer',
        subject: 'two',
        address: '127.0.0.1',
        detail: { count: 0 },
      },
    },
  ])
  assert.deepEqual(await auditFindings(db), [])
})

test('a session that ran out loses nothing: after login the form has what was typed', async () => {
  const typed = { text: 'một đoạn dài', count: '7', idempotency_key: 'k9' }
  const sent = await post(typed, {}, '/desk/notes')
  assert.equal(sent.statusCode, 303)
  const login = new URL(String(sent.headers.location), 'https://motcua.example')
  assert.equal(login.pathname, '/login')
  assert.deepEqual(await notes(), [])

  const back = `${login.searchParams.get('next')}?parked=${login.searchParams.get('parked')}`
  const asOfficer = { accept: 'application/json', 'x-role': 'officer' }
  const form = await server.inject({ url: back, headers: asOfficer })
  assert.equal(form.statusCode, 200)
  const { parked: _name, ...kept } = form.json()
  assert.deepEqual(kept, typed)
  const page = await server.inject({ url: back, headers: { ...asOfficer, accept: 'text/html' } })
  assert.match(page.body, /<textarea name="text">một đoạn dài<\/textarea><i>7<\/i>/)
})

test('what was parked for one page is not shown on another, nor to somebody without the role', async () => {
  const sent = await post({ text: 'một đoạn dài' }, {}, '/desk/notes')
  const parked = new URL(String(sent.headers.location), 'https://motcua.example').searchParams.get('parked')
  for (const [url, role] of [
    [`/notes/new?parked=${parked}`, 'officer'],
    [`/desk/notes/new?parked=${parked}`, 'volunteer'],
    [`/desk/notes/new?parked=${parked}x`, 'officer'],
  ] as const) {
    const answer = await server.inject({ url, headers: { accept: 'text/html', 'x-role': role } })
    assert.equal(answer.body.includes('một đoạn dài'), false, url)
  }
})
