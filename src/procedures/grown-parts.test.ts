import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCase, handlingMinistry, inCase } from './cases.ts'
import { aRow, catalogueOf } from './catalogue.fixtures.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { missingParts } from './parts.ts'

const reasonOf = (...rows: readonly object[]) =>
  checkCatalogue(catalogueOf(...rows)).refused.map(({ code, reason }) => [code, reason])
const read = (change: object) => {
  const [entry] = checkCatalogue(catalogueOf(aRow(change))).entries
  assert.ok(entry)
  return entry.content
}
const fee = { kind: 'fixed', amount: 10_000, effectiveFrom: '2025-07-01', source: 'test' }

const wrong: readonly (readonly [string, object, string])[] = [
  ['a fee without amount', { fees: [{ ...fee, amount: undefined }] }, 'fee-wrong'],
  ['a free fee with an amount', { fees: [{ ...fee, kind: 'free' }] }, 'fee-wrong'],
  ['a fee by pages without its pages', { fees: [{ ...fee, kind: 'pages' }] }, 'fee-wrong'],
  ['a negative fee', { fees: [{ ...fee, amount: -1 }] }, 'fee-wrong'],
  ['a fee that ends before it begins', { fees: [{ ...fee, effectiveTo: '2025-06-30' }] }, 'fee-wrong'],
  ['a fee from a day that does not exist', { fees: [{ ...fee, effectiveFrom: '2025-02-30' }] }, 'fee-wrong'],
  [
    'two cases with one id',
    {
      cases: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    },
    'cases-wrong',
  ],
  [
    'a case with a wrong limit',
    { cases: [{ id: 'a', name: 'A', timeLimit: { kind: 'weeks' } }] },
    'time-limit-wrong',
  ],
  ['a system nobody knows', { handlingSystem: 'ELSEWHERE' }, 'part-wrong'],
  ['a kind of authority nobody knows', { authorityKind: 'KING' }, 'part-wrong'],
]
for (const [what, change, reason] of wrong)
  test(`a row with ${what} is refused: ${reason}`, () => {
    assert.deepEqual(reasonOf(aRow(change)), [['1.001193', reason]])
  })

const refer = (code: string, to: string) =>
  aRow({
    code,
    documents: [{ name: 'Giấy', alternatives: [{ kind: 'earlier-result', name: 'Kết quả', procedure: to }] }],
  })

test('rows that wait for each other in a circle are refused, each of them; so is one that waits for nothing known', () => {
  assert.deepEqual(
    reasonOf(refer('9.000001', '9.000002'), refer('9.000002', '9.000003'), refer('9.000003', '9.000001')),
    [
      ['9.000001', 'reference-cyclic'],
      ['9.000002', 'reference-cyclic'],
      ['9.000003', 'reference-cyclic'],
    ],
  )
  assert.deepEqual(reasonOf(refer('9.000001', '9.000001')), [['9.000001', 'reference-cyclic']])
  assert.deepEqual(reasonOf(refer('9.000001', '9.999999')), [['9.000001', 'reference-unknown']])
  assert.deepEqual(reasonOf(refer('9.000001', '1.001193'), aRow()), [])
})

test('a row without the new parts stays as it was: none of them appears', () => {
  const keys = Object.keys(read({}))
  for (const part of ['fees', 'cases', 'handlingSystem', 'reception']) assert.ok(!keys.includes(part), part)
})

const cased = () =>
  read({
    timeLimitText: 'Trong ngày',
    documents: [{ name: 'Tờ khai' }],
    cases: [
      { id: 'usual', name: 'Thường' },
      {
        id: 'checked',
        name: 'Phải xác minh',
        channels: ['direct'],
        timeLimit: { kind: 'working-days', amount: 5 },
        documents: [{ name: 'Tờ khai' }, { name: 'Giấy xác nhận' }],
      },
    ],
  })

test('in a case its own parts hold, and what it leaves out is as the procedure says', () => {
  const usual = inCase(cased(), findCase(cased(), 'usual'))
  assert.deepEqual([usual.timeLimitText, usual.documents.length], ['Trong ngày', 1])
  const checked = inCase(cased(), findCase(cased(), 'checked'))
  assert.deepEqual(checked.timeLimit, { kind: 'working-days', amount: 5 })
  // The words of another limit would contradict it.
  assert.equal(checked.timeLimitText, null)
  assert.deepEqual([checked.channels, checked.documents.length], [['direct'], 2])
  assert.equal(findCase(cased(), 'nowhere'), undefined)
})

test('papers that stand in every case count as published, in one case only they do not', () => {
  const papers = { documents: [{ name: 'Tờ khai' }] }
  const both = read({
    cases: [
      { id: 'a', name: 'A', ...papers },
      { id: 'b', name: 'B', ...papers },
    ],
  })
  const one = read({
    cases: [
      { id: 'a', name: 'A', ...papers },
      { id: 'b', name: 'B' },
    ],
  })
  assert.ok(!missingParts(both).includes('documents'))
  assert.ok(missingParts(one).includes('documents'))
})

test('only a ministry’s system owns the status elsewhere', () => {
  assert.equal(handlingMinistry(read({ handlingSystem: 'MINISTRY:BCA' })), 'BCA')
  assert.equal(handlingMinistry(read({ handlingSystem: 'LOCAL' })), undefined)
  assert.equal(handlingMinistry(read({})), undefined)
})
