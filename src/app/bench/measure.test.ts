import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atLeast, atMost, median, rounded } from './measure.ts'

const figure = { name: 'x', unit: 's', target: 2 }

test('a target is met when it is reached exactly', () => {
  assert.equal(atMost({ ...figure, value: 2 }).ok, true)
  assert.equal(atMost({ ...figure, value: 2.01 }).ok, false)
  assert.equal(atLeast({ ...figure, value: 2 }).ok, true)
  assert.equal(atLeast({ ...figure, value: 1.99 }).ok, false)
})

test('the median is the middle by value, not by place', () => assert.equal(median([9, 1, 10]), 9))

test('there is no median of nothing', () => assert.throws(() => median([])))

test('three digits count, large or small', () => {
  assert.equal(rounded(1234.5), 1230)
  assert.equal(rounded(0.0012345), 0.00123)
})
