import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDossierSearch } from './read-search.ts'

const readings = [
  ['', { by: 'nothing' }],
  ['   ', { by: 'nothing' }],
  ['H52.99-261120-0001', { by: 'code', code: 'H52.99-261120-0001' }],
  [' h52.99-261120-0001 ', { by: 'code', code: 'H52.99-261120-0001' }],
  [
    'https://motcua.example/track/H52.99-261120-0001?secret=AB2C3D',
    { by: 'code', code: 'H52.99-261120-0001' },
  ],
  ['ck/H52.99-261120-0001?secret=AB2C3D', { by: 'code', code: 'H52.99-261120-0001' }],
  ['000.00.12.H15-180223-1234', { by: 'code', code: '000.00.12.H15-180223-1234' }],
  ['H52.99-261399-0001', { by: 'name', name: 'H52.99-261399-0001' }],
  ['014190004567', { by: 'number', idNumber: '014190004567' }],
  ['014 190 004 567', { by: 'number', idNumber: '014190004567' }],
  ['123456789', { by: 'number', idNumber: '123456789' }],
  ['0912 345 678', { by: 'number', phone: '0912345678' }],
  ['+84 912 345 678', { by: 'number', phone: '0912345678' }],
  ['84912345678', { by: 'number', phone: '0912345678' }],
  ['(0212) 3852.123', { by: 'number', phone: '02123852123' }],
  // An old identity card or a short telephone number: both are looked for.
  ['012345678', { by: 'number', idNumber: '012345678', phone: '012345678' }],
  ['1234567890', { by: 'name', name: '1234567890' }],
  ['Lò  Thị\tMai', { by: 'name', name: 'Lò Thị Mai' }],
  ['Lò Thị Mai'.normalize('NFD'), { by: 'name', name: 'Lò Thị Mai' }],
  ["'; drop table dossier --", { by: 'name', name: "'; drop table dossier --" }],
] as const

for (const [typed, expected] of readings)
  test(`“${typed}” is read as ${JSON.stringify(expected)}`, () =>
    assert.deepEqual(readDossierSearch(typed), expected))

test('however an identity number is written, with spaces, dots or dashes, it is the same number', () =>
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{12}$/),
      fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 12, maxLength: 12 }),
      (idNumber, gaps) => {
        // 84 and ten digits is a telephone number written with the code of the country.
        fc.pre(!idNumber.startsWith('84'))
        const written = [...idNumber].map((digit, index) => `${digit}${gaps[index]}`).join('')
        assert.deepEqual(readDossierSearch(written), { by: 'number', idNumber })
      },
    ),
  ))
