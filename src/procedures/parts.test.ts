import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRow, catalogueOf } from './catalogue.fixtures.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { whyNotOnline } from './online-filing.ts'
import { detailOf, missingParts } from './parts.ts'
import type { ProcedureContent } from './procedure.ts'

const contentOf = (change: object): ProcedureContent => {
  const [entry] = checkCatalogue(catalogueOf(aRow(change))).entries
  assert.ok(entry)
  return entry.content
}

const whole = contentOf({
  steps: [{ order: 1, action: 'Nộp' }],
  documents: [{ name: 'Tờ khai' }],
  whoMayApply: 'Cá nhân',
  authority: 'UBND xã',
})

test('all seven parts there: full', () => {
  assert.deepEqual(missingParts(whole), [])
  assert.equal(detailOf(whole), 'full')
})

test('one part missing is named and makes a summary', () => {
  const content = { ...whole, whoMayApply: null }
  assert.deepEqual(missingParts(content), ['who-may-apply'])
  assert.equal(detailOf(content), 'summary')
})

test('nothing but name and authority: name only', () => {
  const content = contentOf({ timeLimit: null, timeLimitText: null, channels: [], authority: 'Cấp xã' })
  assert.equal(detailOf(content), 'name-only')
})

test('a time limit that is only a text is published, but nothing is filed online on it', () => {
  const content = { ...whole, timeLimit: null }
  assert.deepEqual(missingParts(content), [])
  assert.equal(whyNotOnline(content), 'time-limit-unknown')
})

test('filing online needs the channel and a certain time limit', () => {
  assert.equal(whyNotOnline(whole), undefined)
  assert.equal(whyNotOnline({ ...whole, channels: [] }), 'channels-unknown')
  assert.equal(whyNotOnline({ ...whole, channels: ['direct', 'post'] }), 'not-offered')
})
