import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, calendar } from './dossiers.fixtures.ts'
import { replyBy } from './reply-by.ts'

const replyTo = (sent: string): string | undefined => replyBy(at(sent), calendar)?.toString()

// Sessions of 4 and 3.5 hours: eight hours end half an hour later on the next working day.
test('what is sent in the morning is answered the next working morning, over the weekend too', () => {
  assert.equal(replyTo('2026-11-19T08:37'), '2026-11-20T09:07:00')
  assert.equal(replyTo('2026-11-20T08:37'), '2026-11-23T09:07:00')
})

test('what is sent at night counts from the next session', () =>
  assert.equal(replyTo('2026-11-19T22:15'), replyTo('2026-11-20T06:00')))

test('no promise is made beyond the years whose calendar is known', () =>
  assert.equal(replyTo('2031-03-03T09:00'), undefined))
