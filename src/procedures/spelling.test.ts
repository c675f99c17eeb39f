import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOneSlip, searchWordsOf, spellerOf } from './spelling.ts'

const words = ['sinh', 'khai', 'hon', 'ket', 'chung', 'thuc', 'sao', 'bao', 'giay', 'dan']
const speller = spellerOf(new Map(words.map((word, place) => [word, 100 - place])))

const slips: readonly (readonly [typed: string, meant: string])[] = [
  ['sihn', 'sinh'],
  ['sinhh', 'sinh'],
  ['snh', 'sinh'],
  ['xinh', 'sinh'],
  ['trung', 'chung'],
  ['chun', 'chung'],
  ['dan', 'dan'],
  ['xao', 'sao'],
]
for (const [typed, meant] of slips)
  test(`“${typed}” may be meant as “${meant}”`, () =>
    assert.ok(speller.knows(typed) || speller.mended(typed)[0] === meant, speller.mended(typed).join()))

test('words written together are parted, and what is made of no known words is not', () => {
  assert.deepEqual(speller.parted('khaisinh'), ['khai', 'sinh'])
  assert.deepEqual(speller.parted('giaykhaisinh'), ['giay', 'khai', 'sinh'])
  assert.equal(speller.parted('xyzzyq'), undefined)
})

test('codes, numbers and words far from any known one are left alone', () => {
  for (const word of ['1.001194', '2025', 'xyzzyq', 'ab']) assert.deepEqual(speller.mended(word), [])
})

test('a slip is symmetric, and no word is a slip of one three letters longer', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(fc.property(word, word, (one, other) => isOneSlip(one, other) === isOneSlip(other, one)))
  fc.assert(fc.property(word, one => !isOneSlip(one, `${one}abc`)))
})

test('ký and kí are the same word', () =>
  assert.deepEqual(searchWordsOf('Đăng ký'), searchWordsOf('đăng kí')))
