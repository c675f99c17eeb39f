import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { clientOf, logInOverHttp } from './support/client.ts'
import { pdfText } from './support/pdf-text.ts'
import { citizen, type Person, staff } from './support/people.ts'

let centre: Centre
let browser: Browser
let person: Person
let officer: Person
let director: Person

const divided = 'thị trấn Hà Trung, huyện Hà Trung, Thanh Hóa'
const oldAddress = 'Bản Coỏng, xã Nặm Ét, huyện Quỳnh Nhai, tỉnh Sơn La'

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  person = await citizen(browser, centre)
  officer = await staff(browser, centre, 'tiepnhan')
  director = await staff(browser, centre, 'giamdoc')
})
after(async () => {
  await browser.close()
  await centre.close()
})

test('a person with an old address learns what it is today, why, and that the paper stays good', async () => {
  await person.open('/units')
  await person.fill({ 'Địa chỉ trên giấy tờ': 'so 12, x. nam et, h. quynh nhai, son la' })
  await person.press('Tra cứu')
  await person.sees('Xã Mường Sại, tỉnh Sơn La')
  await person.sees(/1681\/NQ-UBTVQH15, Điều 1 khoản 11/)
  await person.sees('so 12 (giữ nguyên)')
  await person.sees(/190\/2025\/QH15/)
  await assertAccessible(person.page)
  await person.page.getByRole('link', { name: 'Xem đơn vị này hình thành từ đâu' }).click()
  await person.sees('Hình thành từ')
  assert.equal(await person.page.locator('svg.lineage rect').count(), 3)
  await person.sees('xã Mường Sại, huyện Quỳnh Nhai, tỉnh Sơn La')
  await assertAccessible(person.page)
})

test('what cannot be read is refused in place, with what was typed', async () => {
  for (const typed of ['😀', '   ', '?!…']) {
    await person.open(`/units?q=${encodeURIComponent(typed)}`)
    await person.sees('Có chỗ cần sửa')
    assert.equal(await person.page.getByLabel('Địa chỉ trên giấy tờ').inputValue(), typed)
  }
  const client = clientOf(centre)
  const long = await client.get(`/units?q=${'a'.repeat(10_000)}`)
  assert.equal(long.status, 422)
  assert.equal(long.data.problems?.[0]?.field, 'q')
  const query = await client.get(`/units?q=${encodeURIComponent(`'; drop table dossier; --`)}`)
  assert.deepEqual([query.status, JSON.parse(query.text).result], [200, 'not_found'])
  const decomposed = await client.get(`/units?q=${encodeURIComponent(oldAddress.normalize('NFD'))}`)
  assert.equal(JSON.parse(decomposed.text).candidates[0].code, '03712')
  assert.equal((await client.get('/units/99999')).status, 404)
})

test('a divided commune is told as such until the director writes where its hamlets lie', async t => {
  await t.test('the citizen sees both units and what to do', async () => {
    await person.open(`/units?q=${encodeURIComponent(`tiểu khu 3, ${divided}`)}`)
    await person.sees('Chưa đủ để biết chắc')
    await person.sees('Xã Hoạt Giang, tỉnh Thanh Hóa')
    await person.sees(/Ghi thêm tên thôn, bản/)
  })

  await t.test(
    'the director writes the hamlet with its document; a wrong day is refused in place',
    async () => {
      await director.open('/units/hamlets')
      await director.fill({ 'Xã cũ bị chia': divided })
      await director.press('Mở bảng')
      await director.page.waitForURL(/\/units\/hamlets\/15271/)
      await director.fill({
        'Thôn, bản, tổ dân phố': 'Tiểu khu 3',
        'Số văn bản': '25/QĐ-UBND',
        'Ngày văn bản': '2026-11-21',
      })
      await director.page.getByLabel('xã Hoạt Giang').check()
      await director.press('Lưu')
      await director.sees('Ngày văn bản chưa đến')
      assert.equal(await director.page.getByLabel('Số văn bản').inputValue(), '25/QĐ-UBND')
      await assertAccessible(director.page)
      await director.fill({ 'Ngày văn bản': '2026-11-19' })
      await director.press('Lưu')
      await director.sees('25/QĐ-UBND, 19/11/2026')
      await assertAccessible(director.page)
    },
  )

  await t.test('now the address is certain, by that document', async () => {
    await person.open(`/units?q=${encodeURIComponent(`tiểu khu 3, ${divided}`)}`)
    await person.sees('Xã Hoạt Giang, tỉnh Thanh Hóa')
    await person.sees(/25\/QĐ-UBND/)
  })

  await t.test('of two corrections at once the second is told 409, and nothing is lost', async () => {
    const { client } = await logInOverHttp(centre, {
      username: 'giamdoc',
      password: centre.passwordOf('giamdoc'),
    })
    const sent = {
      hamlet: 'Tiểu khu 3',
      unit: '15271',
      document: '26/QĐ-UBND',
      date: '2026-11-20',
      revision: '1',
    }
    const replies = await Promise.all([1, 2].map(() => client.post('/units/hamlets/15271', sent)))
    assert.deepEqual(replies.map(({ status }) => status).toSorted(), [200, 409])
  })

  await t.test('the director ends the line, and the history keeps all three', async () => {
    await director.open('/units/hamlets/15271')
    await director.page.getByRole('link', { name: 'Bỏ Tiểu khu 3' }).click()
    await director.page.waitForURL(/end=1/)
    await director.fill({ 'Số văn bản': '27/QĐ-UBND', 'Ngày văn bản': '2026-11-20' })
    await director.press('Bỏ')
    await director.sees('Chưa ghi thôn, bản nào của xã này.')
    for (const number of ['25', '26', '27']) await director.sees(`${number}/QĐ-UBND`)
    await assertAccessible(director.page)
  })
})

test('an old address in a filing is kept as written, with what it is today, from check to receipt', async t => {
  let path = ''
  await t.test('at check-answers, on the page of the dossier and on the receipt', async () => {
    await officer.open('/desk/filings/new?procedure=2.000815')
    await officer.fill({
      'Họ và tên': 'Lò Thị Mai',
      'Số định danh cá nhân': '014190004567',
      'Số điện thoại': '0912 345 678',
      'Địa chỉ nơi ở': oldAddress,
    })
    await officer.page.locator('[name="papers.0.count"]').fill('1')
    await officer.press('Tiếp tục')
    await officer.sees('Nay là xã Mường Sại, tỉnh Sơn La (từ 01/07/2025).')
    await assertAccessible(officer.page)
    await officer.press('Tiếp nhận')
    await officer.page.waitForURL(/\/dossiers\/H52/)
    path = new URL(officer.page.url()).pathname
    await officer.sees(oldAddress)
    await officer.sees('Nay là xã Mường Sại, tỉnh Sơn La (từ 01/07/2025).')
    await officer.page.getByText('Căn cứ', { exact: true }).click()
    await officer.sees(/1681\/NQ-UBTVQH15/)
    await assertAccessible(officer.page)
    const pdf = await officer.page.request.get(`${path}/receipt.pdf`)
    assert.match((await pdfText(await pdf.body())).join(' '), /Nay là xã Mường Sại/)
  })

  await t.test('programs get both too', async () => {
    const { client } = await logInOverHttp(centre, {
      username: 'tiepnhan',
      password: centre.passwordOf('tiepnhan'),
    })
    const { applicant, addressNow } = JSON.parse((await client.get(path)).text)
    assert.equal(applicant.address, oldAddress)
    assert.deepEqual([addressNow.result, addressNow.candidates[0].code], ['exact', '03712'])
  })
})

test('an officer who would refuse for an old unit name is told the law and what to do; another reason stands', async () => {
  const filed = await clientOf(centre).post('/filings', {
    step: 'send',
    procedure: '1.001193',
    name: 'Lường Thị Hoa',
    idNumber: '014190007781',
    phone: '0912345678',
    address: `xóm Đông, ${divided}`,
    sets: '1',
    'papers.0.kind': 'copy',
    'papers.0.count': '1',
  })
  assert.equal(filed.status, 200, filed.text)
  await officer.open(`/dossiers/${filed.data.code}`)
  // An ambiguous address is shown with its candidates, never refused.
  await officer.sees(/Nay thuộc một trong các đơn vị: xã Hà Trung/)
  await officer.page.getByLabel('Căn cứ từ chối').selectOption({ label: 'Lý do khác theo quy định' })
  await officer.fill({
    'Lý do': 'Giấy chứng sinh ghi tên xã cũ, đề nghị làm lại theo đơn vị hành chính mới.',
    'Căn cứ pháp lý': 'Luật Hộ tịch 2014, Điều 16',
  })
  await officer.press('Từ chối tiếp nhận')
  await officer.sees(/Không được từ chối hay yêu cầu bổ sung chỉ vì giấy tờ ghi tên đơn vị hành chính cũ/)
  assert.equal(await officer.page.getByLabel('Căn cứ pháp lý').inputValue(), 'Luật Hộ tịch 2014, Điều 16')
  await assertAccessible(officer.page)
  await officer.page
    .getByLabel('Căn cứ từ chối')
    .selectOption({ label: 'Việc đã được giải quyết hoặc nộp trùng' })
  await officer.fill({ 'Lý do': 'Trẻ đã được đăng ký khai sinh tại xã Mường Giôn.' })
  await officer.press('Từ chối tiếp nhận')
  await officer.sees('Không được tiếp nhận')
  await officer.sees('Việc đã được giải quyết hoặc nộp trùng')
  await Promise.all([person, officer, director].map(each => each.close()))
})
