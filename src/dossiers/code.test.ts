import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dossierCode, readDossierCode } from './code.ts'
import { refusalFrom, valueFrom } from './dossiers.fixtures.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

/** Codes as systems in the field write them, new and old (Circular 01/2018/TT-VPCP, Art. 19), taken apart by hand. */
const seen = [
  {
    code: '000.05.50.H15-190605-0007',
    parts: { agency: '000.05.50.H15', date: '2019-06-05', sequence: 7, form: 'old' },
  },
  {
    code: 'H15.50.05.13-261008-0975',
    parts: { agency: 'H15.50.05.13', date: '2026-10-08', sequence: 975, form: 'current' },
  },
  {
    code: 'H15.50-261008-0975',
    parts: { agency: 'H15.50', date: '2026-10-08', sequence: 975, form: 'current' },
  },
  {
    code: 'H55.242-260701-150123',
    parts: { agency: 'H55.242', date: '2026-07-01', sequence: 150123, form: 'current', ministry: '15' },
  },
  { code: 'H15-240229-0001', parts: { agency: 'H15', date: '2024-02-29', sequence: 1, form: 'current' } },
  {
    code: 'H15.50-261008-12345',
    parts: { agency: 'H15.50', date: '2026-10-08', sequence: 12345, form: 'current' },
  },
] as const

for (const { code, parts } of seen)
  test(`given ${code}, its parts are read`, () => assert.deepEqual(valueFrom(readDossierCode(code)), parts))

test('given a date of eight digits and a number of seven, as a ministry writes them, both are read', () => {
  const { agency, date, sequence, form } = valueFrom(readDossierCode('G09.20-20260609-0092637'))
  assert.deepEqual([agency, date, sequence, form], ['G09.20', '2026-06-09', 92637, 'current'])
})

for (const ministry of ['02', '03', '06', '09', '10', '15', '16', '17', '18'])
  test(`given seven digits beginning with ${ministry}, that ministry's system made the code`, () => {
    assert.equal(valueFrom(readDossierCode(`H15.50-261008-${ministry}00001`)).ministry, ministry)
    assert.equal(valueFrom(readDossierCode(`H15.50-261008-${ministry}01`)).ministry, undefined)
  })

test('given a code typed in small letters with spaces round it, it is read all the same', () =>
  assert.equal(valueFrom(readDossierCode('  h15.50-261008-0975\n')).agency, 'H15.50'))

for (const code of [
  '',
  ' ',
  'H15.50',
  'H15.50-261008',
  'H15.50-261008-975',
  'H15.50-261008-12345678',
  'H15.50-2610081-0975',
  'H15.50-26100-0975',
  'HH5.50-261008-0975',
  'H1.50-261008-0975',
  'H15.5000-261008-0975',
  'H15..50-261008-0975',
  'H15.50.-261008-0975',
  '05.50.H15-190605-0007',
  '000.05.H15-190605-0007',
  'H15.50–261008–0975',
  'H15.50-261008-0975-1',
  'xH15.50-261008-0975',
  'H15.50-２61008-0975',
  "H15.50-261008-0975' or 1=1",
])
  test(`given “${code}”, it is refused as malformed`, () => {
    const refusal = refusalFrom(readDossierCode(code))
    assert.equal(refusal.reason, 'code-malformed')
  })

for (const [digits, why] of [
  ['261301', 'a thirteenth month'],
  ['260230', '30 February'],
  ['250229', '29 February of a common year'],
  ['261100', 'a day 0'],
  ['260031', 'a month 0'],
  ['20261131', '31 November'],
] as const)
  test(`given ${why} (${digits}), the code is refused`, () =>
    assert.deepEqual(refusalFrom(readDossierCode(`H15.50-${digits}-0001`)), {
      reason: 'code-date-impossible',
      code: `H15.50-${digits}-0001`,
      date: digits,
    }))

test('past 9999 a code grows a digit instead of beginning again', () => {
  assert.equal(dossierCode('H15.50', day('2026-10-08'), 1), 'H15.50-261008-0001')
  assert.equal(dossierCode('H15.50', day('2026-10-08'), 9999), 'H15.50-261008-9999')
  assert.equal(dossierCode('H15.50', day('2026-10-08'), 10000), 'H15.50-261008-10000')
})

const agency = fc
  .tuple(
    fc.constantFrom('H', 'G', 'A'),
    fc.integer({ min: 10, max: 99 }),
    fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 5 }),
  )
  .map(([letter, province, units]) => [`${letter}${province}`, ...units].join('.'))
const daysOfCentury = fc.integer({ min: 0, max: 36524 }).map(days => day('2000-01-01').add({ days }))
const sequences = fc.integer({ min: 1, max: 9_999_999 })

test('whatever the agency, day and number, the code that is made is read back as those', () => {
  fc.assert(
    fc.property(agency, daysOfCentury, sequences, (unit, date, sequence) => {
      const { ministry: _prefix, ...read } = valueFrom(readDossierCode(dossierCode(unit, date, sequence)))
      assert.deepEqual(read, { agency: unit, date: date.toString(), sequence, form: 'current' })
    }),
  )
})

test('two different numbers of a day never make the same code', () => {
  fc.assert(
    fc.property(sequences, sequences, (one, other) => {
      const codes = [one, other].map(sequence => dossierCode('H15.50', day('2026-10-08'), sequence))
      assert.equal(codes[0] === codes[1], one === other)
    }),
  )
})

test('whatever is typed, reading answers with a value or a reason and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z0-9.-]{0,30}$/)), text => {
      const read = readDossierCode(text)
      assert.equal(typeof read.ok, 'boolean')
    }),
  )
})
