import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import reportTests from './report-tests.ts'

const PLACE = { file: '/checkout/dist/a.test.js', line: 3, column: 1, entryFile: '/checkout/dist/a.test.js' }
const END = { ...PLACE, name: 'adds', nesting: 0, testNumber: 1, testId: 1, parentId: undefined, tags: [] }

const pass = (change: object = {}): TestEvent => ({
  type: 'test:pass',
  data: { ...END, details: { duration_ms: 1, type: 'test' }, ...change },
})

/** node:test wraps what a test throws. */
const fail = (cause: Error, failureType: string): TestEvent => {
  const error = Object.assign(new Error('wrapped'), { cause, failureType })
  return { type: 'test:fail', data: { ...END, details: { duration_ms: 1, type: 'test', error } } }
}

async function report(...events: TestEvent[]): Promise<{ text: string; tally: unknown }> {
  const chunks: string[] = []
  for await (const chunk of reportTests(streamOf(events))) chunks.push(chunk)
  return { text: chunks.slice(0, -1).join(''), tally: JSON.parse(chunks.at(-1) ?? '') }
}

async function* streamOf(events: TestEvent[]): AsyncGenerator<TestEvent> {
  yield* events
}

describe('report of tests', () => {
  it('says nothing of what passes but its number, and does not count a suite', async () => {
    const suite = pass({ details: { duration_ms: 1, type: 'suite' } })
    assert.deepEqual(await report(pass(), pass(), suite), {
      text: '',
      tally: { passed: 2, failed: 0, note: '1 files' },
    })
  })

  it('shows a failure in full, once', async () => {
    const { text, tally } = await report(
      fail(new TypeError('no such sum'), 'testCodeFailure'),
      fail(new Error('1 subtest failed'), 'subtestsFailed'),
    )
    assert.match(text, /✗ adds {2}\(\/checkout\/dist\/a\.test\.js:3\)\nTypeError: no such sum/)
    assert.deepEqual(tally, { passed: 0, failed: 1, note: '1 files' })
  })

  it('counts a skipped test, one left for later and a file without tests as failed', async () => {
    const { tally } = await report(
      pass({ skip: true }),
      pass({ todo: 'soon' }),
      pass({ name: 'dist/a.test.js' }),
    )
    assert.deepEqual(tally, { passed: 0, failed: 3, note: '1 files' })
  })

  it('names the file that did not end when the step is stopped', async () => {
    const { name, nesting, parentId, tags, testId } = { ...END, name: 'dist/slow.test.js' }
    const left = { ...PLACE, name, nesting, parentId, tags, testId }
    const { text } = await report({
      type: 'test:interrupted',
      data: { tests: [left, { ...left, name: 'b' }] },
    })
    assert.equal(text, '✗ did not end: dist/slow.test.js (and 1 behind it)\n')
  })
})
