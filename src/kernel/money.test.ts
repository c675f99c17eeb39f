import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dong, shownMoney } from './money.ts'

test('an amount is a whole number of đồng from nothing', () => {
  assert.equal(dong(0), 0)
  for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => dong(wrong), RangeError)
})

test('amounts are written with a full stop for each thousand', () => {
  assert.deepEqual([0, 999, 1_000, 200_000, 4_500_000].map(shownMoney), [
    '0 đồng',
    '999 đồng',
    '1.000 đồng',
    '200.000 đồng',
    '4.500.000 đồng',
  ])
})
