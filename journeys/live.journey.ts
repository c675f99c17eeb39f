import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { clientOf } from './support/client.ts'
import { birthOnline } from './support/filing.ts'
import { type Person, staff } from './support/people.ts'

let centre: Centre
let browser: Browser
let officer: Person

before(async () => {
  centre = await openCentre('2026-11-20T08:00')
  browser = await openBrowser()
  officer = await staff(browser, centre, 'tiepnhan')
})
after(async () => {
  await browser.close()
  await centre.close()
})

/** Marks the very element, so that a page changed in place can be told from one loaded anew. */
const mark = () =>
  officer.page.evaluate(() => Object.assign(document.querySelector('main') ?? {}, { mark: 'here' }))
const marked = () => officer.page.evaluate(() => 'mark' in (document.querySelector('main') ?? {}))

/** Waits in the browser for the server's word that something changed. */
const nextChange = () =>
  officer.page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const source = new EventSource('/live')
        source.addEventListener('changed', () => {
          source.close()
          resolve()
        })
      }),
  )

test('somebody files online while the officer looks at the list: it appears by itself', async t => {
  await officer.open('/dossiers?lane=filed')
  await officer.sees('Không có hồ sơ trực tuyến nào chờ tiếp nhận')
  await mark()
  await clientOf(centre).post('/filings', { ...birthOnline, name: 'Quàng Văn Quang' })
  await officer.sees('Quàng Văn Quang')
  assert.ok(await marked(), 'the page was loaded anew')

  await t.test('whoever has chosen something is left alone until it is as it was', async () => {
    await officer.open('/desk')
    await officer.page.getByLabel('Tìm thủ tục').fill('khai sinh')
    const told = nextChange()
    const stats = officer.page.locator('main').getByText('2', { exact: true })
    await clientOf(centre).post('/filings', {
      ...birthOnline,
      name: 'Lường Thị Hoa',
      idNumber: '014190007781',
    })
    await told
    assert.equal(await officer.page.getByLabel('Tìm thủ tục').inputValue(), 'khai sinh')
    await officer.page.getByLabel('Tìm thủ tục').fill('')
    await officer.page.getByLabel('Tìm thủ tục').blur()
    await stats.first().waitFor()
  })
})

test('when the server is gone the page says so', async () => {
  await officer.open('/dossiers?lane=filed')
  await officer.page.clock.install()
  await officer.page.reload()
  await officer.page.locator('#stale').waitFor({ state: 'hidden' })
  await centre.close()
  await officer.page.clock.fastForward(16_000)
  await officer.sees('Mất kết nối với máy chủ')
})
