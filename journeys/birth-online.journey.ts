import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { look } from './support/look.ts'
import { citizen, type Person, staff } from './support/people.ts'
import { samplePdf } from './support/sample-files.ts'

let centre: Centre
let browser: Browser
let father: Person
let officer: Person
let tracking: string

before(async () => {
  centre = await openCentre('2026-11-20T15:01')
  browser = await openBrowser()
  father = await citizen(browser, centre)
  officer = await staff(browser, centre, 'tiepnhan')
})
after(async () => {
  await browser.close()
  await centre.close()
})

/** Fills the filing form of the page that is open. */
async function fillFiling(person: Person, name: string): Promise<void> {
  await person.fill({
    'Họ và tên': name,
    'Số định danh cá nhân': '014090000123',
    'Số điện thoại': '0987654321',
    'Thư điện tử': 'anh.quang@example.vn',
  })
  await person.page.locator('[name="papers.0.count"]').fill('1')
}

test('Anh Quàng Văn Quang registers the birth of his child (1.001193) from home, on a telephone and without an account', async t => {
  await t.test('he finds the procedure in his own words, on pages without any script', async () => {
    await father.open('/')
    await look(father.page, 'citizen-home')
    assert.equal(await father.page.locator('script').count(), 0)
    await father.open('/procedures?q=lam%20giay%20khai%20sinh')
    await father.page.locator('main a[href="/procedures/1.001193"]').first().click()
    await father.sees('Giấy chứng sinh')
    await assertAccessible(father.page)
    await look(father.page, 'citizen-procedure')
    assert.equal(await father.page.locator('script').count(), 0)
  })

  await t.test(
    'he fills in the form, attaches the birth notice, and a mistake costs him nothing',
    async () => {
      await father.page.locator('a[href^="/filings/new"]').first().click()
      await look(father.page, 'citizen-filing')
      await fillFiling(father, 'Quàng Văn Quang')
      await father.page.locator('[name="papers.0.file"]').setInputFiles({
        name: 'giay chung sinh.pdf',
        mimeType: 'application/pdf',
        buffer: samplePdf('Giay chung sinh'),
      })
      await father.fill({ 'Số điện thoại': '12' })
      await father.press('Tiếp tục')
      await father.sees('Số điện thoại bắt đầu bằng 0 hoặc +84')
      await assertAccessible(father.page)
      await father.sees('giay chung sinh.pdf')
      assert.equal(await father.page.getByLabel('Họ và tên').first().inputValue(), 'Quàng Văn Quang')
      await father.fill({ 'Số điện thoại': '0987 654 321' })
      await father.press('Tiếp tục')
    },
  )

  await t.test('he checks his answers, changes one, and sends', async () => {
    await father.sees('014090000123')
    await assertAccessible(father.page)
    await father.press('Sửa')
    await father.fill({ 'Địa chỉ nơi ở': 'Bản Pá Ngà, xã Mường Sại' })
    await father.press('Tiếp tục')
    await father.sees('Bản Pá Ngà')
    await father.press('Gửi hồ sơ')
    await father.page.waitForURL(/\/filings\/H52\.99-261120-0001\/done/)
    await assertAccessible(father.page)
    tracking = (await father.page.locator('main a[href^="/track/"]').first().getAttribute('href')) ?? ''
    assert.match(tracking, /^\/track\/H52\.99-261120-0001\?secret=[A-Z2-9]{6}$/)
  })

  await t.test(
    'he follows it with code and secret: filed, not yet received; nothing personal is shown',
    async () => {
      await father.open(tracking)
      await assertAccessible(father.page)
      await father.sees('Đăng ký khai sinh')
      const text = await father.page.locator('main').innerText()
      for (const personal of ['Quàng Văn Quang', '014090000123', '0987654321', 'Pá Ngà'])
        assert.equal(text.includes(personal), false, personal)
    },
  )

  await t.test(
    'the officer receives it after 15:00: the result is due on the next working day, and says why',
    async () => {
      await officer.open('/dossiers?lane=filed')
      await officer.page.getByRole('link', { name: 'H52.99-261120-0001' }).click()
      await officer.press('Tiếp nhận hồ sơ')
      await officer.sees(/17:00.*23\/11\/2026/)
      await officer.page.locator('details summary', { hasText: 'Vì sao' }).first().click()
      await officer.sees('15:00')
      await assertAccessible(officer.page)
    },
  )

  await t.test('it is handed over, put before the signer, signed and returned', async () => {
    await officer.page.getByLabel('Người thụ lý').selectOption('tuphap')
    await officer.press('Chuyển xử lý')
    await officer.sees('Đang xử lý')
    await inOffice('tuphap', async person => {
      await person.page.locator('input[type=file][name=result]').setInputFiles({
        name: 'giay-khai-sinh.pdf',
        mimeType: 'application/pdf',
        buffer: samplePdf('Giay khai sinh'),
      })
      await person.press('Trình kết quả')
      await person.sees('chờ ký')
    })
    centre.setClock('2026-11-23T08:15')
    await inOffice('lanhdao', async person => {
      await person.press('Ký duyệt kết quả')
      await person.sees('Đã xử lý xong')
    })
    await officer.open('/dossiers/H52.99-261120-0001')
    await officer.press('Trả kết quả')
    await officer.sees('Đã trả kết quả')
  })

  await t.test('he sees that it is done, in English too', async () => {
    await father.open(tracking)
    await father.sees('Đã trả kết quả')
    await father.open(`/settings?lang=en&next=${encodeURIComponent(tracking)}`)
    await father.sees('Result returned')
  })
})

test('a filing that cannot be taken is refused with a reason and its law, and the citizen reads both', async t => {
  const neighbour = await citizen(browser, centre)
  t.after(() => neighbour.close())
  await neighbour.open('/filings/new?procedure=1.001193')
  await fillFiling(neighbour, 'Lường Thị Hoa')
  await neighbour.press('Tiếp tục')
  await neighbour.press('Gửi hồ sơ')
  await neighbour.page.waitForURL(/done/)
  const link = (await neighbour.page.locator('main a[href^="/track/"]').first().getAttribute('href')) ?? ''
  const code = /H52[^?]*/.exec(link)?.[0] ?? ''

  await officer.open(`/dossiers/${code}`)
  await officer.press('Từ chối tiếp nhận')
  await officer.sees('Hãy điền')
  await assertAccessible(officer.page)
  await officer.fill({
    'Lý do': 'Trẻ đã được đăng ký khai sinh tại xã Mường Giôn ngày 02/10/2026.',
    'Căn cứ pháp lý': 'Luật Hộ tịch 2014, Điều 16',
  })
  await officer.press('Từ chối tiếp nhận')
  await officer.sees('Không được tiếp nhận')

  await neighbour.open(link)
  await neighbour.sees('Trẻ đã được đăng ký khai sinh tại xã Mường Giôn')
  await neighbour.sees('Luật Hộ tịch 2014, Điều 16')
  await assertAccessible(neighbour.page)
  await Promise.all([father, officer].map(person => person.close()))
})

async function inOffice(username: string, work: (person: Person) => Promise<void>): Promise<void> {
  const person = await staff(browser, centre, username)
  await person.open('/dossiers/H52.99-261120-0001')
  await work(person)
  await person.close()
}
