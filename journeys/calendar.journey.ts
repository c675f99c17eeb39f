import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { pdfText } from './support/pdf-text.ts'
import { type Person, staff } from './support/people.ts'

let centre: Centre
let browser: Browser
let officer: Person
let director: Person
let address: string

before(async () => {
  centre = await openCentre('2026-11-20T15:30')
  browser = await openBrowser()
  officer = await staff(browser, centre, 'tiepnhan')
  director = await staff(browser, centre, 'giamdoc')
})
after(async () => {
  await browser.close()
  await centre.close()
})

test('a day off is decided after a date was given: the date stands until the director recomputes it', async t => {
  await t.test(
    'a certified copy received after 15:00 on Friday is due on Monday, and the page says why',
    async () => {
      await officer.open('/desk/filings/new?procedure=2.000815')
      await officer.fill({
        'Họ và tên': 'Lò Thị Mai',
        'Số định danh cá nhân': '014190004567',
        'Số điện thoại': '0912 345 678',
      })
      await officer.page.locator('[name="papers.0.count"]').fill('1')
      await officer.press('Tiếp tục')
      await officer.sees('014190004567')
      await officer.press('Tiếp nhận')
      await officer.page.waitForURL(/\/dossiers\/H52\.99-261120-\d{4}$/)
      address = new URL(officer.page.url()).pathname
      await officer.sees(/17:00.*23\/11\/2026/)
      const pdf = await officer.page.request.get(`${address}/why.pdf`)
      const text = (await pdfText(await pdf.body())).join(' ')
      assert.match(text, /sau 15:00/)
      assert.match(text, /after 15:00/)
    },
  )

  await t.test('a swap that changes nothing is refused in place, with what was typed', async () => {
    await director.open('/calendar/swap')
    await director.fill({ Ngày: '2026-11-28', 'Ngày làm bù': '2026-11-29', 'Số quyết định': 'QĐ 12' })
    await director.press('Lưu')
    await director.sees('chỉ hoán đổi một ngày làm việc với một ngày nghỉ')
    assert.equal(await director.page.getByLabel('Số quyết định').inputValue(), 'QĐ 12')
    await assertAccessible(director.page)
  })

  await t.test('the director adds a day off; the date already given does not move', async () => {
    await director.open('/calendar/day')
    await director.fill({ Ngày: '2026-11-23', 'Tên ngày nghỉ': 'Nghỉ bão', 'Số quyết định': 'QĐ 13' })
    await director.press('Lưu')
    await director.page.waitForURL(/moved-dates/)
    await director.sees('17:00, 24/11/2026')
    await assertAccessible(director.page)
    await officer.open(address)
    await officer.sees(/17:00.*23\/11\/2026/)
  })

  await t.test('recomputed with a reason it does, and the old date stays in the history', async () => {
    await director.fill({ 'Lý do': 'Bổ sung ngày nghỉ vì bão' })
    await director.press('Tính lại ngày hẹn')
    await director.sees('Đã tính lại xong.')
    await officer.open(address)
    await officer.sees(/17:00.*24\/11\/2026/)
    await officer.sees('Tính lại ngày hẹn, thay cho 17:00, 23/11/2026')
  })

  await officer.close()
  await director.close()
})
