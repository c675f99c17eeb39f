import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reasonRules, refusalFrom, valueFrom } from './dossiers.fixtures.ts'
import { legalReason } from './legal-reason.ts'

const legalBasis = 'Luật Hộ tịch 2014, Điều 16'

test('a reason with its ground keeps the ground by name, so that it can be read when the list has changed', () => {
  const reason = 'Thiếu giấy chứng sinh.'
  const given = valueFrom(legalReason({ ground: 'papers-missing', reason, legalBasis }, reasonRules))
  assert.equal(given.ground?.id, 'papers-missing')
  assert.match(given.ground?.name[0] ?? '', /Thiếu giấy tờ/)
  assert.deepEqual(valueFrom(legalReason({ reason, legalBasis }, reasonRules)), { reason, legalBasis })
})

test('an old unit name is no ground and no reason, whichever ground is chosen beside it', () => {
  assert.ok(reasonRules.grounds.length >= 5)
  for (const ground of [undefined, ...reasonRules.grounds.map(({ id }) => id)]) {
    const given = {
      reason: 'Giấy khai sinh ghi tên xã cũ, phải đổi.',
      legalBasis,
      ...(ground ? { ground } : {}),
    }
    assert.deepEqual(refusalFrom(legalReason(given, reasonRules)), { reason: 'only-an-old-unit-name' })
  }
  assert.ok(!reasonRules.grounds.some(({ name }) => /tên cũ|xã cũ|đơn vị hành chính/i.test(name[0])))
})

test('a ground that is not on the list is refused', () =>
  assert.deepEqual(
    refusalFrom(legalReason({ ground: 'old-name', reason: 'Không đủ điều kiện.', legalBasis }, reasonRules)),
    {
      reason: 'ground-unknown',
      ground: 'old-name',
    },
  ))
