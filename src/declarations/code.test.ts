import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDeclarationCode, readScannedCard } from './code.ts'

test('a code is read however it is typed', () => {
  for (const typed of ['TK-7K2MPX', 'tk 7k2mpx', ' tk‑7K2 MPX '])
    assert.equal(readDeclarationCode(typed), 'TK-7K2MPX', typed)
})

test('what is no code is none', () => {
  for (const typed of ['', '7K2MPX', 'TK-7K2MP', 'TK-7K2MP0', 'TK-7K2MPXX', 'H52.99-261120-0001'])
    assert.equal(readDeclarationCode(typed), undefined, typed)
})

test('a scanned card says code and secret, a typed code the code alone', () => {
  const card = 'https://motcua.muongsai.vn/declarations/TK-7K2MPX?secret=ABC234'
  assert.deepEqual(readScannedCard(card), { code: 'TK-7K2MPX', secret: 'ABC234' })
  assert.deepEqual(readScannedCard('TK-7K2MPX'), { code: 'TK-7K2MPX' })
  assert.equal(readScannedCard('http://x/track/H52.99-261120-0001?secret=ABC234'), undefined)
})
