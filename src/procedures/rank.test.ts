import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type EverydayWord, readingsOf, withoutLeadIn } from './everyday-words.ts'
import { fold, slugOf, wordsOf } from './fold.ts'
import { type Candidate, ranked } from './rank.ts'

const candidate = (
  code: string,
  name: string,
  field = 'Hộ tịch',
  result: string | null = null,
): Candidate => ({
  code,
  name,
  field: { name: field },
  result,
})
const birth = candidate('1.001193', 'Đăng ký khai sinh', 'Hộ tịch', 'Giấy khai sinh')
const again = candidate('1.004884', 'Đăng ký lại khai sinh', 'Hộ tịch', 'Giấy khai sinh')
const copy = candidate('2.000635', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh')
const marriage = candidate('1.000894', 'Đăng ký kết hôn')
const certified = candidate('2.000815', 'Chứng thực bản sao từ bản chính giấy tờ', 'Chứng thực')
const all = [copy, marriage, again, certified, birth]

const everyday: readonly EverydayWord[] = [
  { said: ['khai sanh', 'giấy khai sinh'], means: 'đăng ký khai sinh' },
  { said: ['sao y'], means: 'chứng thực bản sao từ bản chính' },
  { said: ['sổ đỏ'], means: 'giấy chứng nhận', neverLiteral: true },
]
const codesFor = (question: string, mostUsed: readonly string[] = []) =>
  ranked(all, readingsOf(question, everyday), mostUsed).map(({ code }) => code)

const questions: readonly (readonly [string, string])[] = [
  ['khai sanh', '1.001193'],
  ['giay khai sinh', '1.001193'],
  ['GIẤY KHAI SINH', '1.001193'],
  ['giấy khai sinh'.normalize('NFD'), '1.001193'],
  ['kết hôn', '1.000894'],
  ['ket hon', '1.000894'],
  ['dang ky ket', '1.000894'],
  ['sao y', '2.000815'],
  ['chung thuc ban sao', '2.000815'],
  ['2.000635', '2.000635'],
]
for (const [question, first] of questions)
  test(`“${question}” finds ${first} first`, () => assert.equal(codesFor(question)[0], first))

test('every word must begin a word somewhere: “sinh kết” finds nothing, nor does the middle of a word', () => {
  assert.deepEqual(codesFor('sinh xyz'), [])
  assert.deepEqual(codesFor('hai inh'), [])
})

test('a name comes before a field, and the most used before others that match as well', () => {
  assert.equal(codesFor('chứng thực')[0], '2.000815')
  assert.equal(codesFor('hộ tịch')[0], '2.000635')
  const equal = [candidate('1.000001', 'Cấp giấy A'), candidate('1.000002', 'Cấp giấy B')]
  assert.equal(ranked(equal, [['cap', 'giay']], ['1.000002'])[0]?.code, '1.000002')
})

test('an expression never meant literally is only looked for by its meaning', () => {
  assert.deepEqual(readingsOf('làm sổ đỏ', everyday), [['lam', 'giay', 'chung', 'nhan']])
})

test('a question without letters has no reading, a huge one is cut', () => {
  assert.deepEqual(readingsOf('😀 …', everyday), [])
  assert.equal(readingsOf('a '.repeat(5_000), everyday)[0]?.length, 12)
})

test('words that only lead in are dropped, but never all of them', () => {
  assert.equal(withoutLeadIn('làm giấy khai sinh cho con', ['làm', 'cho', 'con']), 'giay khai sinh')
  assert.equal(withoutLeadIn('làm', ['làm']), 'làm')
})

test('words hold nothing that a database pattern reads as more than itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text =>
      wordsOf(text).every(word => /^[\p{L}\p{N}.]+$/u.test(word)),
    ),
  )
})

test('folding takes away case, tones and đ', () => {
  assert.equal(fold('Đường ỞĐẦU ỹ'), 'duong odau y')
  assert.equal(slugOf('Thi đua - khen thưởng'), 'thi-dua-khen-thuong')
})
