import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import { filing } from './dossiers.fixtures.ts'
import { findDossiers } from './find-dossiers.store.ts'
import { readFilters } from './read-filters.ts'
import { readDossierSearch } from './read-search.ts'
import { actor, publishProcedures, saveUpTo, seal } from './saved-dossiers.fixtures.ts'

const { db } = await testDatabase()
await publishProcedures(db)
const people = [
  { name: 'Lò Thị Mai', idNumber: '014190004567', phone: '0912345678' },
  { name: 'Lò Thị Mải', idNumber: '014190004568', phone: '+84912345678' },
  { name: 'Đặng Văn 100%', idNumber: '012345678', phone: '0977000111' },
  { name: 'Quàng_Văn Quang', idNumber: '014090000123', phone: '012345678' },
] as const
for (const [index, person] of people.entries())
  await saveUpTo(db, index % 2 ? 'filed' : 'processing', {
    ...filing,
    code: `H52.99-261101-000${index}`,
    applicant: { ...filing.applicant, ...person },
  })
await saveUpTo(db, 'filed', { ...filing, code: 'H52.98-261101-0001', centreId: 'quynh-nhai' })

const officer = actor('officer')

async function found(typed: string, who = officer, filters: Parameters<typeof readFilters>[0] = {}) {
  const search = readDossierSearch(typed)
  const { rows } = await findDossiers({ db, seal }, who, { search, filters: readFilters(filters).filters })
  return rows.map(({ code }) => Number(code.slice(-4))).toSorted()
}

for (const [typed, expected] of [
  ['lo thi mai', [0, 1]],
  ['LÒ THỊ', [0, 1]],
  ['Lò Thị Mai'.normalize('NFD'), [0, 1]],
  ['dang van', [2]],
  ['mai lo', []],
  ['100%', [2]],
  ['%', [2]],
  ['_', [3]],
  ['\\', []],
  ["' or true --", []],
  ['😀', []],
  ['x'.repeat(10_000), []],
  ['014190004567', [0]],
  ['0912 345 678', [0, 1]],
  ['+84 912 345 678', [0, 1]],
  ['012345678', [2, 3]],
  ['H52.99-261101-0002', [2]],
  ['H52.98-261101-0001', []],
  ['', [0, 1, 2, 3]],
] as const)
  test(`“${typed.slice(0, 30)}” finds ${JSON.stringify(expected)}`, async () =>
    assert.deepEqual(await found(typed), expected))

test('nobody finds what they may not see', async () => {
  assert.deepEqual(await found('lo thi mai', actor('specialist', { fields: ['chung-thuc'] })), [])
  assert.deepEqual(await found('lo thi mai', actor('volunteer')), [])
  assert.deepEqual(await found('014190004567', actor('officer', { centreId: 'quynh-nhai' })), [1])
  assert.deepEqual(await found('0912345678', actor('specialist', { fields: ['ho-tich'] })), [0, 1])
})

test('filters narrow what was found', async () => {
  assert.deepEqual(await found('', officer, { position: 'filed' }), [1, 3])
  assert.deepEqual(await found('', officer, { handler: 'specialist' }), [0, 2])
  assert.deepEqual(await found('', officer, { procedure: '2.000815' }), [])
  assert.deepEqual(await found('lo', officer, { from: '2026-11-20', to: '2026-11-20' }), [0, 1])
  assert.deepEqual(await found('lo', officer, { from: '2026-11-21' }), [])
  assert.deepEqual(await found('lo', officer, { to: '2026-11-19' }), [])
})

test('page by page, everybody of a common name is found once, the latest first', async () => {
  await sql`
    insert into dossier select (jsonb_populate_record(d, jsonb_build_object('code', 'H52.99-261102-' || to_char(n, 'FM0000'),
      'applicant_name', 'Cà Văn Thoong', 'submitted_at', d.submitted_at + (n / 7) * interval '1 hour'))).*
    from dossier d, generate_series(1, 70) n where d.code = 'H52.99-261101-0000'`.execute(db)
  await sql`
    insert into dossier_finding
    select centre_id, code, field_id, procedure_code, submitted_at, fold(applicant_name), applicant_phone, 'x'
    from dossier where code like 'H52.99-261102-%'`.execute(db)
  const seen: string[] = []
  let after: string | undefined
  do {
    const search = readDossierSearch('ca van')
    const { rows, next } = await findDossiers({ db, seal }, officer, { search, filters: {}, after })
    seen.push(...rows.map(({ submittedAt, code }) => `${submittedAt} ${code}`))
    after = next
  } while (after)
  assert.equal(new Set(seen).size, 70)
  assert.deepEqual(seen, seen.toSorted().toReversed())
})
