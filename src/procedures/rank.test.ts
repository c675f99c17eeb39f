import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SearchWords } from './everyday-words.ts'
import { fold, slugOf, wordsOf } from './fold.ts'
import type { ProcedureInList } from './found-procedures.ts'
import { ranked } from './rank.ts'
import { indexOf } from './search-index.ts'

const procedure = (
  code: string,
  name: string,
  field = 'Hộ tịch',
  result: string | null = null,
): ProcedureInList => ({
  code,
  name,
  field: { id: slugOf(field), name: field },
  result,
  timeLimit: null,
  timeLimitText: null,
  feeText: null,
  channels: [],
})
const all = [
  procedure('2.000635', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh'),
  procedure('1.000894', 'Đăng ký kết hôn'),
  procedure('1.004884', 'Đăng ký lại khai sinh', 'Hộ tịch', 'Giấy khai sinh'),
  procedure('2.000815', 'Chứng thực bản sao từ bản chính giấy tờ', 'Chứng thực'),
  procedure('1.001193', 'Đăng ký khai sinh', 'Hộ tịch', 'Giấy khai sinh'),
  procedure('1.014064', 'Cấp lại thẻ căn cước', 'Căn cước'),
  procedure('1.013978', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu', 'Đất đai'),
  procedure('1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Doanh nghiệp'),
]
const words: SearchWords = {
  leadingIn: ['làm', 'cho', 'con', 'cái', 'để'],
  everyday: [
    { said: ['khai sanh', 'giấy khai sinh', 'sinh con'], means: 'đăng ký khai sinh' },
    { said: ['mất giấy khai sinh'], means: 'đăng ký lại khai sinh' },
    {
      said: ['sao y'],
      means: 'chứng thực bản sao từ bản chính',
      neverLiteral: true,
      decides: true,
    },
    { said: ['sổ đỏ'], means: 'giấy chứng nhận quyền sử dụng đất lần đầu', neverLiteral: true },
    { said: ['mất căn cước', 'căn cước'], means: 'cấp lại thẻ căn cước' },
    {
      said: ['giấy phép kinh doanh', 'mở quán'],
      means: 'đăng ký thành lập hộ kinh doanh',
      neverLiteral: true,
    },
  ],
}
const index = indexOf(all, words)
const codesFor = (question: string, use: readonly (readonly [string, number])[] = []) =>
  ranked(index, question, new Map(use)).map(({ code }) => code)

const questions: readonly (readonly [said: string, first: string])[] = [
  ['khai sanh', '1.001193'],
  ['làm giấy khai sinh cho con', '1.001193'],
  ['GIẤY KHAI SINH', '1.001193'],
  ['giấy khai sinh'.normalize('NFD'), '1.001193'],
  ['giay khai sihn', '1.001193'],
  ['khaisinh', '1.001193'],
  ['khai xinh', '1.001193'],
  ['ket hon', '1.000894'],
  ['đăng kí kết hôn', '1.000894'],
  ['dang ky ket h', '1.000894'],
  ['kethon', '1.000894'],
  ['trứng thực', '2.000815'],
  ['2.000635', '2.000635'],
  ['mất cái giấy khai sinh', '1.004884'],
  ['sao y căn cước', '2.000815'],
  ['mở quán để mua sổ đỏ', '1.001612'],
  ['giấy phép kinh danh', '1.001612'],
]
for (const [said, first] of questions)
  test(`“${said}” finds ${first} first`, () => assert.equal(codesFor(said)[0], first))

test('the number of a code beside it is another procedure, never a slip', () => {
  assert.deepEqual(codesFor('2.000636'), [])
})

test('an expression never meant literally is only looked for by its meaning', () => {
  assert.deepEqual(codesFor('sổ đỏ'), ['1.013978'])
})

test('words nobody knows, no words at all, and a huge question are answered, with nothing or with what is known', () => {
  for (const nothing of ['xyzzyq', '😀 …', '', ' ', '%_\\']) assert.deepEqual(codesFor(nothing), [])
  assert.equal(codesFor(`kết hôn ${'xyzzyq '.repeat(5_000)}`)[0], '1.000894')
})

test('of what fits as well, the most used comes first; use alone finds nothing', () => {
  const twins = indexOf([procedure('1.000001', 'Cấp giấy A'), procedure('1.000002', 'Cấp giấy B')], words)
  const first = (use: number) => ranked(twins, 'cấp giấy', new Map([['1.000002', use]]))[0]?.code
  assert.equal(first(0), '1.000001')
  assert.equal(first(1), '1.000002')
  assert.deepEqual(codesFor('xyzzyq', [['1.001193', 1]]), [])
})

test('any text is answered in order and without repeats', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...'sao y khai sinh đỏ sổ mất giấy'.split(' '))).map(said => said.join(' ')),
      ),
      question => {
        const codes = codesFor(question)
        return new Set(codes).size === codes.length && codes.join() === codesFor(question).join()
      },
    ),
  )
})

test('folding takes away case, tones and đ; words are letters and digits only', () => {
  assert.equal(fold('Đường ỞĐẦU ỹ'), 'duong odau y')
  assert.equal(slugOf('Thi đua - khen thưởng'), 'thi-dua-khen-thuong')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text =>
      wordsOf(text).every(word => /^[\p{L}\p{N}.]+$/u.test(word)),
    ),
  )
})
