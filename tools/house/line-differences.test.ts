import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findDifferences } from './line-differences.ts'

describe('differences of lines', () => {
  it('shows the stretch that differs', () => {
    assert.deepEqual(findDifferences('a\nb\nc\nd', 'a\nx\ny\nd'), ['- 2: b', '- 3: c', '+ 2: x', '+ 3: y'])
    assert.deepEqual(findDifferences('a\nd', 'a\nb\nd'), ['+ 2: b'])
  })

  it('shows nothing for equal texts and counts a missing end of line', () => {
    assert.deepEqual(findDifferences('a\n', 'a\n'), [])
    assert.deepEqual(findDifferences('a\n', 'a'), ['- 2: '])
  })
})
