import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { clientOf } from './support/client.ts'
import { look } from './support/look.ts'
import { pdfText } from './support/pdf-text.ts'
import { citizen, type Person, staff } from './support/people.ts'
import { qrOfPdf } from './support/qr-of-pdf.ts'

let centre: Centre
let browser: Browser
let mother: Person

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  mother = await citizen(browser, centre)
})
after(async () => {
  await mother.close()
  await browser.close()
  await centre.close()
})

const bytesOf = async (path: string): Promise<Uint8Array> => {
  const answer = await fetch(new URL(path, centre.address))
  assert.equal(answer.status, 200, path)
  return new Uint8Array(await answer.arrayBuffer())
}

test('Chị Lường Thị Ón asks on her telephone what her new child needs, and prints what to bring', async t => {
  await t.test('she asks as she speaks, with a slip of the finger, and finds the procedure', async () => {
    await mother.open('/')
    await mother.fill({ 'Bạn cần làm thủ tục gì?': 'lam giay khai sihn cho be moi sinh' })
    await mother.press('Tìm')
    await mother.page.locator('main a[href="/procedures/1.001193"]').first().waitFor()
    await mother.open('/procedures/1.001193')
    assert.equal(await mother.page.locator('script').count(), 0)
  })

  await t.test('the card has boxes to tick, the fee, the day, who receives it and whom to call', async () => {
    await mother.page.getByRole('link', { name: 'Phiếu hướng dẫn để in' }).click()
    await mother.page.waitForURL(/\/card$/)
    await mother.open('/procedures/1.001193/card')
    for (const part of ['Giấy chứng sinh', 'Cà Thị Hặc', '0212 000 0001', 'Trong ngày'])
      await mother.sees(part)
    await look(mother.page, 'citizen-card')
  })

  await t.test('from the browser and as a document it prints on one page', async () => {
    assert.equal((await pdfText(await mother.page.pdf({ format: 'A4' }))).length, 1)
    const pages = await pdfText(await bytesOf('/procedures/1.001193/card.pdf'))
    assert.equal(pages.length, 1)
    assert.match(pages[0] ?? '', /Giấy chứng sinh/)
  })

  await t.test('the page for families with a new child has the steps, and each paper once', async () => {
    await mother.open('/')
    await mother.page.getByRole('link', { name: 'Nhà có em bé mới sinh' }).click()
    await mother.page.waitForURL(/\/life-events\/sinh-con$/)
    await mother.open('/life-events/sinh-con')
    const papers = await mother.page.locator('#bring > ul > li').allInnerTexts()
    const names = papers.map(paper => paper.split('\n')[0])
    assert.ok(names.includes('Giấy tờ tùy thân: căn cước, căn cước điện tử trên VNeID hoặc hộ chiếu'))
    assert.equal(new Set(names).size, names.length)
    await look(mother.page, 'citizen-life-event')
    assert.equal(await mother.page.locator('script').count(), 0)
  })
})

const scansOf = async (person: Person): Promise<number> => {
  const answer = await person.page.request.get('/desk/scans', { headers: { accept: 'application/json' } })
  const report: { procedures: readonly { code: string; byPlace: { poster?: number } }[] } =
    await answer.json()
  return report.procedures.find(({ code }) => code === '2.000815')?.byPlace.poster ?? 0
}

test('The poster for certified copies (2.000815) on the wall: whoever scans it comes to the right page, and is counted without a trace', async t => {
  const director = await staff(browser, centre, 'giamdoc')
  let address = ''

  await t.test('the code read from the printed page is the short address of the poster', async () => {
    address = (await qrOfPdf(await bytesOf('/procedures/2.000815/poster.pdf'))) ?? ''
    assert.equal(address, `${centre.address}/q/2.000815?from=poster`)
    assert.match(
      (await qrOfPdf(await bytesOf('/procedures/2.000815/card.pdf'))) ?? '',
      /2\.000815\?from=card$/,
    )
  })

  await t.test('scanning it opens the page of the procedure', async () => {
    await mother.page.goto(address)
    await mother.page.waitForURL(/\/procedures\/2\.000815$/)
    await mother.sees('Chứng thực bản sao từ bản chính')
    assert.equal(await scansOf(director), 1)
  })

  await t.test(
    'a preview, a robot and a HEAD are no scans; a place nobody knows is counted as the page itself',
    async () => {
      const ask = (agent: string, method = 'GET', query = '?from=poster') =>
        fetch(`${centre.address}/q/2.000815${query}`, {
          method,
          redirect: 'manual',
          headers: { 'user-agent': agent },
        })
      for (const [agent, method] of [
        ['facebookexternalhit/1.1'],
        ['Googlebot/2.1'],
        ['Mozilla/5.0', 'HEAD'],
      ] as const)
        assert.equal((await ask(agent, method)).status, 303)
      assert.equal((await ask('Mozilla/5.0', 'GET', '?from=<script>')).status, 303)
      assert.equal(await scansOf(director), 1)
    },
  )

  await t.test('eight posters to a sheet, every code leads to its own procedure', async () => {
    const file = await director.page.request.get('/desk/posters.pdf?field=chung-thuc&per=8')
    const pages = await pdfText(await file.body())
    assert.equal(pages.length, 2)
    assert.match(
      (await qrOfPdf(await file.body(), { page: 2, columns: 2, rows: 4 })) ?? '',
      /\/q\/2\.00\d{4}\?from=poster$/,
    )
  })

  await t.test('the director sees which codes are scanned', async () => {
    await director.open('/desk/scans')
    await director.sees('Chứng thực bản sao từ bản chính')
    await look(director.page, 'director-scans')
    await director.open('/desk/posters')
    await director.close()
  })
})

test('Ông Hoàng Văn Pản asks before the way, with the address on his old papers, and comes with a code', async t => {
  const old = await citizen(browser, centre)
  let code = ''

  await t.test('he asks in his own words and is asked where he lives', async () => {
    await old.open('/where')
    await old.fill({ 'Bạn cần làm việc gì?': 'mất giấy khai sinh' })
    await old.press('Tìm')
    await old.page.getByRole('link', { name: 'Đăng ký lại khai sinh', exact: true }).click()
    await old.page.waitForURL(/procedure=1\.004884/)
  })

  await t.test('an address that may be several places is asked back with the places', async () => {
    await old.fill({ 'Nơi bạn đang cư trú': 'Quảng Ninh' })
    await old.press('Xem câu trả lời')
    await old.sees('Có phải bạn muốn nói một trong các nơi sau?')
    await assertAccessible(old.page)
    assert.equal(await old.page.getByLabel('Nơi bạn đang cư trú').inputValue(), 'Quảng Ninh')
  })

  await t.test('the old address finds the commune of today: yes, here, and what to bring', async () => {
    await old.fill({ 'Nơi bạn đang cư trú': 'xã Nặm Ét, huyện Quỳnh Nhai, tỉnh Sơn La' })
    await old.press('Xem câu trả lời')
    await old.sees('Làm được ở đây: Trung tâm Phục vụ hành chính công xã Mường Sại')
    await old.sees('Nay là xã Mường Sại, tỉnh Sơn La')
    await old.sees('07:30–11:30, 13:30–17:00 – đang mở cửa')
    await old.sees('Tờ khai đăng ký lại khai sinh')
    await assertAccessible(old.page)
    await look(old.page, 'citizen-where')
    assert.equal(await old.page.locator('script').count(), 0)
  })

  await t.test('he takes a code along; the card with the code prints on one page', async () => {
    await old.press('Lấy mã chuẩn bị')
    await old.page.waitForURL(/\/prep\/[2-9A-Z]{8}$/)
    code = new URL(old.page.url()).pathname.slice('/prep/'.length)
    await old.open(`/prep/${code}`)
    const pages = await pdfText(await bytesOf(`/procedures/1.004884/card.pdf?prep=${code}`))
    assert.equal(pages.length, 1)
    assert.ok(pages[0]?.includes(`${code.slice(0, 4)}-${code.slice(4)}`))
    const others = await pdfText(await bytesOf(`/procedures/1.001193/card.pdf?prep=${code}`))
    assert.ok(!others[0]?.includes(code.slice(0, 4)), 'a code stands on the card of its own procedure only')
  })

  await t.test('the officer opens it by the code as it is read out, and receives', async () => {
    const officer = await staff(browser, centre, 'tiepnhan')
    await officer.open('/prep')
    await officer.fill({ 'Mã chuẩn bị': `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}` })
    await officer.press('Mở')
    await officer.sees('Đăng ký lại khai sinh')
    await officer.page.getByRole('link', { name: 'Tiếp nhận hồ sơ này' }).click()
    await officer.page.waitForURL(/\/desk\/filings\/new\?procedure=1\.004884/)
    await officer.close()
  })

  await t.test('after its day, misread or made up, a code is refused in words', async () => {
    centre.setClock('2026-12-20T09:00')
    await old.page.goto(`/prep/${code}`)
    await old.sees('Mã này đã hết hạn ngày 20/12/2026')
    await assertAccessible(old.page)
    await old.page.goto('/prep/22222222')
    await old.sees('Không có mã này')
    await old.page.goto('/prep?code=K0O1')
    await old.sees('Mã chuẩn bị gồm 8 chữ và số')
    centre.setClock('2026-11-20T09:00')
    await old.close()
  })
})

test('The officer orders posters of every procedure, and gets one file with as many pages', async () => {
  const officer = await staff(browser, centre, 'tiepnhan')
  await officer.open('/desk/posters')
  await officer.page.getByLabel('8 – nhãn nhỏ').check()
  await officer.press('Tạo tệp để in')
  await officer.page.waitForURL(/\/runs\//)
  await officer.page.getByRole('link', { name: 'Tải tệp kết quả' }).waitFor()
  const file = await officer.page.request.get(`${new URL(officer.page.url()).pathname}/file`)
  const pages = await pdfText(await file.body())
  assert.equal(pages.length, Math.ceil(546 / 8))
  await officer.close()
})

test('A search that cannot be meant is answered in words, never with a fault', async () => {
  const client = clientOf({ address: centre.address, accept: 'text/html' })
  for (const words of [
    '😀',
    ' ',
    "' or 1=1; --",
    '%_\\',
    'x'.repeat(10_000),
    'ế'.normalize('NFD').repeat(500),
  ]) {
    const { status } = await client.get(`/procedures?q=${encodeURIComponent(words)}`)
    assert.equal(status, 200, words.slice(0, 20))
  }
  await mother.open('/procedures?q=%F0%9F%98%80')
  await mother.sees('Không có thủ tục nào khớp')
})
