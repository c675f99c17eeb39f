import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sealWith } from './seal.ts'

const { seal, unseal, blindIndex } = sealWith(randomBytes(32))

test('what was sealed comes back, and no two seals look alike', () => {
  const [first, second] = [seal('014190004567 – Lò Thị Mai'), seal('014190004567 – Lò Thị Mai')]
  assert.equal(unseal(first), '014190004567 – Lò Thị Mai')
  assert.notDeepEqual(first, second)
  assert.equal(first.includes('014190004567'), false)
})

test('a sealed value that was changed by one bit is refused', () => {
  const sealed = seal('014190004567')
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
  assert.throws(() => unseal(sealed))
})

test('another key can neither open the seal nor find by the index', () => {
  const other = sealWith(randomBytes(32))
  assert.throws(() => other.unseal(seal('014190004567')))
  assert.deepEqual(blindIndex('014190004567'), blindIndex('014190004567'))
  assert.notDeepEqual(other.blindIndex('014190004567'), blindIndex('014190004567'))
})
