import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completenessOf, mostLacking } from './completeness.ts'

test('the score is the share of procedures with nothing missing, rounded down so that 100 % means all', () => {
  const whole = { missing: [] }
  const lacking = { missing: ['documents', 'steps'] as const }
  const found = completenessOf([...Array.from({ length: 1999 }, () => whole), lacking])
  assert.deepEqual([found.handled, found.complete, found.percent], [2000, 1999, 99.9])
  assert.deepEqual(found.lacking.documents, 1)
})

test('a centre that handles nothing has no score', () => assert.equal(completenessOf([]).percent, null))

test('the parts that most procedures lack come first, complete ones not at all', () => {
  const found = completenessOf([{ missing: ['steps'] }, { missing: ['steps', 'documents'] }])
  assert.deepEqual(mostLacking(found), ['steps', 'documents'])
})
