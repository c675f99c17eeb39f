import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPasswordRefusal, passwordRefusal } from './passwords.ts'

test('ten characters are needed, counted as people count them', () => {
  assert.equal(passwordRefusal('suoi-lua-9', 'tiepnhan'), undefined)
  assert.equal(passwordRefusal('suoi-lua9', 'tiepnhan'), 'too-short')
  assert.equal(passwordRefusal('😀😀😀😀😀', 'tiepnhan'), 'too-short')
})

test('a password longer than the hash takes is refused, not cut', () => {
  assert.equal(passwordRefusal(`suoi-lua-nang-${'xyz'.repeat(50)}`, 'tiepnhan'), 'too-long')
})

test('what guessers try first is refused, also with a year or accents', () => {
  for (const weak of [
    'MatKhau@2026',
    'Mật khẩu 123',
    '1234567890',
    'aaaaaaaaaaaa',
    'password12',
    'Quantri@123',
    'Vietnam2026!',
  ])
    assert.equal(passwordRefusal(weak, 'tiepnhan'), 'obvious', weak)
})

test('a known word inside a long password does no harm', () => {
  assert.equal(passwordRefusal('vietnam co nhieu suoi dep', 'tiepnhan'), undefined)
})

test('the username with a number after it is refused', () => {
  assert.equal(passwordRefusal('tiepnhan2026', 'tiepnhan'), 'like-username')
})

test('a change needs another password', () => {
  const same = 'suoi-lua-nang-42'
  assert.deepEqual(newPasswordRefusal({ current: same, next: same, username: 'tuphap' }), {
    reason: 'unchanged',
  })
  assert.deepEqual(newPasswordRefusal({ current: same, next: 'ngan', username: 'tuphap' }), {
    reason: 'new-refused',
    why: 'too-short',
  })
  assert.equal(
    newPasswordRefusal({ current: same, next: 'khoai-lang-tim-17', username: 'tuphap' }),
    undefined,
  )
})
