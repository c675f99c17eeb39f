import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complainsOnlyOfOldName } from './old-name-complaint.ts'
import { bare } from './units.fixtures.ts'
import { readOldNameWords } from './units.store.ts'

const words = readOldNameWords()

const onlyOldName = [
  'Giấy khai sinh ghi tên xã cũ, đề nghị đổi lại.',
  'Căn cước còn ghi huyện Quỳnh Nhai trong khi không còn cấp huyện.',
  'Sổ đỏ ghi xã Nặm Ét, nay là xã Mường Sại; yêu cầu làm lại theo đơn vị hành chính mới',
  'Địa chỉ cũ, chưa cập nhật sau sáp nhập.',
  'Papers show the old commune, please renew',
]
for (const reason of onlyOldName)
  test(`refused in place, with accents and without: ${reason}`, () => {
    assert.equal(complainsOnlyOfOldName(reason, words), true)
    assert.equal(complainsOnlyOfOldName(bare(reason), words), true)
    assert.equal(complainsOnlyOfOldName(reason.normalize('NFD').toUpperCase(), words), true)
  })

for (const reason of [
  'Trẻ đã được đăng ký khai sinh tại xã Mường Giôn ngày 02/10/2026.',
  'Thiếu giấy chứng sinh.',
  'Giấy tờ ghi xã cũ thì vẫn nhận, nhưng thiếu giấy chứng sinh.',
  'Giấy khai sinh ghi địa chỉ cũ và đã hết hạn sử dụng',
  'Thửa đất ở xã cũ Nặm Ét; không thuộc thẩm quyền của xã.',
  'Ủy ban nhân dân xã cử người xác minh, thông tin không đúng.',
  'Họ tên cha trong tờ khai không giống giấy chứng sinh',
])
  test(`stands, for it has a reason of its own: ${reason}`, () =>
    assert.equal(complainsOnlyOfOldName(reason, words), false))
