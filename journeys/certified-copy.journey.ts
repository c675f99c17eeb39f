import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { look } from './support/look.ts'
import { pdfText } from './support/pdf-text.ts'
import { type Person, staff } from './support/people.ts'
import { samplePdf } from './support/sample-files.ts'

let centre: Centre
let browser: Browser
let officer: Person
let specialist: Person
let signer: Person
let code: string

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  ;[officer, specialist, signer] = (await Promise.all(
    (['tiepnhan', 'tuphap', 'lanhdao'] as const).map(name => staff(browser, centre, name)),
  )) as [Person, Person, Person]
})
after(async () => {
  await browser.close()
  await centre.close()
})

test('Bà Lò Thị Mai comes to the counter for a certified copy of her diploma (2.000815), without a ticket', async t => {
  await t.test('the officer finds the procedure by everyday words', async () => {
    await officer.open('/desk')
    await look(officer.page, 'officer-desk')
    await officer.fill({ 'Tìm thủ tục': 'sao y' })
    await officer.page.keyboard.press('Enter')
    await officer.page.locator('a[href="/desk/filings/new?procedure=2.000815"]').first().click()
    await officer.page.waitForURL(/filings\/new/)
    await assertAccessible(officer.page)
  })

  await t.test('what is missing is named at its field and what was typed is kept', async () => {
    await officer.fill({ 'Họ và tên': 'Lò Thị Mai', 'Số định danh cá nhân': '0141' })
    await officer.press('Tiếp tục')
    await officer.sees('Số định danh cá nhân gồm đúng 12 chữ số')
    await assertAccessible(officer.page)
    assert.equal(await officer.page.getByLabel('Họ và tên').inputValue(), 'Lò Thị Mai')
  })

  await t.test('the officer types the rest, checks it with her and receives the dossier', async () => {
    await officer.fill({
      'Số định danh cá nhân': '014190004567',
      'Số điện thoại': '0912 345 678',
      'Địa chỉ nơi ở': 'Bản Nà Sàng, xã Mường Sại, tỉnh Sơn La',
    })
    await officer.page.locator('[name="papers.0.count"]').fill('1')
    await officer.press('Tiếp tục')
    await officer.sees('014190004567')
    await assertAccessible(officer.page)
    await look(officer.page, 'officer-check')
    await officer.press('Tiếp nhận')
    await officer.page.waitForURL(/\/dossiers\/H52\.99-261120-\d{4}$/)
    code = officer.page.url().split('/').at(-1) ?? ''
    assert.equal(code, 'H52.99-261120-0001')
    await officer.sees('Được tiếp nhận')
    await officer.sees(/17:00.*20\/11\/2026/)
    await assertAccessible(officer.page)
  })

  await t.test(
    'she is given form 01: two copies with the code, the hour of return and the secret',
    async () => {
      const pdf = await officer.page.request.get(`/dossiers/${code}/receipt.pdf`)
      assert.equal(pdf.headers()['content-type'], 'application/pdf')
      const pages = await pdfText(await pdf.body())
      assert.equal(pages.length, 2)
      for (const text of pages) {
        assert.match(text, /GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ/i)
        assert.match(text, /H52\.99-261120-0001/)
        assert.match(text, /Lò Thị Mai/)
        assert.match(text, /17 giờ 00 phút, ngày 20\/11\/2026/)
      }
    },
  )

  await t.test('the officer hands it over to the specialist of the field', async () => {
    await officer.page.getByLabel('Người thụ lý').selectOption('tuphap')
    await officer.press('Chuyển xử lý')
    await officer.sees('Đang xử lý')
  })

  await t.test(
    'the specialist sees it in the work list, first due first, and puts the copy before the signer',
    async () => {
      await specialist.open('/dossiers')
      await look(specialist.page, 'specialist-work-list')
      await specialist.page.getByRole('link', { name: code }).click()
      await specialist.page.locator('input[type=file][name=result]').setInputFiles({
        name: 'ban-sao-chung-thuc.pdf',
        mimeType: 'application/pdf',
        buffer: samplePdf('Bản sao'),
      })
      await specialist.press('Trình kết quả')
      await specialist.sees('chờ ký')
      await assertAccessible(specialist.page)
    },
  )

  await t.test(
    'the signer sends the first draft back, the specialist mends it, the signer signs',
    async () => {
      await signer.open(`/dossiers/${code}`)
      await signer.fill({ 'Lý do': 'Thiếu số chứng thực ở trang 2' })
      await signer.press('Trả lại để sửa')
      await signer.sees('Thiếu số chứng thực ở trang 2')
      await specialist.open(`/dossiers/${code}`)
      await specialist.sees('Thiếu số chứng thực ở trang 2')
      await specialist.page.locator('input[type=file][name=result]').setInputFiles({
        name: 'ban-sao-da-sua.pdf',
        mimeType: 'application/pdf',
        buffer: samplePdf('Bản sao, đã sửa'),
      })
      await specialist.press('Trình kết quả')
      await specialist.sees('chờ ký')
      await signer.open(`/dossiers/${code}`)
      await look(signer.page, 'signer-dossier')
      await signer.press('Ký duyệt kết quả')
      await signer.sees('Đã xử lý xong')
    },
  )

  await t.test('the officer returns the result and notes who took it', async () => {
    centre.setClock('2026-11-20T10:30')
    await officer.open(`/dossiers/${code}`)
    assert.equal(await officer.page.getByLabel('Người nhận kết quả').inputValue(), 'Lò Thị Mai')
    await officer.press('Trả kết quả')
    await officer.sees('Đã trả kết quả')
    await officer.sees('Lò Thị Mai')
    await assertAccessible(officer.page)
  })

  await t.test('her number is never whole on the page until an officer says why it is needed', async () => {
    await officer.open(`/dossiers/${code}`)
    assert.equal((await officer.page.locator('main').innerText()).includes('014190004567'), false)
    await officer.open(`/dossiers/${code}/id-number`)
    await assertAccessible(officer.page)
  })

  await t.test('the auditor finds every step of it in a chain that holds', async () => {
    const auditor = await staff(browser, centre, 'kiemtra')
    await auditor.open('/audit?check=yes')
    await auditor.sees('nguyên vẹn')
    const events = await auditor.page.locator('main').innerText()
    for (const event of [
      'dossier filed',
      'dossier hand-over',
      'dossier propose-result',
      'dossier sign',
      'dossier return-result',
      'receipt printed',
    ])
      assert.ok(events.includes(event), event)
    await look(auditor.page, 'auditor-log')
    await auditor.close()
  })
  await t.test('no page complained in the browser', async () => {
    await Promise.all([officer, specialist, signer].map(person => person.close()))
  })
})
