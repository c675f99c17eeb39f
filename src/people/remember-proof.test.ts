import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberProof } from './remember-proof.ts'

/** Proves `cookie: good-…` and counts how often it was asked. */
function counted(most?: number) {
  let asked = 0
  const prove = async (headers: Headers) => {
    asked += 1
    const cookie = headers.get('cookie') ?? ''
    return cookie.startsWith('good') ? `token of ${cookie}` : undefined
  }
  const proof = rememberProof(prove, most)
  return { of: (cookie: string) => proof(new Headers({ cookie })), asked: () => asked }
}

test('a right signature is proven once', async () => {
  const proof = counted()
  assert.equal(await proof.of('good-1'), 'token of good-1')
  assert.equal(await proof.of('good-1'), 'token of good-1')
  assert.equal(proof.asked(), 1)
})

test('a wrong one is looked at every time and never takes room', async () => {
  const proof = counted(1)
  await proof.of('good-1')
  assert.equal(await proof.of('bad'), undefined)
  assert.equal(await proof.of('bad'), undefined)
  await proof.of('good-1')
  assert.equal(proof.asked(), 3)
})

test('the oldest makes room for the newest', async () => {
  const proof = counted(2)
  for (const cookie of ['good-1', 'good-2', 'good-3', 'good-2', 'good-1']) await proof.of(cookie)
  assert.equal(proof.asked(), 4)
})
