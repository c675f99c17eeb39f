import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressAfterLogin } from './after-login.ts'

const after = (next: string | undefined, parked?: string) => addressAfterLogin({ next, parked }, '/desk')

test('login leads back to the page it was asked from', () => {
  assert.equal(after('/dossiers/H52.99-261122-0001?tab=papers'), '/dossiers/H52.99-261122-0001?tab=papers')
})

test('what was typed there comes along', () => {
  assert.equal(after('/dossiers/new', 'k1'), '/dossiers/new?parked=k1')
  assert.equal(
    after('/dossiers/new?procedure=2.000815', 'a&b'),
    '/dossiers/new?procedure=2.000815&parked=a%26b',
  )
})

test('an address of another server is not followed', () => {
  for (const foreign of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/a\nb',
    'javascript:alert(1)',
    'dossiers',
    '',
  ])
    assert.equal(after(foreign), '/desk', JSON.stringify(foreign))
})

test('login and logout are no places to return to', () => {
  assert.equal(after('/login?next=/x'), '/desk')
  assert.equal(after('/logout'), '/desk')
  assert.equal(after('/loginventory'), '/loginventory')
})

test('without a page the day begins at the landing page', () => {
  assert.equal(after(undefined), '/desk')
})
