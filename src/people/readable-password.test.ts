import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passwordRefusal } from './passwords.ts'
import { readablePassword } from './readable-password.ts'

test('a generated password is words and two digits, and one a person could have chosen', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 4, maxLength: 4 }), drawn => {
      let at = 0
      const password = readablePassword(limit => (drawn[at++] ?? 0) % limit)
      assert.match(password, /^[a-z]{2,5}-[a-z]{2,5}-[a-z]{2,5}-\d\d$/)
      // Three times the same word is as likely as any other draw, and weak only to the eye.
      if (new Set(password.split('-')).size === 4)
        assert.notEqual(passwordRefusal(password, 'tiepnhan'), 'too-short')
    }),
  )
})

test('every draw reaches every word: the source decides alone', () => {
  const limits: number[] = []
  readablePassword(limit => {
    limits.push(limit)
    return 0
  }, 4)
  assert.equal(limits.length, 5)
  assert.ok(limits.slice(0, 4).every(limit => limit > 128))
  assert.equal(limits[4], 90)
})
