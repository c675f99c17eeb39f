import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { checkAddress } from './check-address.store.ts'
import { communesWithHamlets, hamletHistory, hamletsInForce, writeHamlet } from './hamlets.store.ts'
import type { HamletAsked } from './place-hamlet.ts'
import { former, register } from './units.fixtures.ts'

const { db } = await testDatabase()
const haTrung = former('15271')
const centreId = 'muong-sai'
const at = Temporal.Instant.from('2026-11-20T02:00:00Z')
const line: HamletAsked = {
  hamlet: 'Tiểu khu 3',
  unitCode: '15286',
  document: '25/QĐ-UBND',
  documentDate: '2026-11-20',
  seen: 0,
}
const write = (change: Partial<HamletAsked> = {}, centre = centreId) =>
  db
    .transaction()
    .execute(tx =>
      writeHamlet(tx, haTrung, { centreId: centre, asked: { ...line, ...change }, by: 'giamdoc', at }),
    )
const answer = async (centre = centreId) => {
  const address = 'Tiểu khu 3, thị trấn Hà Trung, huyện Hà Trung, Thanh Hóa'
  const { result, candidates } = await checkAddress(db, () => register, { address, centreId: centre })
  return [result, ...candidates.map(({ unit }) => unit.code)].join(' ')
}

test('two directors write the same hamlet at once: one is written, the other told that it was', async () => {
  assert.equal(await answer(), 'ambiguous 15271 15286')
  const both = await Promise.all([
    write(),
    write({ unitCode: '15271', hamlet: 'TIỂU KHU 3'.normalize('NFD') }),
  ])
  assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true])
  assert.ok(both.some(each => !each.ok && each.refusal.reason === 'changed-meanwhile'))
  assert.equal((await hamletHistory(db, { centreId, formerCode: '15271' })).length, 1)
})

test('from then on the centre’s address is exact, another centre’s is not', async () => {
  assert.match(await answer(), /^exact (15271|15286)$/)
  assert.equal(await answer('quynh-nhai'), 'ambiguous 15271 15286')
})

test('a correction holds, then an end; every line stays in the history', async () => {
  const [first] = await hamletsInForce(db, centreId, ['15271'])
  const unitCode = first?.unitCode === '15271' ? '15286' : '15271'
  assert.equal((await write({ unitCode, seen: 1, document: '26/QĐ-UBND' })).ok, true)
  assert.equal(await answer(), `exact ${unitCode}`)
  assert.equal((await write({ unitCode: null, seen: 2, document: '27/QĐ-UBND' })).ok, true)
  assert.equal(await answer(), 'ambiguous 15271 15286')
  const history = await hamletHistory(db, { centreId, formerCode: '15271' })
  assert.deepEqual(history.map(({ revision }) => revision).toSorted(), [1, 2, 3])
  assert.deepEqual(await communesWithHamlets(db, centreId), [{ formerCode: '15271', count: 0 }])
})

test('the database rewrites no line and takes none without its document', async () => {
  await assert.rejects(sql`update local_hamlet set document = 'x'`.execute(db), /append-only/)
  await assert.rejects(sql`delete from local_hamlet`.execute(db), /append-only/)
  const bad = sql`insert into local_hamlet values
    ('muong-sai', '15271', 'k', 1, 'K', '15286', '', '2026-11-20', 'giamdoc', now())`
  await assert.rejects(bad.execute(db), /local_hamlet_document_check/)
})
