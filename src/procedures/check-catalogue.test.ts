import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aRow, catalogueOf } from './catalogue.fixtures.ts'
import { checkCatalogue } from './check-catalogue.ts'

const reasonsFor = (...rows: readonly unknown[]) =>
  checkCatalogue(catalogueOf(...rows)).refused.map(({ row, code, reason }) => [row, code, reason])

test('a whole row is taken, and what it leaves out counts as unknown', () => {
  const { rows, entries, refused } = checkCatalogue(catalogueOf(aRow()))
  assert.equal(rows, 1)
  assert.deepEqual(refused, [])
  assert.equal(entries[0]?.effectiveFrom.toString(), '2025-07-01')
  assert.equal(entries[0]?.content.whoMayApply, null)
  assert.deepEqual(entries[0]?.content.documents, [])
})

test('a supplement policy stays; where none is said, the content has no such part', () => {
  const supplementPolicy = 'RESTART'
  const contentOf = (change: object) => checkCatalogue(catalogueOf(aRow(change))).entries[0]?.content
  assert.equal(contentOf({ supplementPolicy })?.supplementPolicy, supplementPolicy)
  const content = contentOf({})
  assert.ok(content && !('supplementPolicy' in content))
})

const wrong: readonly (readonly [string, object, string])[] = [
  ['a code of another form', { code: '1.1193' }, 'malformed-code'],
  ['a code with an ending', { code: '1.001193.H52' }, 'malformed-code'],
  ['no name', { name: '' }, 'name-missing'],
  ['a name of spaces', { name: '  ' }, 'name-missing'],
  ['no field', { field: undefined }, 'field-missing'],
  ['a field id with accents', { field: { id: 'hộ-tịch', name: 'Hộ tịch' } }, 'field-missing'],
  ['a time limit of an unknown kind', { timeLimit: { kind: 'weeks', amount: 2 } }, 'time-limit-wrong'],
  ['a time limit of zero days', { timeLimit: { kind: 'days', amount: 0 } }, 'time-limit-wrong'],
  ['a cut-off that is no time', { timeLimit: { kind: 'same-day', cutoff: '25:00' } }, 'time-limit-wrong'],
  ['an unknown channel', { channels: ['fax'] }, 'channels-wrong'],
  ['a link that is a script', { portalUrl: 'javascript:alert(1)' }, 'link-wrong'],
  ['no source', { source: undefined }, 'source-missing'],
  ['a supplement policy that is none', { supplementPolicy: 'STOP' }, 'part-wrong'],
  ['an unknown part', { colour: 'red' }, 'part-wrong'],
  ['a day that does not exist', { effectiveFrom: '2026-02-30' }, 'effective-date'],
]
for (const [what, change, reason] of wrong)
  test(`a row with ${what} is refused: ${reason}`, () => {
    const row = { ...aRow(), ...change }
    assert.deepEqual(reasonsFor(row), [[1, row.code, reason]])
  })

test('the second of two rows with one code is refused, and every row is told by its number', () => {
  const rows = [aRow(), 'text', aRow({ name: 'Another' }), aRow({ code: '2.000815' }), aRow({ code: 'x' })]
  assert.deepEqual(reasonsFor(...rows), [
    [2, null, 'not-a-row'],
    [3, '1.001193', 'duplicate-code'],
    [5, 'x', 'malformed-code'],
  ])
})

test('a wrong part deep in a row is told by its path', () => {
  const { refused } = checkCatalogue(catalogueOf(aRow({ documents: [{ name: 'A' }, { condition: 'B' }] })))
  assert.deepEqual(refused, [{ row: 1, code: '1.001193', reason: 'part-wrong', at: 'documents.1.name' }])
})

for (const data of [undefined, null, [], 'x', {}, { procedures: {} }, { procedures: [] }])
  test(`no catalogue: ${JSON.stringify(data)}`, () => {
    const { rows, refused } = checkCatalogue(data)
    assert.equal(rows, 0)
    assert.equal(refused.length, 1)
    assert.equal(refused[0]?.row, 0)
  })

test('letters are composed and spaces single, so that equal texts are equal', () => {
  const { entries } = checkCatalogue(catalogueOf(aRow({ name: '  Đăng ký  khai sinh '.normalize('NFD') })))
  assert.equal(entries[0]?.content.name, 'Đăng ký khai sinh')
})

test('no data make the check throw, and every row is either taken or refused', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), rows => {
      const checked = checkCatalogue(catalogueOf(...rows))
      assert.equal(checked.entries.length + checked.refused.length, rows.length)
    }),
  )
})
