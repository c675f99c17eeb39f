/**
 * Reporter of node:test for the check: says nothing of tests that pass, shows failures in full and ends with the
 * tally.
 */
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'
import type { Tally } from './tally.ts'

type Count = { passed: number; failed: number; readonly files: Set<string> }

export default async function* reportTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const count: Count = { passed: 0, failed: 0, files: new Set() }
  for await (const event of events) yield* report(event, count)
  const tally: Tally = { passed: count.passed, failed: count.failed, note: `${count.files.size} files` }
  yield `${JSON.stringify(tally)}\n`
}

function* report(event: TestEvent, count: Count): Generator<string> {
  switch (event.type) {
    case 'test:pass':
      yield* reportEnd(event.data, count, findPassFault(event.data))
      break
    case 'test:fail':
      yield* reportEnd(event.data, count, findFailure(event.data))
      break
    case 'test:stdout':
    case 'test:stderr':
      yield event.data.message
      break
    case 'test:interrupted':
      yield tellInterrupted(event.data.tests)
      break
    default:
  }
}

/** Files are told in order, so the first that is left is the one that did not end. */
function tellInterrupted(left: readonly { readonly name: string }[]): string {
  const [first] = left
  return first ? `✗ did not end: ${first.name} (and ${left.length - 1} behind it)\n` : ''
}

/** What both ends of a test have in common. `type` is unset for a test of old. */
type End = {
  readonly name: string
  readonly nesting: number
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly skip?: string | boolean
  readonly todo?: string | boolean
  readonly details: { readonly type?: string; readonly error?: Error }
}

function* reportEnd(end: End, count: Count, fault: string | undefined): Generator<string> {
  if (end.file !== undefined) count.files.add(end.file)
  if (fault !== undefined) {
    count.failed += 1
    yield `✗ ${end.name}  (${end.file ?? ''}:${end.line ?? 0})\n${fault}\n`
  } else if (end.details.type !== 'suite' && end.details.error === undefined) count.passed += 1
}

/** A test that is skipped proves nothing, and neither does a file without tests, which node:test reports as one. */
function findPassFault(end: End): string | undefined {
  if (end.skip !== undefined && end.skip !== false) return 'is skipped'
  if (end.todo !== undefined && end.todo !== false) return 'is left for later'
  const isWholeFile = end.nesting === 0 && end.name.endsWith('.js') && end.file?.endsWith(end.name)
  return isWholeFile ? 'holds no test' : undefined
}

/** The error in full. A parent that fails only because of what it holds is not told twice. */
function findFailure({ details: { error } }: End): string | undefined {
  if (error === undefined) return 'failed'
  if ('failureType' in error && error.failureType === 'subtestsFailed') return undefined
  return inspect(error.cause ?? error, { depth: 8 })
}
