import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { clientOf } from './support/client.ts'
import { birthAnswers, finishBirth } from './support/declaration.ts'
import { birthOnline } from './support/filing.ts'
import { look } from './support/look.ts'
import { pdfText } from './support/pdf-text.ts'
import { citizen, type Person, staff } from './support/people.ts'
import { samplePdf } from './support/sample-files.ts'

let centre: Centre
let browser: Browser
let father: Person
let place: string
let codes: { code: string; secret: string }

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  father = await citizen(browser, centre)
})
after(async () => {
  await browser.close()
  await centre.close()
})

async function fillPage(person: Person, page: string): Promise<void> {
  for (const [name, value] of Object.entries(birthAnswers[page] ?? {})) {
    const box = person.page.locator(`[name="${name}"]`)
    if ((await box.first().getAttribute('type')) === 'radio')
      await person.page.locator(`[name="${name}"][value="${value}"]`).check()
    else await box.fill(value)
  }
}

const pageNow = (person: Person): string => /\/pages\/([a-z-]+)/.exec(person.page.url())?.[1] ?? ''

test('Anh Quang declares the birth of his daughter page by page on a telephone, without script, and files it', async t => {
  await t.test('the procedure leads to its form, which says what it asks for', async () => {
    await father.open('/procedures/1.001193')
    await father.page.getByRole('link', { name: 'Khai trực tuyến' }).click()
    await father.sees('Giấy chứng sinh')
    await assertAccessible(father.page)
    assert.equal(await father.page.locator('script').count(), 0)
    await father.press('Bắt đầu khai')
  })

  await t.test('he gets a code and a secret before the first question', async () => {
    const [code = '', secret = ''] = await father.page.locator('.definition-value').allInnerTexts()
    assert.match(code, /^TK-[A-Z2-9]{6}$/)
    codes = { code, secret }
    place = new URL(father.page.url()).pathname
    await assertAccessible(father.page)
    await father.page.getByRole('link', { name: 'Khai tiếp' }).click()
  })

  await t.test('a wrong number costs him nothing; every page is small and carries no script', async () => {
    const seen: string[] = []
    while (father.page.url().includes('/pages/')) {
      const page = pageNow(father)
      seen.push(page)
      if (page === 'requester-paper') {
        await father.page.locator('[name=requesterId]').fill('014 090')
        await father.press('Lưu và tiếp tục')
        await father.sees('gồm đúng 12 chữ số')
        assert.equal(await father.page.locator('[name=requesterId]').inputValue(), '014 090')
        await assertAccessible(father.page)
      }
      assert.ok((await father.page.content()).length < 40_000, page)
      assert.equal(await father.page.locator('script').count(), 0)
      await fillPage(father, page)
      if (page === 'father')
        assert.equal(await father.page.locator('[name=fatherName]').inputValue(), 'Quàng Văn Quang')
      if (page === 'father') await look(father.page, 'citizen-declaration')
      if (['requester', 'child-birth', 'father', 'birth-place-kind'].includes(page))
        await assertAccessible(father.page)
      await father.press('Lưu và tiếp tục')
    }
    assert.deepEqual(seen, Object.keys(birthAnswers))
  })

  await t.test('he checks everything, changes one answer, and comes straight back', async () => {
    await father.sees('Quàng Thị Ánh')
    await father.sees(/Nay là xã Mường Sại/)
    await father.sees('ngày hai tháng mười một năm hai nghìn không trăm hai mươi sáu')
    await assertAccessible(father.page)
    await father.page.getByRole('link', { name: 'Sửa Quê quán' }).click()
    await father.page.locator('[name=hometown]').fill('Xã Mường Giôn, tỉnh Sơn La')
    await father.press('Lưu và tiếp tục')
    await father.sees('Xã Mường Giôn')
    const pdf = await father.page.request.get(`${centre.address}${place}/form.pdf`)
    const text = (await pdfText(await pdf.body())).join(' ')
    for (const shown of [
      'TỜ KHAI ĐĂNG KÝ KHAI SINH',
      'Độc lập - Tự do - Hạnh phúc',
      'QUÀNG THỊ ÁNH',
      'Xã Mường Giôn',
      '014090000123',
      '02/11/2026',
    ])
      assert.ok(text.includes(shown), shown)
  })

  await t.test(
    'he vouches for it, attaches the birth notice and sends: one dossier, the form among its papers',
    async () => {
      await father.page.getByRole('link', { name: 'Câu trả lời đã đúng' }).click()
      await assertAccessible(father.page)
      await father.press('Tiếp tục')
      await father.sees('Hãy')
      await father.page.locator('[name=truth]').check()
      await father.page.locator('[name=how][value=online]').check()
      await father.press('Tiếp tục')
      assert.equal(await father.page.locator('[name=name]').inputValue(), 'Quàng Văn Quang')
      await father.page.locator('[name="papers.0.file"]').setInputFiles({
        name: 'giay chung sinh.pdf',
        mimeType: 'application/pdf',
        buffer: samplePdf('Giay chung sinh'),
      })
      await assertAccessible(father.page)
      await father.press('Tiếp tục')
      await father.sees(`Tờ khai đăng ký khai sinh ${codes.code}.pdf`)
      await assertAccessible(father.page)
      await father.press('Gửi hồ sơ')
      await father.page.waitForURL(/\/filings\/H52\.99-261120-0001\/done/)
    },
  )

  await t.test('what was filed is changed no more, and the officer reads it with the dossier', async () => {
    await father.open(`${place}/pages/hometown`)
    await father.sees('H52.99-261120-0001')
    const officer = await staff(browser, centre, 'tiepnhan')
    await officer.open('/dossiers/H52.99-261120-0001')
    await officer.page.locator('summary', { hasText: 'Xem câu trả lời' }).click()
    await officer.sees('Quàng Thị Ánh')
    await assertAccessible(officer.page)
    await officer.close()
  })
})

test('Chị Hoa begins at home, goes on with a volunteer, and the counter has it all in one scan', async t => {
  const mother = await citizen(browser, centre)
  const volunteer = await staff(browser, centre, 'tinhnguyen')
  const officer = await staff(browser, centre, 'tiepnhan')
  t.after(() => Promise.all([mother, volunteer, officer].map(person => person.close())))
  await mother.open('/declarations/new?procedure=1.001193')
  await mother.press('Bắt đầu khai')
  const [code = '', secret = ''] = await mother.page.locator('.definition-value').allInnerTexts()
  await mother.page.getByRole('link', { name: 'Khai tiếp' }).click()
  await fillPage(mother, 'requester')
  await mother.press('Lưu và để sau')

  await t.test('a wrong secret opens nothing, the right one goes on where she stopped', async () => {
    await volunteer.open('/declarations/resume')
    await volunteer.fill({ 'Mã tờ khai': code, 'Mã bí mật': 'ABCDEF' })
    await volunteer.press('Mở tờ khai')
    await volunteer.sees('Không có tờ khai nào khớp')
    await volunteer.fill({ 'Mã tờ khai': code.toLowerCase(), 'Mã bí mật': secret.toLowerCase() })
    await volunteer.press('Mở tờ khai')
    await volunteer.page.getByRole('link', { name: 'Khai tiếp' }).click()
    assert.equal(pageNow(volunteer), 'requester-paper')
    while (volunteer.page.url().includes('/pages/')) {
      await fillPage(volunteer, pageNow(volunteer))
      await volunteer.press('Lưu và tiếp tục')
    }
    await volunteer.sees('Có người của trung tâm hỗ trợ khai')
  })

  await t.test('a page saved from an older view of it is told, with both values', async () => {
    const other = await mother.page.context().newPage()
    await mother.page.goto(volunteer.page.url().replace('/check', '/pages/hometown'))
    await other.goto(mother.page.url())
    await other.locator('[name=hometown]').fill('Xã Chiềng Khoang')
    await other.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
    await mother.page.locator('[name=hometown]').fill('Xã Mường Giàng')
    await mother.press('Lưu và tiếp tục')
    await mother.sees('Xã Chiềng Khoang')
    await mother.sees('Xã Mường Giàng')
    await assertAccessible(mother.page)
    await mother.press('Dùng điều tôi vừa nhập')
    await mother.page.goto(mother.page.url().replace(/\/pages.*/, '/check'))
    await mother.sees('Xã Mường Giàng')
    await other.close()
  })

  await t.test('she takes it to the counter, where the officer scans the code and receives', async () => {
    await mother.page.getByRole('link', { name: 'Câu trả lời đã đúng' }).click()
    await mother.page.locator('[name=truth]').check()
    await mother.page.locator('[name=how][value=counter]').check()
    await mother.press('Tiếp tục')
    await mother.sees(code)
    await assertAccessible(mother.page)
    await officer.open('/desk')
    await officer.page.locator('#f-what').fill(`${centre.address}/declarations/${code}?secret=${secret}`)
    await officer.page.locator('#f-what').press('Enter')
    await officer.page.waitForURL(/\/desk\/filings\/new/)
    assert.equal(await officer.page.locator('[name=name]').inputValue(), 'Quàng Văn Quang')
    await assertAccessible(officer.page)
    await officer.press('Tiếp tục')
    await officer.press('Tiếp nhận hồ sơ')
    await officer.page.waitForURL(/\/dossiers\/H52\.99-261120-0002/)
    await officer.sees('khai trực tuyến')
  })
})

test('one declaration makes one dossier, however often it is sent at once', async () => {
  const client = clientOf(centre)
  const begun = await finishBirth(client)
  const { to } = await client.post(`${begun.place}/truth`, { truth: 'yes', how: 'online' })
  const named = Object.fromEntries(new URL(to, centre.address).searchParams)
  const sent = { ...birthOnline, ...named }
  const replies = await Promise.all(Array.from({ length: 4 }, () => client.post('/filings', sent)))
  assert.deepEqual(replies.map(({ status }) => status).toSorted(), [200, 422, 422, 422])
  const refused = replies.find(({ status }) => status === 422)
  assert.match(refused?.data.problems?.[0]?.vi ?? '', /Tờ khai kèm theo không dùng được/)
  const filed = replies.find(({ status }) => status === 200)
  const officer = await staff(browser, centre, 'tiepnhan')
  await officer.open(`/dossiers/${filed?.data.code}`)
  await officer.sees(`Tờ khai đăng ký khai sinh ${begun.code}.pdf`)
  await officer.close()
})
