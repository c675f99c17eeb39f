import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileSizes, functionSizes, parameterCounts } from './size-budgets.ts'
import { assertClean, found } from './testing.ts'

const lines = (count: number, line = 'export {}'): string => `${line}\n`.repeat(count)
const functionOf = (count: number, head = 'function long() {'): string =>
  `${head}\n${lines(count - 2, 'f()')}}\n`
/** Short files, so that one long file moves neither the median nor the 95th percentile. */
const short = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `src/queue/short-${index}.ts`,
      functionOf(3, 'function short() {'),
    ]),
  )

describe('sizes of files', () => {
  it('catches a file over the limit', () => {
    assert.deepEqual(found(fileSizes, { ...short(30), 'src/queue/long.ts': lines(351) }), [
      'src/queue/long.ts',
    ])
  })

  it('catches a test file over its limit', () => {
    assert.deepEqual(found(fileSizes, { ...short(30), 'src/queue/long.test.ts': lines(401) }), [
      'src/queue/long.test.ts',
    ])
  })

  it('catches a median and a 95th percentile over budget', () => {
    const files = { 'src/a/a.ts': lines(61), 'src/a/b.ts': lines(61), 'src/a/c.ts': lines(181) }
    assert.deepEqual(found(fileSizes, files), ['lines per file', 'lines per file'])
  })

  it('lets a file be as long as the limit, and sentences and row types longer', () => {
    assertClean(fileSizes, {
      ...short(30),
      'src/queue/long.ts': lines(350),
      'src/queue/long.test.ts': lines(400),
      'src/queue/wording.ts': lines(900),
      'src/queue/views/ticket.wording.ts': lines(900),
      'src/platform/database.ts': lines(900),
    })
  })
})

describe('sizes of functions', () => {
  const heads: readonly string[] = [
    'function long() {',
    'const long = async () => {',
    'const table = { handler: () => {',
    'routes(async () => {',
  ]
  for (const head of heads) {
    it(`catches a long one: ${head}`, () => {
      const closing = head.includes('{ handler') ? '}' : head.startsWith('routes') ? ')' : ''
      const source = functionOf(71, head).trimEnd() + closing
      assert.deepEqual(found(functionSizes, { ...short(30), 'src/queue/long.ts': source }), [
        'src/queue/long.ts:1',
      ])
    })
  }

  it('catches a median over budget', () => {
    assert.deepEqual(found(functionSizes, { 'src/queue/a.ts': functionOf(9) }), ['lines per function'])
  })

  it('lets a function be as long as the limit and passes tests over', () => {
    assertClean(functionSizes, {
      ...short(30),
      'src/queue/long.ts': functionOf(70),
      'src/queue/long.test.ts': functionOf(100, "it('does', () => {").replace(/\}\n$/, '})\n'),
    })
  })
})

describe('parameters', () => {
  for (const source of [
    'function f(a, b, c, d) {}',
    'export const f = (a, b, c, ...d) => 1',
    'class A { f(a, b, c, d) {} }',
  ])
    it(`catches ${source}`, () => {
      assert.deepEqual(found(parameterCounts, { 'src/queue/a.ts': source }), ['src/queue/a.ts:1'])
    })

  it('lets three be, and an object of many', () => {
    assertClean(parameterCounts, {
      'src/queue/a.ts': 'function f(this: A, a, b, { c, d, e }) {}\nlist.map((a, b, c, d) => 1)',
    })
  })
})
