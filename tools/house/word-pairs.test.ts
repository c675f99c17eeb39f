import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertClean, found } from './testing.ts'
import { countPairs, wordingFindings, writtenPairs } from './word-pairs.ts'

const messages = (exported: unknown): string[] =>
  wordingFindings(new Map([['src/queue/wording.js', exported]])).map(({ message }) => message)

describe('pairs of sentences a module exports', () => {
  it('catches values that differ, however deep', () => {
    assert.deepEqual(messages({ refusals: { late: ['Trễ {days} ngày', 'Late by {hours}'] } }), [
      'refusals.late: “Trễ {days} ngày” wants {days}, “Late by {hours}” wants {hours}',
    ])
    assert.equal(messages({ words: new Map([['late', ['Trễ {days} ngày', 'Late']]]) }).length, 1)
  })

  it('catches a sentence that is empty', () => {
    assert.deepEqual(messages({ a: ['', 'Late'], b: ['Trễ', ' '] }), [
      'a: the Vietnamese sentence is empty',
      'b: “Trễ” has no English',
    ])
  })

  it('passes pairs that fit, and counts them', () => {
    const exported = {
      a: ['{n} ngày, {m} giờ', '{m} hours after {n} day{plural}'],
      list: [
        ['Một', 'One'],
        ['Hai', 'Two'],
        ['Ba', 'Three'],
      ],
    }
    assert.deepEqual(messages(exported), [])
    assert.equal(countPairs(new Map([['src/queue/wording.js', exported]])), 4)
  })
})

describe('pairs of sentences written in the source', () => {
  it('catches values that differ', () => {
    const files = { 'src/queue/a.ts': "const late = ['Trễ {days} ngày', 'Late']" }
    assert.deepEqual(found(writtenPairs, files), ['src/queue/a.ts:1'])
  })

  it('passes other pairs of strings', () => {
    assertClean(writtenPairs, {
      'src/queue/a.ts': "const a = ['x', '']\nconst late = ['Trễ {n} ngày', 'Late by {n}']",
      'src/queue/a.test.ts': "const wrong = ['Trễ {n}', 'Late']",
    })
  })
})
