import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { type Client, logInOverHttp } from './support/client.ts'
import { certifiedCopy } from './support/filing.ts'
import { look } from './support/look.ts'
import { pdfText } from './support/pdf-text.ts'
import { citizen, type Person, staff } from './support/people.ts'
import { samplePdf } from './support/sample-files.ts'

let centre: Centre
let browser: Browser
let counter: Client
let specialist: Person
let officer: Person
let signer: Person
let applicant: Person

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  const password = centre.passwordOf('tiepnhan')
  counter = (await logInOverHttp(centre, { username: 'tiepnhan', password })).client
  specialist = await staff(browser, centre, 'tuphap')
  officer = await staff(browser, centre, 'tiepnhan')
  signer = await staff(browser, centre, 'lanhdao')
  applicant = await citizen(browser, centre)
})
after(async () => {
  await browser.close()
  await centre.close()
})

/** Received on Friday 20 November at 09:00 and handed over: a birth registered again, five working days (1.004884). */
async function onTheDesk(name: string): Promise<{ readonly code: string; readonly track: string }> {
  centre.setClock('2026-11-20T09:00')
  const filed = await counter.post('/desk/filings', { ...certifiedCopy, procedure: '1.004884', name })
  const { code = '', secret = '' } = filed.data
  const handed = await counter.post(`/dossiers/${code}/hand-over`, { version: '1', handler: 'tuphap' })
  assert.equal(handed.status, 200, handed.text)
  return { code, track: `/track/${code}?secret=${secret}` }
}

const take = async (person: Person, code: string, road: string): Promise<void> => {
  await person.open(`/dossiers/${code}`)
  await person.page.getByRole('link', { name: road }).click()
  await person.page.waitForURL(new RegExp(`${code}/`))
  await assertAccessible(person.page)
}

/** The paper issued last, as its reader sees it. */
async function issued(code: string, index: number): Promise<string> {
  const { bytes, status } = await counter.get(`/dossiers/${code}/forms/${index}`)
  assert.equal(status, 200)
  return (await pdfText(bytes)).join(' ')
}

test('something is missing: it is asked for once, sent from home, and the date moves by what that took', async t => {
  const { code, track } = await onTheDesk('Lò Thị Mai')

  await t.test('the specialist asks for one paper in writing; what is forgotten is named', async () => {
    centre.setClock('2026-11-23T09:00')
    await take(specialist, code, 'Yêu cầu bổ sung hồ sơ')
    await specialist.press('Yêu cầu bổ sung hồ sơ')
    await specialist.sees('Hãy điền “Căn cứ pháp lý”')
    await assertAccessible(specialist.page)
    await specialist.page.locator('[name="papers.1.why"]').fill('Bản sao có chứng thực')
    await specialist.fill({
      'Lý do': 'Bản sao nộp kèm chưa được chứng thực.',
      'Căn cứ pháp lý': 'Điều 26 Nghị định 123/2015/NĐ-CP',
      'Bổ sung chậm nhất ngày': '2026-12-04',
    })
    await look(specialist.page, 'specialist-supplement')
    await specialist.press('Yêu cầu bổ sung hồ sơ')
    await specialist.sees('Đồng hồ đang dừng từ 09:00, 23/11/2026')
    await assertAccessible(specialist.page)
    const paper = await issued(code, 0)
    for (const words of ['Số: 1/HDHS', 'Bản sao có chứng thực', '04/12/2026', 'Lò Thị Mai', code])
      assert.ok(paper.includes(words), words)
  })

  await t.test(
    'she reads it on her telephone and sends the paper in the evening, without script',
    async () => {
      centre.setClock('2026-11-24T20:00')
      await applicant.open(track)
      await applicant.sees('Bản sao có chứng thực')
      assert.equal(await applicant.page.locator('script').count(), 0)
      await applicant.press('Gửi giấy tờ bổ sung')
      await applicant.sees('Chưa có tệp nào')
      await applicant.page.locator('[name="papers.1.file"]').setInputFiles({
        name: 'ban-sao.pdf',
        mimeType: 'application/pdf',
        buffer: samplePdf('Ban sao chung thuc'),
      })
      await look(applicant.page, 'citizen-supplement')
      await applicant.press('Gửi giấy tờ bổ sung')
      await applicant.sees('Trung tâm đã nhận phần bổ sung gửi lúc 20:00, 24/11/2026')
      await assertAccessible(applicant.page)
    },
  )

  await t.test(
    'an officer sees that all is there; the date is moved from when she sent it, and says why',
    async () => {
      centre.setClock('2026-11-25T09:00')
      await officer.open('/dossiers?lane=waiting')
      await officer.page.getByRole('link', { name: code }).click()
      await officer.page.getByRole('link', { name: 'ban-sao.pdf' }).waitFor()
      await take(officer, code, 'Xác nhận đã bổ sung đủ')
      await officer.press('Xác nhận đã bổ sung đủ')
      await officer.sees(/17:00.*30\/11\/2026/)
      await officer.page.locator('details summary', { hasText: 'Vì sao' }).first().click()
      await officer.sees('Tạm dừng từ 23/11/2026 09:00 đến 24/11/2026 20:00')
      await officer.sees('Ngày hẹn trước đó: 09:00, 27/11/2026')
      await look(officer.page, 'officer-resumed')
      const why = (await pdfText((await counter.get(`/dossiers/${code}/why.pdf`)).bytes)).join(' ')
      assert.match(why, /30\/11\/2026 17:00/)
      await applicant.open(track)
      await applicant.sees(/17:00.*30\/11\/2026/)
    },
  )

  await t.test('a second request is refused with what to do', async () => {
    await take(specialist, code, 'Yêu cầu bổ sung hồ sơ')
    await specialist.page.locator('[name="papers.0.why"]').fill('Thiếu chữ ký')
    await specialist.fill({
      'Lý do': 'Tờ khai chưa có chữ ký.',
      'Căn cứ pháp lý': 'Điều 26 Nghị định 123/2015/NĐ-CP',
      'Bổ sung chậm nhất ngày': '2026-12-04',
    })
    await specialist.press('Yêu cầu bổ sung hồ sơ')
    await specialist.sees('pháp luật chỉ cho một lần')
    assert.equal(await specialist.page.locator('[name="papers.0.why"]').inputValue(), 'Thiếu chữ ký')
  })
})

test('it will be late: the head of the unit apologises in time with a new date, and the dossier ends on time', async () => {
  const { code, track } = await onTheDesk('Cà Văn Thoong')
  centre.setClock('2026-11-26T08:00')
  await take(signer, code, 'Xin lỗi và hẹn lại ngày trả')
  await signer.sees('Xin lỗi đúng hạn: chậm nhất 09:00, thứ Năm, 26/11/2026')
  await signer.fill({ 'Ngày hẹn mới': '2026-12-02', 'Lý do': 'Chờ xác minh của nơi đã đăng ký trước đây.' })
  await look(signer.page, 'signer-apology')
  await signer.press('Xin lỗi và hẹn lại ngày trả')
  await signer.sees(/09:00.*02\/12\/2026/)
  const paper = await issued(code, 0)
  for (const words of ['Số: 1/PXL', '09 giờ 00 phút, ngày 02/12/2026', 'Chờ xác minh của nơi'])
    assert.ok(paper.includes(words), words)
  await applicant.open(track)
  await applicant.sees('Trung tâm xin lỗi')

  centre.setClock('2026-12-01T09:00')
  await specialist.open(`/dossiers/${code}`)
  await specialist.page.locator('input[type=file][name=result]').setInputFiles({
    name: 'giay-khai-sinh.pdf',
    mimeType: 'application/pdf',
    buffer: samplePdf('Giay khai sinh'),
  })
  await specialist.press('Trình kết quả')
  await specialist.sees('chờ ký')
  await signer.open(`/dossiers/${code}`)
  await signer.press('Ký duyệt kết quả')
  await signer.sees('Chỉ số quốc gia (Quyết định 766/QĐ-TTg): đúng hạn')
  const slip = (await pdfText((await counter.get(`/dossiers/${code}/control-slip.pdf`)).bytes)).join(' ')
  for (const words of ['PHIẾU KIỂM SOÁT', 'Trước hạn', 'Chuyển kết quả về nơi trả'])
    assert.ok(slip.includes(words), words)
})

test('he changes his mind: asked from home, confirmed at the counter, and the notice says so', async () => {
  const { code, track } = await onTheDesk('Điêu Văn Bình')
  centre.setClock('2026-11-23T10:00')
  await applicant.open(track)
  await applicant.page.locator('details summary', { hasText: 'Muốn rút hồ sơ?' }).click()
  await applicant.press('Yêu cầu rút hồ sơ')
  await applicant.sees('Hãy điền “Lý do”')
  await applicant.fill({ 'Lý do rút hồ sơ': 'Đã tìm lại được giấy khai sinh cũ.' })
  await applicant.press('Yêu cầu rút hồ sơ')
  await applicant.sees('Yêu cầu rút hồ sơ đang được xem xét')
  await assertAccessible(applicant.page)

  await take(officer, code, 'Đồng ý cho rút hồ sơ')
  await officer.sees('Đã tìm lại được giấy khai sinh cũ.')
  await officer.fill({
    'Căn cứ pháp lý': 'Nghị định 118/2025/NĐ-CP',
    'Giấy tờ trả lại': 'Bản sao giấy khai sinh',
  })
  await officer.press('Đồng ý cho rút hồ sơ')
  await officer.sees('Dừng xử lý')
  const paper = await issued(code, 0)
  for (const words of ['Số: 1/TBD', 'Đã tìm lại được giấy khai sinh cũ.', 'Bản sao giấy khai sinh'])
    assert.ok(paper.includes(words), words)
  await applicant.open(track)
  await applicant.sees('Đã dừng giải quyết hồ sơ')

  await officer.open('/register?from=2026-11-20&to=2026-11-20')
  await officer.sees(code)
  const register = (
    await pdfText((await counter.get('/register.pdf?from=2026-11-20&to=2026-11-20')).bytes)
  ).join(' ')
  for (const words of ['SỔ THEO DÕI HỒ SƠ', 'Điêu Văn Bình', 'Dừng giải quyết'])
    assert.ok(register.includes(words), words)
  await Promise.all([specialist, officer, signer, applicant].map(person => person.close()))
})
