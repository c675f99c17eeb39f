import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aRow } from './catalogue.fixtures.ts'
import { checkRow } from './check-catalogue.ts'
import { joined, split } from './escaped-lists.ts'
import {
  cellsOf,
  csvText,
  headerProblem,
  looksLikeFormula,
  neutralised,
  rowOfCells,
  sheetColumns,
} from './sheet-rows.ts'

const word = fc.stringMatching(/^[a-zA-ZĐđáệ|;=\\ 0-9-]{1,20}$/).map(text => text.trim() || 'x')

test('values joined by a sign come back as they were, whatever signs they hold', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('|', ';', '='), (values, sign) => {
      assert.deepEqual(split(joined(values, sign), sign), values)
    }),
  )
})

const content = fc.record({
  name: word,
  documents: fc.array(
    fc.record({
      name: word,
      condition: fc.option(word),
      kind: fc.constantFrom('original', 'copy'),
      number: fc.integer({ min: 1, max: 9 }),
      alternatives: fc.array(fc.record({ kind: fc.constantFrom('paper', 'data-source'), name: word }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { maxLength: 4 },
  ),
  fees: fc.array(
    fc.record({
      kind: fc.constantFrom('fixed', 'per-copy'),
      amount: fc.nat(1_000_000),
      effectiveFrom: fc.constant('2025-07-01'),
      source: word,
      waivers: fc.array(fc.record({ code: fc.constantFrom('POOR', 'CHILD'), reason: word, source: word }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  legalBasis: fc.array(word, { maxLength: 4 }),
})

test('what is exported to a sheet and imported again is the same procedure', () => {
  fc.assert(
    fc.property(content, change => {
      const before = checkRow(aRow(change))
      assert.ok(before.ok, JSON.stringify(before))
      const after = checkRow(rowOfCells(sheetColumns, cellsOf(before.value.content, '2025-07-01')))
      assert.deepEqual(after.ok && after.value.content, before.value.content)
    }),
  )
})

test('cells that begin like formulas are neutralised on the way out and text again on the way in', () => {
  for (const cell of ['=1+1', '+84', '-1', '@SUM(A1)', '\tx']) assert.ok(looksLikeFormula(cell), cell)
  assert.equal(neutralised('=HYPERLINK("x")'), `'=HYPERLINK("x")`)
  assert.equal(neutralised('Tờ khai'), 'Tờ khai')
  const before = checkRow(aRow({ result: '- Giấy khai sinh' }))
  assert.ok(before.ok)
  const cells = cellsOf(before.value.content, '2025-07-01')
  assert.ok(cells.includes("'- Giấy khai sinh"))
  const after = checkRow(rowOfCells(sheetColumns, cells))
  assert.equal(after.ok && after.value.content.result, '- Giấy khai sinh')
})

test('a heading line with an unknown, a missing or a doubled column is told by name', () => {
  assert.equal(headerProblem(sheetColumns), undefined)
  assert.deepEqual(headerProblem(['code', 'colour']), { kind: 'unknown', column: 'colour' })
  assert.deepEqual(headerProblem(['code', 'name']), { kind: 'missing', column: 'field_id' })
  assert.deepEqual(headerProblem(['code', 'code']), { kind: 'twice', column: 'code' })
})

test('a sheet is written with quotes doubled and a mark of its encoding', () =>
  assert.equal(csvText([['a"b', 'c']]), '\ufeff"a""b","c"\r\n'))
