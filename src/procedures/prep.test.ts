import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPrepCode, shownPrepCode, unitOfAnswers } from './prep.ts'

test('a code is read as people type it', () => {
  for (const typed of ['K7M39QXD', 'k7m3-9qxd', ' K7M3 9QXD ']) assert.equal(readPrepCode(typed), 'K7M39QXD')
  assert.equal(shownPrepCode('K7M39QXD'), 'K7M3-9QXD')
})

test('what is no code is nothing: letters that look alike, too short, too long, SQL, emoji', () => {
  for (const typed of [
    'K7M30QXD',
    'K7M3IQXD',
    'K7M39QX',
    'K7M39QXDD',
    "'; drop table prep; --",
    '😀',
    'x'.repeat(10_000),
  ])
    assert.equal(readPrepCode(typed), undefined, typed.slice(0, 20))
})

test('answers of another version of the program are read as far as they are known', () => {
  assert.equal(unitOfAnswers({ unit: '03712', more: 1 }), '03712')
  for (const answers of [null, {}, { unit: 'x' }, { unit: 3712 }, []])
    assert.equal(unitOfAnswers(answers), null)
})
