import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { catalogueOf } from './catalogue.fixtures.ts'
import { importCatalogue } from './catalogue.store.ts'
import { editor, wholeContent } from './drafts.fixtures.ts'
import { findDraft } from './drafts.store.ts'
import { nationalClient } from './national-client.store.ts'
import { findProcedure } from './procedures.store.ts'
import { syncNational } from './sync-national.store.ts'
import { type FakeBehaviour, fakeNational, nationalMarriage } from './testing/fake-national.ts'

const { db } = await testDatabase()
const marriage = wholeContent({ code: '1.000894', name: 'Đăng ký kết hôn' })
await db.transaction().execute(tx => importCatalogue(tx, catalogueOf(marriage)))
const other = (code: string) => ({ ...nationalMarriage, MATTHC: code, TENTTHC: `Thủ tục ${code}` })

async function synced(behaviour: FakeBehaviour) {
  const fake = await fakeNational(behaviour)
  try {
    const source = nationalClient({ address: fake.address, timeoutMs: 150, tries: 3, waitMs: 5 })
    const report = await syncNational(db, source, editor)
    return { report, asked: fake.asked() }
  } finally {
    await fake.close()
  }
}
const draftCount = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from procedure_draft`.execute(db)).rows[0]?.n

test('a source that is silent, busy or garbled is refused in the end, and nothing is written', async () => {
  for (const [mood, reason, asked] of [
    ['busy', 'source-unavailable', 3],
    ['silent', 'source-unavailable', 3],
    ['garbled', 'answer-malformed', 1],
    ['endless', 'answer-malformed', 1],
  ] as const) {
    const found = await synced({ procedures: [nationalMarriage], instead: () => mood })
    assert.equal(!found.report.ok && found.report.refusal.reason, reason, mood)
    assert.equal(found.asked, asked, mood)
  }
  assert.equal(await draftCount(), 0)
})

test('one wrong procedure among good ones changes nothing at all', async () => {
  const wrong = { ...nationalMarriage, MATTHC: '9.000041', THANHPHANHOSO: 'text' }
  const { report } = await synced({ procedures: [nationalMarriage, wrong] })
  assert.equal(!report.ok && report.refusal.reason, 'answer-malformed')
  assert.equal(await draftCount(), 0)
})

test('a busy moment is tried again; differences become drafts, page by page, and nothing is published', async () => {
  const procedures = [
    nationalMarriage,
    ...Array.from({ length: 150 }, (_, n) => other(`9.${String(n + 100).padStart(6, '0')}`)),
  ]
  const { report } = await synced({ procedures, instead: request => (request === 2 ? 'busy' : undefined) })
  assert.ok(report.ok, JSON.stringify(report))
  assert.deepEqual([report.value.asked, report.value.drafts.length], [151, 151])
  const [first] = report.value.drafts
  assert.deepEqual([first?.code, first?.isNew, first?.parts.includes('cases')], ['1.000894', false, true])
  assert.equal((await findDraft(db, '1.000894'))?.origin, 'national')
  assert.equal((await findProcedure(db, '1.000894'))?.cases, undefined)
  assert.equal(await findProcedure(db, '9.000100'), undefined)
})

test('asked again, open drafts are left alone; what the source itself has withdrawn is not taken', async () => {
  const hidden = { ...other('9.000900'), TRANGTHAI: 0 }
  const { report } = await synced({ procedures: [nationalMarriage, hidden] })
  assert.deepEqual(report.ok && report.value.open, ['1.000894'])
  assert.equal(await findDraft(db, '9.000900'), undefined)
})
