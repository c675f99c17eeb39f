import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { runCommandLine } from '../src/app/run-command-line.ts'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { type Client, logInOverHttp } from './support/client.ts'
import { look } from './support/look.ts'
import { type Person, staff } from './support/people.ts'

let centre: Centre
let browser: Browser
let officer: Person
let director: Person

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  officer = await staff(browser, centre, 'tiepnhan')
  director = await staff(browser, centre, 'giamdoc')
})
after(async () => {
  await browser.close()
  await centre.close()
})

const directorOverHttp = async (): Promise<Client> => {
  const password = centre.passwordOf('giamdoc')
  return (await logInOverHttp(centre, { username: 'giamdoc', password })).client
}
const calendarData = async (
  client: Client,
): Promise<{ version: number; years: { year: number; status: string }[] }> =>
  JSON.parse((await client.get('/calendar')).text)
const dueAtCentre = async (
  ...args: readonly string[]
): Promise<{ code: number; answer: Record<string, unknown> }> => {
  const out: string[] = []
  const code = await runCommandLine(
    ['due', '1.004873', '--json', '--data', centre.folder, ...args],
    text => void out.push(text),
    text => void out.push(text),
  )
  return { code, answer: JSON.parse(out.join('')) }
}

test('a month is read as a table, and the way to the next one is in the address', async () => {
  await officer.open('/calendar')
  await officer.sees('Tháng 11/2026')
  const cells = officer.page.locator('table.month td')
  assert.match(await cells.filter({ hasText: /^24/ }).innerText(), /24\s+làm việc/)
  assert.equal(await officer.page.locator('table.month [aria-current="date"]').innerText(), '20')
  // Only the director's days lead to forms.
  assert.equal(await officer.page.locator('table.month td a').count(), 0)
  await officer.page.getByRole('link', { name: 'Tháng 12' }).click()
  await officer.page.waitForURL(/month=2026-12$/)
  await officer.sees('Tháng 12/2026')
  await officer.open('/calendar?month=2027-02')
  await officer.sees('Lịch năm 2027 là dự kiến')
  assert.match(await cells.filter({ hasText: /^5/ }).innerText(), /lễ\?/)
  await officer.open('/calendar?year=2027')
  assert.equal(await officer.page.locator('table.month').count(), 12)
})

test('each day of the director leads to its form, with its date', async () => {
  await director.open('/calendar?month=2026-09')
  await look(director.page, 'director-calendar')
  await director.open('/calendar?month=2026-12')
  await director.page.getByRole('link', { name: /^Sửa ngày 24/ }).click()
  await director.page.waitForURL(/\/calendar\/day\?date=2026-12-24/)
  assert.equal(await director.page.getByLabel('Ngày', { exact: true }).inputValue(), '2026-12-24')
})

test('a year that is not there is proposed, taken in as expected, and replaced by its decision', async t => {
  await t.test('the missing year says so and leads to the proposal', async () => {
    await director.open('/calendar?year=2029')
    await director.sees('Chưa có lịch năm 2029')
    await director.page.getByRole('link', { name: 'Xem đề xuất cho năm 2029' }).click()
    await director.sees('Đề xuất lịch năm 2029')
    await director.sees('Tết Nguyên đán')
    await director.sees('dự kiến')
  })

  await t.test('without a reason nothing is taken in', async () => {
    await director.press('Nạp năm này')
    await director.sees('Hãy điền')
    assert.equal((await calendarData(await directorOverHttp())).years.length, 4)
  })

  await t.test('with one it is there, every day of it expected, and dates can be told', async () => {
    await director.open('/calendar/proposal?year=2029')
    await director.fill({ 'Lý do hoặc số văn bản': 'Hồ sơ dài hạn, chờ quyết định' })
    await director.press('Nạp năm này')
    await director.page.waitForURL(/moved-dates/)
    await director.open('/calendar?year=2029')
    await director.sees('Lịch năm 2029 là dự kiến')
    const asked = ['--received', '2028-12-28T09:00', '--centre', 'H52.99']
    assert.equal((await dueAtCentre(...asked)).answer.due, '2029-01-03T09:00')
    const { code, answer } = await dueAtCentre('--received', '2028-12-28T09:00')
    assert.deepEqual([code, answer.reason], [1, 'year-not-loaded'])
  })

  await t.test('a decision with wrong rows names each of them and keeps what was typed', async () => {
    await director.open('/calendar/import')
    const rows = JSON.stringify({
      year: 2029,
      days: [
        { date: '2029-02-30', kind: 'holiday', name: 'Tết' },
        { date: '2029-02-12', kind: 'party', name: '{Tết}' },
      ],
    })
    await director.fill({ 'Các dòng của quyết định': rows, 'Số quyết định': 'QĐ 21/QĐ-TTg' })
    await director.press('Thử, chưa lưu')
    await director.sees('Dòng 1: Không có ngày 30/02/2029 trong lịch.')
    await director.sees('Dòng 2: Không có loại “party”')
    assert.equal(await director.page.getByLabel('Các dòng của quyết định').inputValue(), rows)
    assert.equal(await director.page.getByLabel('Số quyết định').inputValue(), 'QĐ 21/QĐ-TTg')
    await assertAccessible(director.page)
  })

  await t.test('a file is tried, shown in the form, and then saved without choosing it again', async () => {
    await director.open('/calendar/import')
    const lines = await decided2029()
    await director.page
      .getByLabel('Hoặc chọn tệp')
      .setInputFiles({ name: 'lich-2029.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) })
    await director.fill({ 'Số quyết định': 'QĐ 21/QĐ-TTg' })
    await director.press('Thử, chưa lưu')
    await director.sees('Quyết định đọc được, chưa lưu gì')
    await director.sees('12/02/2029–16/02/2029')
    await assertAccessible(director.page)
    await director.page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await director.page.waitForURL(/moved-dates/)
    const { years } = await calendarData(await directorOverHttp())
    assert.equal(years.at(-1)?.status, 'decided')
  })

  await t.test('taken back, it is gone, and the audit log says why', async () => {
    await director.open('/calendar?year=2029')
    await director.page.getByRole('link', { name: /Bỏ của trung tâm: 2029/ }).click()
    await director.fill({ 'Số quyết định': 'QĐ 22/QĐ-TTg thu hồi QĐ 21' })
    await director.press('Lưu')
    await director.page.waitForURL(/moved-dates/)
    await director.open('/calendar?year=2029')
    await director.sees('Chưa có lịch năm 2029')
    const entries = await centre.office.db.selectFrom('audit_entry').select('entry').execute()
    assert.match(JSON.stringify(entries), /undo-year.*QĐ 22\/QĐ-TTg thu hồi QĐ 21/)
  })
})

test('hours a centre decided are taken back on the page', async () => {
  await director.open('/calendar/hours')
  await director.fill({
    Ngày: '2026-12-01',
    'Các buổi': '1-5 08:00-12:00\n1-5 13:00-16:30\n6 07:30-11:00 tn',
    'Số quyết định': 'QĐ 30',
  })
  await director.press('Lưu')
  await director.page.waitForURL(/moved-dates/)
  await director.open('/calendar?month=2026-12')
  await director.sees('tiếp nhận')
  await director.page.getByRole('link', { name: /Bỏ của trung tâm: 01\/12\/2026/ }).click()
  await director.fill({ 'Số quyết định': 'QĐ 31' })
  await director.press('Lưu')
  await director.page.waitForURL(/moved-dates/)
  await director.open('/calendar/remove?what=undo-hours&date=2026-12-01')
  await director.fill({ 'Số quyết định': 'QĐ 31' })
  await director.press('Lưu')
  await director.sees('không có thay đổi nào của riêng mình')
})

test('of two directors who decide on the same day at once, one is told that the calendar changed', async () => {
  const [one, other] = await Promise.all([directorOverHttp(), directorOverHttp()])
  const { version } = await calendarData(one)
  const decide = (client: Client, name: string) =>
    client.post('/calendar/day', {
      what: 'day-off',
      date: '2026-12-24',
      name,
      decision: `QĐ ${name}`,
      version: String(version),
    })
  const replies = await Promise.all([decide(one, 'Bão'), decide(other, 'Lũ')])
  assert.deepEqual(replies.map(({ status }) => status).toSorted(), [200, 409])
  const lost = replies.find(({ status }) => status === 409)
  assert.equal(lost?.data.code, 'changed-meanwhile')
  assert.equal((await calendarData(one)).version, version + 1)
})

test('a form that was overtaken comes back with what was typed, and is taken when sent again', async () => {
  await director.open('/calendar/day?date=2026-12-25')
  await director.fill({ 'Tên ngày nghỉ': 'Nghỉ lũ', 'Tên tiếng Anh': 'Flood', 'Số quyết định': 'QĐ 41' })
  const client = await directorOverHttp()
  const swap = { date: '2026-12-31', makeUp: '2026-12-26', decision: 'QĐ 40' }
  assert.equal((await client.post('/calendar/swap', swap)).status, 200)
  await director.press('Lưu')
  await director.sees('Lịch vừa được sửa trong lúc bạn điền biểu mẫu')
  assert.equal(await director.page.getByLabel('Tên tiếng Anh').inputValue(), 'Flood')
  await director.press('Lưu')
  await director.page.waitForURL(/moved-dates/)
  await director.page.context().addCookies([{ name: 'lang', value: 'en', url: centre.address }])
  await director.open('/calendar?month=2026-12')
  await director.sees('Flood')
})

test('the command line tells a centre it does not know', async () => {
  const { code, answer } = await dueAtCentre('--received', '2026-11-20T09:00', '--centre', 'H99.01')
  assert.deepEqual([code, answer.reason, answer.centre], [1, 'centre-unknown', 'H99.01'])
})

/** What the proposal would be as a decision. */
async function decided2029(): Promise<string> {
  const out: string[] = []
  await runCommandLine(
    ['calendar', 'propose', '2029'],
    text => void out.push(text),
    () => undefined,
  )
  return out.join('\n').replace('year;2029;expected', 'year;2029')
}

test('nothing complained in either browser', async () => {
  await officer.close()
  await director.close()
})
