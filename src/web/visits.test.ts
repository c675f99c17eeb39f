import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isByPerson } from './visits.ts'

const phone =
  'Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'
const visit = (method: string, agent: string, more: Readonly<Record<string, string>> = {}) =>
  isByPerson({ method, headers: { 'user-agent': agent, ...more } })

test('a telephone is a person, in the reader of Zalo too', () => {
  assert.ok(visit('GET', phone))
  assert.ok(visit('GET', `${phone} Zalo android/12100717`))
})

const others: readonly (readonly [string, boolean])[] = [
  ['a HEAD', visit('HEAD', phone)],
  ['a page fetched ahead', visit('GET', phone, { 'sec-purpose': 'prefetch;prerender' })],
  ['an old way to fetch ahead', visit('GET', phone, { purpose: 'prefetch' })],
  ['no name at all', visit('GET', '')],
  ['Googlebot', visit('GET', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)')],
  ['a preview in a chat', visit('GET', 'facebookexternalhit/1.1')],
  ['a program', visit('GET', 'curl/8.5.0')],
]
for (const [what, counted] of others)
  test(`${what} is no visit of a person`, () => assert.equal(counted, false))
