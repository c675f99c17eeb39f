import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { citizen, type Person, staff } from './support/people.ts'

const birth = '1.001193'
let centre: Centre
let browser: Browser
let editor: Person
let province: Person
let early: Person
let late: Person

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  editor = await staff(browser, centre, 'bientap')
  province = await staff(browser, centre, 'tinh')
  early = await citizen(browser, centre)
  late = await citizen(browser, centre)
})
after(async () => {
  await browser.close()
  await centre.close()
})

const fillIn = async (person: Person) => {
  await person.open(`/filings/new?procedure=${birth}`)
  await person.fill({
    'Họ và tên': 'Lò Thị Mai',
    'Số định danh cá nhân': '014190004567',
    'Số điện thoại': '0912 345 678',
  })
  await person.page.locator('[name="papers.1.count"]').fill('1')
}
const versionOf = async (person: Person): Promise<string> => {
  const code = /filings\/([^/]+)\/done/.exec(person.page.url())?.[1] ?? ''
  const officer = await staff(browser, centre, 'tiepnhan')
  const answer = await officer.page.request.get(`/dossiers/${code}`, {
    headers: { accept: 'application/json' },
  })
  const { procedure } = await answer.json()
  await officer.close()
  return procedure.version
}

test('a new version is published while filings on the old one are open: everybody is told, nothing is lost', async t => {
  await t.test(
    'the editor drafts; without all seven parts it cannot be approved, and the part is named',
    async () => {
      await editor.open(`/catalogue/p/${birth}`)
      await editor.press('Soạn phiên bản mới')
      await editor.sees('Chưa có gì khác với bản đang công bố')
      await editor.open(`/catalogue/p/${birth}/parts/papers`)
      await editor.page.locator('[name="documents.0.name"]').fill('')
      await editor.press('Lưu vào bản thảo')
      await editor.sees('Khác với bản đang công bố')
      await assertAccessible(editor.page)
      await province.open(`/catalogue/p/${birth}`)
      await province.fill({ 'Số quyết định': '88/QĐ-UBND', 'Ngày quyết định': '2026-11-18' })
      await province.press('Phê duyệt')
      await province.sees('Chưa đủ bảy phần phải công khai. Còn thiếu: đối tượng thực hiện.')
      assert.equal(await province.page.getByLabel('Số quyết định').inputValue(), '88/QĐ-UBND')
      await assertAccessible(province.page)
    },
  )

  await t.test(
    'two editors at once: the second is told who changed what, and nothing is overwritten',
    async () => {
      const other = await staff(browser, centre, 'bientap')
      await other.open(`/catalogue/p/${birth}/parts/basics`)
      await editor.open(`/catalogue/p/${birth}/parts/basics`)
      await editor.fill({ 'Ai được nộp': 'Cha, mẹ, ông, bà hoặc người thân thích khác' })
      await editor.press('Lưu vào bản thảo')
      await editor.page.waitForURL(/1\.001193$/)
      await other.fill({ 'Kết quả': 'Khác hẳn' })
      await other.press('Lưu vào bản thảo')
      await other.sees(/Lò Thị Ngoan đã thay đổi bản thảo này lúc 09:00, 20\/11\/2026 \(ai được nộp\)/)
      await assertAccessible(other.page)
      await other.close()
    },
  )

  await t.test('two citizens fill in the form of the old version; one sends it', async () => {
    await fillIn(early)
    await early.press('Tiếp tục')
    await early.press('Gửi hồ sơ')
    await early.page.waitForURL(/\/done/)
    await fillIn(late)
  })

  await t.test(
    'whoever wrote in it is not offered to approve; another person approves and publishes it today',
    async () => {
      await editor.open(`/catalogue/p/${birth}`)
      assert.equal(await editor.page.getByRole('button', { name: 'Phê duyệt' }).count(), 0)
      await province.open(`/catalogue/p/${birth}`)
      await province.fill({ 'Số quyết định': '88/QĐ-UBND', 'Ngày quyết định': '2026-11-18' })
      await province.press('Phê duyệt')
      await province.sees('Đã phê duyệt, chờ công bố')
      await province.press('Công bố')
      await province.sees('Bản 2')
      await province.open(`/procedures/${birth}`)
      await province.sees('88/QĐ-UBND (18/11/2026)')
    },
  )

  await t.test(
    'the one who had not sent is told what changed, keeps all answers, and goes on under the new version',
    async () => {
      await late.press('Tiếp tục')
      await late.sees('Thủ tục vừa có bản mới (bản 2). Hồ sơ chưa được gửi.')
      await assertAccessible(late.page)
      assert.equal(await late.page.getByLabel('Họ và tên').first().inputValue(), 'Lò Thị Mai')
      // The first paper went, so what stood at the second line stands at the first.
      assert.equal(await late.page.locator('[name="papers.0.count"]').inputValue(), '1')
      await late.press('Tiếp tục')
      await late.press('Gửi hồ sơ')
      await late.page.waitForURL(/\/done/)
      assert.equal(await versionOf(late), 2)
    },
  )

  await t.test(
    'the one who had sent stays under the old version and is received by its time limit',
    async () => {
      assert.equal(await versionOf(early), 1)
      const code = /filings\/([^/]+)\/done/.exec(early.page.url())?.[1] ?? ''
      const officer = await staff(browser, centre, 'tiepnhan')
      await officer.open(`/dossiers/${code}`)
      await officer.press('Tiếp nhận hồ sơ')
      await officer.sees(/17:00.*20\/11\/2026/)
      await officer.close()
    },
  )

  await t.test('a procedure with cases asks which one it is, and the promise follows the case', async () => {
    const person = await citizen(browser, centre)
    await person.open('/procedures/1.000894')
    await person.sees('Phải xác minh')
    await person.open('/filings/new?procedure=1.000894')
    await person.page.getByRole('link', { name: 'Phải xác minh', exact: true }).click()
    await person.sees('Không quá 5 ngày làm việc')
    await assertAccessible(person.page)
    await person.open('/procedures/2.000815/fee?pages=10')
    await person.sees('12.000 đồng')
    await person.close()
  })

  for (const person of [editor, province, early, late]) await person.close()
})
