import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { appendAudit, auditFindings } from './audit.ts'
import { nextNumber } from './counters.ts'
import { idempotencyWith } from './idempotency.ts'
import { sealWith } from './seal.ts'
import { testDatabase } from './testing/test-database.ts'

const { db } = await testDatabase()
const { recall, remember } = idempotencyWith(sealWith(randomBytes(32)))
const at = Temporal.Instant.from('2026-11-20T02:00:00Z')
const series = { centreId: 'muong-sai', series: 'dossier', period: '2026-11-20' }
const inTx = <Value>(run: Parameters<ReturnType<typeof db.transaction>['execute']>[0]) =>
  db.transaction().execute(run) as Promise<Value>

test('a hundred takers at once are given a hundred numbers, none twice and none missing', async () => {
  const numbers = await Promise.all(
    Array.from({ length: 100 }, () => inTx<number>(tx => nextNumber(tx, series))),
  )
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    Array.from({ length: 100 }, (_, index) => index + 1),
  )
})

test('a transaction that fails gives its number back', async () => {
  const other = { ...series, period: '2026-11-21' }
  await assert.rejects(
    inTx(async tx => {
      await nextNumber(tx, other)
      throw new Error('refused')
    }),
  )
  assert.equal(await inTx<number>(tx => nextNumber(tx, other)), 1)
})

test('the first request claims a key, a retry is given its answer, another content is told apart', async () => {
  const hash = Buffer.from('one')
  assert.deepEqual(
    await inTx(async tx => {
      const kind = await recall(tx, 'k1', hash)
      await remember(tx, 'k1', { to: '/x', data: { n: 1 } })
      return kind
    }),
    { kind: 'new' },
  )
  assert.deepEqual(await inTx(tx => recall(tx, 'k1', hash)), { kind: 'answered', to: '/x', data: { n: 1 } })
  assert.deepEqual(await inTx(tx => recall(tx, 'k1', Buffer.from('two'))), { kind: 'other-request' })
})

test('two requests with one key at the same moment: the second waits and is given the first answer', async () => {
  const answer = async () =>
    inTx(async tx => {
      const before = await recall(tx, 'k2', Buffer.from('same'))
      if (before.kind === 'new') await remember(tx, 'k2', { to: '/made', data: {} })
      return before.kind
    })
  assert.deepEqual((await Promise.all([answer(), answer()])).toSorted(), ['answered', 'new'])
})

test('the audit chain of many writers at once is whole', async () => {
  await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      inTx(tx => appendAudit(tx, { centreId: 'c1', at, event: 'e', actor: 'a', detail: { n } })),
    ),
  )
  assert.deepEqual(await auditFindings(db), [])
  const { rows } = await sql<{
    seq: number
  }>`select max(seq) as seq from audit_entry where centre_id = 'c1'`.execute(db)
  assert.equal(rows[0]?.seq, 50)
})

test('the database refuses to change or remove an audit entry', async () => {
  await assert.rejects(
    sql`update audit_entry set entry = '{}' where centre_id = 'c1'`.execute(db),
    /append-only/,
  )
  await assert.rejects(sql`delete from audit_entry`.execute(db), /append-only/)
  await assert.rejects(sql`truncate audit_entry`.execute(db), /append-only/)
})

test('whoever gets past that is found: an altered entry, a removed one, a head set back', async () => {
  const tampered = async (statement: string) => {
    await sql
      .raw(
        `begin; alter table audit_entry disable trigger all; ${statement}; alter table audit_entry enable trigger all; commit`,
      )
      .execute(db)
    return (await auditFindings(db)).map(({ finding, seq }) => `${finding} ${seq}`)
  }
  assert.deepEqual(
    await tampered(`update audit_entry set entry = '{"event":"other"}' where centre_id = 'c1' and seq = 7`),
    ['entry-altered 7'],
  )
  assert.ok(
    (await tampered(`delete from audit_entry where centre_id = 'c1' and seq = 20`)).includes(
      'entry-missing 21',
    ),
  )
  assert.ok(
    (await tampered(`delete from audit_entry where centre_id = 'c1' and seq = 50`)).includes(
      'head-differs 50',
    ),
  )
})

test('search folding takes away case, accents and đ, in composed and decomposed form', async () => {
  const folded = async (words: string) =>
    (await sql<{ f: string }>`select fold(${words}) as f`.execute(db)).rows[0]?.f
  assert.equal(await folded('Đăng ký Khai SINH'), 'dang ky khai sinh')
  assert.equal(await folded('Đăng ký Khai SINH'.normalize('NFD')), 'dang ky khai sinh')
})
