import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { spreadOf } from './spread.ts'

describe('spread', () => {
  it('takes the nearest rank', () => {
    const sizes = Array.from({ length: 100 }, (_, index) => 100 - index)
    assert.deepEqual(spreadOf(sizes), { median: 50, p95: 95, largest: 100 })
    assert.deepEqual(spreadOf([3, 1, 2]), { median: 2, p95: 3, largest: 3 })
  })

  it('is zero when there is nothing to measure', () => {
    assert.deepEqual(spreadOf([]), { median: 0, p95: 0, largest: 0 })
  })
})
