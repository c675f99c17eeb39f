import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AskedUser, newUser } from './new-user.ts'

const asked: AskedUser = {
  username: 'Thuhang',
  name: ' Nguyễn Thị Thu Hằng ',
  title: 'Công chức Tư pháp – Hộ tịch',
  roles: ['specialist'],
  centre: 'muong-sai',
  fields: ['ho-tich', 'chung-thuc'],
}
const free = { centreExists: true, usernameTaken: false }
const refusalOf = (change: Partial<AskedUser>, known = free) => {
  const result = newUser({ ...asked, ...change }, known)
  return result.ok ? undefined : result.refusal
}

test('a complete request gives a tidy new member of staff', () => {
  const result = newUser(asked, free)
  assert.deepEqual(result, {
    ok: true,
    value: {
      centreId: 'muong-sai',
      username: 'thuhang',
      name: 'Nguyễn Thị Thu Hằng',
      title: 'Công chức Tư pháp – Hộ tịch',
      roles: ['specialist'],
      fields: ['ho-tich', 'chung-thuc'],
    },
  })
})

test('each thing that is wrong is named', () => {
  assert.deepEqual(refusalOf({ username: 'thu hằng' }), { reason: 'username-wrong', username: 'thu hằng' })
  assert.deepEqual(refusalOf({}, { ...free, usernameTaken: true }), {
    reason: 'username-taken',
    username: 'thuhang',
  })
  assert.deepEqual(refusalOf({ name: ' ' }), { reason: 'name-missing' })
  assert.deepEqual(refusalOf({ title: '' }), { reason: 'title-missing' })
  assert.deepEqual(refusalOf({ centre: 'ha-noi' }, { ...free, centreExists: false }), {
    reason: 'centre-unknown',
    centre: 'ha-noi',
  })
  assert.deepEqual(refusalOf({ roles: [] }), { reason: 'role-missing' })
  assert.deepEqual(refusalOf({ roles: ['officer', 'root'] }), { reason: 'role-unknown', role: 'root' })
  assert.deepEqual(refusalOf({ fields: ['Hộ tịch'] }), { reason: 'field-wrong', field: 'Hộ tịch' })
})
