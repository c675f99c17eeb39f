import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newSecret, secretMatches } from './secret.store.ts'

test('a secret is six signs that cannot be mistaken for one another', () => {
  const many = Array.from({ length: 200 }, newSecret)
  for (const secret of many) assert.match(secret, /^[ABCDEFGHJKMNPQRSTUVWXYZ23456789]{6}$/)
  assert.equal(new Set(many).size, many.length)
  assert.equal(new Set(many.join('')).size, 31)
})

test('small letters and spaces do not matter when it is typed', () => {
  for (const typed of ['AB2C3D', 'ab2c3d', ' Ab2 c3D ', 'AB2\tC3D']) assert.ok(secretMatches(typed, 'AB2C3D'))
})

test('anything else does not match: shorter, longer, empty, other letters, letters that only look alike', () => {
  for (const typed of ['', 'AB2C3', 'AB2C3DD', 'AB2C3E', 'АB2C3D', 'ẠB2C3D', 'AB2C3D\0'])
    assert.equal(secretMatches(typed, 'AB2C3D'), false, typed)
})
