import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextVersion } from './next-version.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-22')
const last = { version: 3, effectiveFrom: day('2025-07-01'), contentHash: 'a' }
const given = (contentHash: string, from: string) => ({ contentHash, effectiveFrom: day(from) })
const begin = (step: ReturnType<typeof nextVersion>) =>
  'version' in step ? `${step.kind} ${step.version} ${step.effectiveFrom}` : step.kind

test('a new procedure begins on the day the file names', () =>
  assert.equal(begin(nextVersion(given('a', '2025-07-01'), undefined, today)), 'added 1 2025-07-01'))

test('the same content makes no version, whatever date the file names', () =>
  assert.equal(begin(nextVersion(given('a', '2027-01-01'), last, today)), 'unchanged'))

test('what was approved by a decision is kept, whatever a file says', () => {
  const decided = { ...last, byDecision: true }
  assert.equal(begin(nextVersion(given('b', '2027-01-01'), decided, today)), 'kept')
  assert.equal(begin(nextVersion(given('a', '2027-01-01'), decided, today)), 'unchanged')
})

test('changed content with a later date begins on that date', () =>
  assert.equal(begin(nextVersion(given('b', '2027-01-01'), last, today)), 'changed 4 2027-01-01'))

test('changed content without a later date begins today: the past is not rewritten', () =>
  assert.equal(begin(nextVersion(given('b', '2025-07-01'), last, today)), 'changed 4 2026-11-22'))

test('a second change on one day begins on the next', () =>
  assert.equal(
    begin(nextVersion(given('b', '2025-07-01'), { ...last, effectiveFrom: today }, today)),
    'changed 4 2026-11-23',
  ))

test('a change after one that is still to come begins after that one', () =>
  assert.equal(
    begin(nextVersion(given('b', '2025-07-01'), { ...last, effectiveFrom: day('2027-03-01') }, today)),
    'changed 4 2027-03-02',
  ))
