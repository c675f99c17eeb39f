import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { valueFrom } from './calendar.fixtures.ts'
import { readChanges } from './read-changes.ts'
import { refusalSentence } from './wording.ts'

const decision = 'QĐ 12/QĐ-UBND'
const day = (date: string, more: object = {}) => ({ date, kind: 'holiday', name: ['Tết', 'Tết'], ...more })
const json = (...days: readonly unknown[]) => JSON.stringify({ year: 2029, days })
const daysOf = (text: string) =>
  valueFrom(readChanges(text, decision)).flatMap(change => (change.what === 'rows' ? change.days : []))
/** `2 date-does-not-exist`: the row and what is wrong with it, for every row. */
const refusalsOf = (text: string) => {
  const read = readChanges(text, decision)
  return read.ok ? [] : read.refusal.map(({ row, refusal }) => `${row} ${refusal.reason}`)
}

describe('a decision written as lines', () => {
  test('is read kind by kind, with both names where both are given', () => {
    const text =
      '# 2027\noff;2027-02-12;Tết Nguyên đán;Lunar New Year\r\n\ncomp;2027-02-15;Nghỉ bù\nswap;2027-01-04;2027-01-09\nwork;2027-02-11'
    const base = { source: decision, certain: true, inForce: true }
    assert.deepEqual(daysOf(text), [
      { ...base, date: '2027-02-12', kind: 'holiday', name: ['Tết Nguyên đán', 'Lunar New Year'] },
      { ...base, date: '2027-02-15', kind: 'compensation', name: ['Nghỉ bù', 'Nghỉ bù'] },
      {
        ...base,
        date: '2027-01-04',
        kind: 'swap-off',
        name: ['Nghỉ hoán đổi', 'Swapped day off'],
        pairedWith: '2027-01-09',
      },
      {
        ...base,
        date: '2027-01-09',
        kind: 'swap-work',
        name: ['Làm bù', 'Make-up working day'],
        pairedWith: '2027-01-04',
      },
      {
        ...base,
        date: '2027-02-11',
        kind: 'holiday',
        name: ['Ngày bình thường', 'Ordinary day'],
        inForce: false,
      },
    ])
  })
  test('takes a year in, as decided or as expected', () => {
    const [year] = valueFrom(readChanges('year;2029;expected\noff;2029-01-01;Tết', decision))
    assert.deepEqual(year, { what: 'year', date: '2029-01-01', expected: true, decision })
    assert.deepEqual(
      daysOf('year;2029;expected\noff;2029-01-01;Tết').map(({ certain }) => certain),
      [false],
    )
    assert.deepEqual(refusalsOf('year;29\nyear;2029;perhaps'), ['1 row-part-wrong', '2 row-part-wrong'])
  })
  test('every line that cannot be taken is named, not the first alone', () => {
    assert.deepEqual(refusalsOf('work;2027-02-11\nparty;2027-01-01\n\nnonsense;;;;;'), [
      '2 row-kind-unknown',
      '4 row-unreadable',
    ])
    assert.deepEqual(
      refusalsOf(
        'off;2027-02-29;Tết\noff;2027-02-12\nswap;2027-01-04\noff;2027-03-01;=1+1\noff;2027-03-02;A\noff;2027-03-02;B',
      ),
      [
        '1 date-does-not-exist',
        '2 day-without-name',
        '3 date-does-not-exist',
        '4 text-like-formula',
        '6 day-listed-twice',
      ],
    )
    assert.deepEqual(refusalsOf(' \n'), ['0 no-rows'])
  })
  test('a day outside the year it is decided for', () => {
    assert.deepEqual(refusalsOf('year;2029\noff;2028-01-01;Tết'), ['2 day-outside-its-year'])
  })
})

describe('a decision written as JSON', () => {
  test('is read in the form of the national calendar, source and certainty left out', () => {
    const base = { source: decision, certain: true, inForce: true }
    assert.deepEqual(
      daysOf(json(day('2029-02-12'), { date: '2029-03-05', kind: 'swap-off', pairedWith: '2029-03-10' })),
      [
        { ...base, date: '2029-02-12', kind: 'holiday', name: ['Tết', 'Tết'] },
        {
          ...base,
          date: '2029-03-05',
          kind: 'swap-off',
          name: ['Nghỉ hoán đổi', 'Swapped day off'],
          pairedWith: '2029-03-10',
        },
      ],
    )
    assert.deepEqual(daysOf(JSON.stringify([day('2027-02-12', { name: 'Nghỉ' })]))[0]?.name, ['Nghỉ', 'Nghỉ'])
  })
  test('brings hours with the day they take effect', () => {
    const sessions = [{ weekdays: [1], from: '07:30', to: '11:30' }]
    const text = JSON.stringify({ workingTime: [{ effectiveFrom: '2027-01-01', sessions }] })
    assert.deepEqual(valueFrom(readChanges(text, decision)), [
      { what: 'hours', date: '2027-01-01', sessions, decision },
    ])
  })
  test('every row that cannot be taken is named', () => {
    const rows = [
      day('2029-02-30'),
      day('2029-13-01'),
      day('2029-02-12', { kind: 'party' }),
      { kind: 'holiday' },
      'x',
      day('2029-02-13', { extra: 1 }),
    ]
    assert.deepEqual(refusalsOf(json(...rows)), [
      '1 date-does-not-exist',
      '2 date-does-not-exist',
      '3 row-kind-unknown',
      '4 row-part-wrong',
      '5 row-part-wrong',
      '6 row-part-wrong',
    ])
    assert.deepEqual(refusalsOf(json(day('2029-02-30'))), ['1 date-does-not-exist'])
    assert.deepEqual(refusalsOf(json(day('2028-02-12'))), ['1 day-outside-its-year'])
    assert.deepEqual(refusalsOf(json(day('2029-02-12'), day('2029-02-12'))), ['2 day-listed-twice'])
    assert.deepEqual(refusalsOf(json(day('2029-02-12', { name: '' }))), ['1 day-without-name'])
    for (const name of ['=SUM(A1)', '+1', '-1', '@x'])
      assert.deepEqual(refusalsOf(json(day('2029-02-12', { name }))), ['1 text-like-formula'], name)
    assert.deepEqual(refusalsOf(json(day('2029-02-12', { name: 'x'.repeat(201) }))), ['1 text-too-long'])
  })
  test('what is no JSON, another thing, or too much is refused whole', () => {
    assert.deepEqual(refusalsOf('{"year": 2029,'), ['0 not-json'])
    assert.deepEqual(refusalsOf('{"jahr": 2029}'), ['0 row-part-wrong'])
    assert.deepEqual(refusalsOf('[]'), ['0 no-rows'])
    assert.deepEqual(refusalsOf(`[${'['.repeat(90_000)}`), ['0 not-json'])
    assert.deepEqual(refusalsOf(' '.repeat(100_001)), ['0 text-too-long'])
    const many = Array.from({ length: 401 }, () => day('2029-02-12'))
    assert.deepEqual(refusalsOf(json(...many)), ['0 too-many-rows'])
    assert.deepEqual(refusalsOf('{"__proto__": {"year": 1}, "days": []}'), ['0 row-part-wrong'])
  })
})

test('what a person wrote is told back in both languages', () => {
  const refusal = { reason: 'row-kind-unknown', kind: '{party}' } as const
  assert.match(refusalSentence(refusal, 'vi'), /Không có loại “\{party\}”/)
  assert.match(refusalSentence(refusal, 'en'), /There is no kind “\{party\}”/)
})
