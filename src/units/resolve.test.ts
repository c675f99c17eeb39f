import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolve } from './resolve.ts'
import { register, told } from './units.fixtures.ts'

/** Samples of the resolutions: the address as somebody writes it, and the unit of today. */
const samples: Readonly<Record<string, string>> = {
  'Xã Mường Sại, huyện Quỳnh Nhai, tỉnh Sơn La': 'exact 03712',
  'xã Nặm Ét, huyện Quỳnh Nhai, tỉnh Sơn La': 'exact 03712',
  'Hoằng Lộc, Hoằng Hóa, Thanh Hóa': 'exact 15961',
  'x. Hoằng Tân, h. Hoằng Hoá, t. Thanh Hoá': 'exact 15961',
  'Xã Vân Am, huyện Ngọc Lặc, tỉnh Thanh Hóa': 'exact 15106',
  'xã Quảng Hải, Quảng Xương, Thanh Hóa': 'exact 16540',
  'Xã Quảng Ninh, tỉnh Thanh Hóa': 'exact 16540',
  'Xã Quảng Ninh, tỉnh Quảng Trị': 'exact 19207',
  'xã Quảng Ninh': 'ambiguous 16540 19207',
  'P.4, Q.3, TPHCM': told('Phường 4, Quận 3, Thành phố Hồ Chí Minh'),
  'F4 Q3 TP.HCM': told('Phường 4, Quận 3, Thành phố Hồ Chí Minh'),
  'TT. Hà Trung - H.Hà Trung - Thanh Hóa': 'ambiguous 15271 15286',
  'Thanh Hóa, Hoằng Hóa, Hoằng Lộc, thôn Đông': 'exact 15961',
  'Huyện Côn Đảo, tỉnh Bà Rịa - Vũng Tàu': 'exact 26732',
  'Đặc khu Phú Quốc, tỉnh An Giang': 'exact 31078',
  'xã Kỳ Lợi, thị xã Kỳ Anh, tỉnh Hà Tĩnh': 'ambiguous 18754 18832',
  'xã Bố Hạ, tỉnh Bắc Ninh': 'exact 07294',
  'phường Bố Hạ, thành phố Bắc Ninh': 'exact 07294',
  'Xã Yang Tao, huyện Lắk, tỉnh Đắk Lắk': told('Yang Tao, H. Lắk, Daklak'),
}
for (const [address, answer] of Object.entries(samples))
  test(`${address} → ${answer}`, () => assert.equal(told(address), answer))

test('a province is no commune: “Quảng Ninh” and “Thanh Hóa” alone are only suggested', () => {
  assert.equal(told('Quảng Ninh'), 'not_found')
  assert.equal(told('Thanh Hóa'), 'not_found')
})

test('other diacritics are another name: Sơn Hà is not Sơn Hạ', () => {
  const { result, suggestions } = resolve(register, 'xã Mường Sái, huyện Quỳnh Nhai, tỉnh Sơn La')
  assert.equal(result, 'not_found')
  assert.deepEqual(
    suggestions.map(({ unit }) => unit.code),
    ['03712'],
  )
})

for (const slip of [
  'xã Mường Sạ, huyện Quỳnh Nhai, Sơn La',
  'xã Mưòng Sạii, huyện Quỳnh Nhai, Sơn La',
  'xã Mường Sại, huyện Quỳn Nhai, Sơn La',
])
  test(`a slip of the pen is suggested, never decided: ${slip}`, () => {
    const { result, suggestions } = resolve(register, slip)
    assert.equal(result, 'not_found')
    assert.ok(suggestions.some(({ unit }) => unit.code === '03712'))
  })

test('what contradicts itself is not answered: Mường Sại does not lie in Thanh Hóa', () =>
  assert.equal(told('xã Mường Sại, tỉnh Thanh Hóa'), 'not_found'))

test('a street or a hamlet of a commune’s name is not the commune', () => {
  assert.equal(told('12 Lê Lợi, P. Bến Nghé, Q.1, TP. Hồ Chí Minh'), 'exact 26740')
  assert.equal(told('Thôn Quang Trung, xã Hoằng Lộc, huyện Hoằng Hóa, tỉnh Thanh Hóa'), 'exact 15961')
  assert.equal(told('12 Lê Lợi, Thanh Hóa'), 'not_found')
})

test('a district without its commune is asked back; its communes are suggested', () => {
  const { result, reason, suggestions } = resolve(register, 'huyện Hoằng Hóa, tỉnh Thanh Hóa')
  assert.deepEqual([result, reason], ['not_found', 'commune-missing'])
  assert.ok(suggestions.some(({ unit }) => unit.code === '15961'))
})

test('a code is read by its era: 03712 was Nặm Ét and is Mường Sại; 06970 went elsewhere', () => {
  const names = (on?: string) => resolve(register, '03712', { on }).readAs.map(unit => unit.era)
  assert.deepEqual(names('2024-05-31'), ['former'])
  assert.deepEqual(names('2025-07-01'), ['current'])
  assert.deepEqual(names(), ['former', 'current'])
  assert.equal(told('03709'), 'exact 03712')
  assert.equal(told('mã 03712', { on: '2025-06-30' }), 'exact 03712')
  assert.equal(told('99999'), 'not_found')
})

test('the day of the document decides which of two of a name is meant', () => {
  // Before the reform Ngọc Hà was a ward that has since been divided; today's ward of the name is another.
  assert.equal(told('Phường Ngọc Hà, Hà Nội', { on: '2025-07-01' }), 'exact 00008')
  assert.equal(told('Phường Ngọc Hà, Hà Nội', { on: '2025-06-30' }), 'ambiguous 00004 00008')
  assert.equal(told('Phường Ngọc Hà, Hà Nội'), 'ambiguous 00004 00008')
  assert.equal(told('Phường Ngọc Hà, quận Ba Đình, Hà Nội', { on: '2026-01-01' }), 'ambiguous 00004 00008')
})

test('all land of Kỳ Lợi went to one unit, its people to two others', () => {
  const address = 'xã Kỳ Lợi, thị xã Kỳ Anh, tỉnh Hà Tĩnh'
  assert.equal(told(address, { for: 'land' }), 'exact 18823')
})

test('names given up before the reform lead to where their communes went', () => {
  assert.equal(told('Xã Đông Dư, huyện Gia Lâm, Hà Nội'), told('Xã Bát Tràng, huyện Gia Lâm, Hà Nội'))
  assert.equal(told('00010'), told('00004', { on: '2025-06-30' }))
})

test('the original text and what stands beside the unit are kept', () => {
  const address = '  Số 5,  bản Nà Sái ; xã Nặm Ét, huyện Quỳnh Nhai, Sơn La'.normalize('NFD')
  const { address: kept, rest } = resolve(register, address)
  assert.equal(kept, address)
  assert.equal(rest, 'Số 5,  bản Nà Sái')
})

for (const [what, text] of Object.entries({
  nothing: '',
  spaces: ' \n\t ',
  'a face': '😀',
  'a query': `'; drop table dossier; --`,
  'half a pattern': '(xã [\\p{L}+ {name}',
  'one letter many times': 'x'.repeat(499),
  'prefixes alone': 'xã, huyện, tỉnh',
  'too much': 'xã Mường Sại '.repeat(800),
}))
  test(`${what} is no address and breaks nothing`, () => {
    const { result, reason } = resolve(register, text)
    assert.equal(result, 'not_found')
    assert.notEqual(reason, null)
  })

test('words of a name announce nothing, numbers alone are houses, and a province above all is no commune', () => {
  assert.equal(
    told('12/5 Lê Lợi, P.Thới An, Q.12, Hồ Chí Minh, Việt Nam'),
    told('Phường Thới An, Quận 12, TPHCM'),
  )
  assert.equal(
    told('Xã Bình Lư Huyện Tam Đường Lai Châu'),
    told('Xã Bình Lư, Huyện Tam Đường, Tỉnh Lai Châu'),
  )
  assert.equal(
    told('Xã Tú Xuyên Huyện Văn Quan Lạng Sơn'),
    told('Xã Tú Xuyên, Huyện Văn Quan, Tỉnh Lạng Sơn'),
  )
  assert.equal(
    told('Xã Minh Long Huyện Hạ Lang Cao Bằng'),
    told('Xã Minh Long, Huyện Hạ Lang, Tỉnh Cao Bằng'),
  )
  assert.equal(told('Ninh Hòa, Ninh Bình'), told('Xã Ninh Hòa, tỉnh Ninh Bình'))
  assert.equal(told('Thanh Hóa, Quảng Bình'), 'not_found')
  assert.equal(told('Tân Lập, Bình Thuận, 7, Hồ Chí Minh'), 'not_found')
  assert.equal(told('x.Hải An - H.Hải Hậu - Nam Định'), told('Xã Hải An, huyện Hải Hậu, tỉnh Nam Định'))
})
