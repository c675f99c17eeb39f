import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cyclesIn } from './cycles.ts'

const graphOf = (edges: readonly (readonly [string, string])[]): Map<string, Set<string>> =>
  new Map(
    [...Map.groupBy(edges, ([from]) => from)].map(([from, group]) => [
      from,
      new Set(group.map(([, to]) => to)),
    ]),
  )

describe('cycles', () => {
  it('finds two circles and leaves out what only leads to them', () => {
    const graph = graphOf([
      ['z', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'c'],
      ['e', 'f'],
    ])
    assert.deepEqual(
      cyclesIn(graph)
        .map(group => group.toSorted())
        .toSorted(),
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
    )
  })

  it('finds a node that points at itself', () => {
    assert.deepEqual(cyclesIn(graphOf([['a', 'a']])), [['a']])
  })

  it('finds none when every edge goes upward, and one when an edge back is added', () => {
    const edge = fc.tuple(fc.integer({ min: 10, max: 30 }), fc.integer({ min: 1, max: 20 }))
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1 }), steps => {
        const upward = steps.map(([from, by]): [string, string] => [String(from), String(from + by)])
        assert.deepEqual(cyclesIn(graphOf(upward)), [])
        const [[from, to]] = [upward[0] ?? ['', '']]
        assert.equal(cyclesIn(graphOf([...upward, [to, from]])).length, 1)
      }),
    )
  })
})
