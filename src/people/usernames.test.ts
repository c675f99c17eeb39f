import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inventedEmail, isUsername, normalUsername } from './usernames.ts'

test('a username is small letters, digits, dots and underscores, a letter first', () => {
  for (const good of ['tiepnhan', 'tiepnhan2', 'lanhdao.qn', 'cam_thi_lan', 'abc'])
    assert.equal(isUsername(good), true, good)
  for (const bad of ['', 'ab', '2tiepnhan', 'Tiepnhan', 'tiếp', 'tiep nhan', 'a@b', 'x'.repeat(31), '.abc'])
    assert.equal(isUsername(bad), false, bad)
})

test('a phone keyboard may add a capital and a space', () => {
  assert.equal(normalUsername(' Tiepnhan '), 'tiepnhan')
})

test('the e-mail of an account can never receive mail', () => {
  assert.equal(inventedEmail('tuphap'), 'tuphap@staff.invalid')
})
