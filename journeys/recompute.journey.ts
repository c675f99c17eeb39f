import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { makeSampleDossiers } from '../src/dossiers/index.ts'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { clientOf, logInOverHttp } from './support/client.ts'
import { type Person, staff } from './support/people.ts'

const DOSSIERS = 4_500

let centre: Centre
let browser: Browser
let director: Person
let run: string

before(async () => {
  centre = await openCentre('2026-11-20T15:30')
  browser = await openBrowser()
  director = await staff(browser, centre, 'giamdoc')
  const { db } = centre.office
  const today = Temporal.PlainDate.from('2026-11-20')
  const tell = (_line: string): void => undefined
  await makeSampleDossiers(db, centre.office, {
    centreId: 'muong-sai',
    count: DOSSIERS,
    seed: 7,
    today,
    tell,
  })
})
after(async () => {
  await browser.close()
  await centre.close()
})

test('a day off is decided while thousands of dossiers are open: the director recomputes all and watches', async t => {
  await t.test('the list says honestly that there are more than it shows, and leads on', async () => {
    await director.open('/calendar/day')
    await director.fill({ Ngày: '2026-11-24', 'Tên ngày nghỉ': 'Nghỉ bão', 'Số quyết định': 'QĐ 21' })
    await director.press('Lưu')
    await director.page.waitForURL(/moved-dates/)
    await director.sees('Trang này có 200 hồ sơ; còn hồ sơ ở trang sau.')
    const first = await firstCode()
    await director.page.getByRole('link', { name: 'Trang sau' }).click()
    await director.page.waitForURL(/after=/)
    assert.ok((await firstCode()) > first)
    await assertAccessible(director.page)
  })

  await t.test('recomputing without a reason is refused in place', async () => {
    await director.fill({ 'Lý do': 'bão' })
    await director.press('Tính lại ngày hẹn')
    await director.sees('Có chỗ cần sửa')
    assert.equal(await director.page.getByLabel('Lý do').inputValue(), 'bão')
  })

  await t.test('with a reason it goes on behind a page that comes to its end by itself', async () => {
    await director.fill({ 'Lý do': 'Nghỉ bão theo quyết định 21' })
    await director.press('Tính lại ngày hẹn')
    await director.page.waitForURL(/\/runs\//)
    run = new URL(director.page.url()).pathname
    await assertAccessible(director.page)
    await director.sees('Đã tính lại xong. Hãy báo ngày hẹn mới cho người nộp.')
    await director.sees('Lường Văn Muôn')
    await assertAccessible(director.page)
  })

  await t.test('a dossier shows its new date, and its history why', async () => {
    const { data } = await runAsSeenBy('giamdoc')
    assert.equal(data.state, 'done')
    assert.equal(data.done, DOSSIERS)
    await director.open('/dossiers/moved-dates')
    await director.sees('Mọi ngày hẹn đều đúng với lịch hiện nay.')
    await director.open(`/dossiers/${await movedCode()}`)
    await director.sees('Tính lại ngày hẹn, thay cho')
    await director.sees('Nghỉ bão theo quyết định 21')
  })

  await t.test('the auditor may see the run, a counter officer and another centre may not', async () => {
    assert.equal((await runAsSeenBy('kiemtra')).status, 200)
    assert.equal((await runAsSeenBy('tiepnhan')).status, 404)
    assert.equal((await runAsSeenBy('tuphap.qn')).status, 404)
    assert.equal((await clientOf(centre).get(run)).status, 401)
  })

  await director.close()
})

const firstCode = async (): Promise<string> =>
  (await director.page.locator('main table a').first().textContent()) ?? ''

async function movedCode(): Promise<string> {
  const { code } = await centre.office.db
    .selectFrom('dossier_event')
    .select('code')
    .where('type', '=', 'due-recomputed')
    .orderBy('code')
    .limit(1)
    .executeTakeFirstOrThrow()
  return code
}

async function runAsSeenBy(username: string) {
  const { client } = await logInOverHttp(centre, { username, password: centre.passwordOf(username) })
  const { status, text } = await client.get(run)
  const data: { readonly state?: string; readonly done?: number } = JSON.parse(text)
  return { status, data }
}
