import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInWords, numberInWords } from './in-words.ts'

const numbers: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [100, 'một trăm'],
  [105, 'một trăm linh năm'],
  [1990, 'một nghìn chín trăm chín mươi'],
  [2000, 'hai nghìn'],
  [2005, 'hai nghìn không trăm linh năm'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [1_500_000, 'một triệu năm trăm nghìn'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_001, 'một tỷ không trăm linh một'],
]
for (const [number, words] of numbers)
  test(`${number} is written “${words}”`, () => assert.equal(numberInWords(number), words))

test('a date is written out as far as it is known', () => {
  assert.equal(
    dateInWords('2026-11-20'),
    'ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu',
  )
  assert.equal(dateInWords('2005-04'), 'tháng tư năm hai nghìn không trăm linh năm')
  assert.equal(dateInWords('1990'), 'năm một nghìn chín trăm chín mươi')
})
