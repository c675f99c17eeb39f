import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { clientOf } from './support/client.ts'
import { type Begun, finishBirth } from './support/declaration.ts'
import { citizen, type Person, staff } from './support/people.ts'

let centre: Centre
let browser: Browser
let editor: Person
let father: Person
let begun: Begun

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  editor = await staff(browser, centre, 'bientap')
  father = await citizen(browser, centre)
  begun = await finishBirth(clientOf(centre))
})
after(async () => {
  await Promise.all([editor, father].map(person => person.close()))
  await browser.close()
  await centre.close()
})

/** Turbo marks the page while it turns to the next one. */
const settled = () => editor.page.locator('html:not([aria-busy])').waitFor()

const definition = () => editor.page.locator('[name=definition]')

/** Types the definition anew, changed as an editor would. */
async function change(text: (json: string) => string): Promise<void> {
  await definition().fill(text(await definition().inputValue()))
}

test('Chị Ngoan edits the birth form while somebody is filling it in', async t => {
  await t.test('a definition that is wrong is refused row by row, with what was typed kept', async () => {
    await editor.open('/forms')
    await editor.page.getByRole('link', { name: 'Tờ khai đăng ký khai sinh' }).first().click()
    await editor.sees('Sửa bản nháp')
    await settled()
    await assertAccessible(editor.page)
    await change(json => json.replace('"is": "khac"', '"ghost": "khac"').replace('"hometown"', '"childName"'))
    await editor.press('Kiểm tra và xem trước')
    await editor.sees(/pages\.5/)
    await assertAccessible(editor.page)
    assert.match(await definition().inputValue(), /ghost/)
    await change(() => '{')
    await editor.press('Lưu nháp')
    await editor.sees('Nội dung không phải là JSON')
  })

  await t.test('other words are saved as a draft and published as a correction, unnoticed', async () => {
    await editor.open('/forms/khai-sinh')
    await editor.page.getByRole('link', { name: 'Sửa lời của câu hỏi' }).click()
    await editor.sees('Sửa tên, gợi ý')
    await settled()
    await assertAccessible(editor.page)
    await editor.page.locator('[name="words.hometown.hometown.label.vi"]').fill('')
    await editor.press('Lưu nháp')
    await editor.sees('Hãy điền lời ở cả hai thứ tiếng')
    await editor.page.locator('[name="words.hometown.hometown.label.vi"]').fill('Quê quán của trẻ')
    await editor.press('Lưu nháp')
    await editor.sees('Công bố bản nháp')
    await settled()
    await assertAccessible(editor.page)
    await editor.page.locator('[name=how][value=correction]').check()
    await editor.press('Công bố')
    await editor.sees('Đã công bố (sửa lời)')
    await father.open(`${begun.place}/check`)
    await father.sees('Quê quán của trẻ')
  })

  await t.test(
    'a question taken out is no correction: it is refused, named, and offered as a new version',
    async () => {
      await editor.open('/forms/khai-sinh')
      await change(withoutHometown)
      await editor.press('Kiểm tra và xem trước')
      await editor.sees('Định nghĩa đúng')
      await assertAccessible(editor.page)
      await editor.press('Lưu nháp')
      await editor.page.locator('[name=how][value=correction]').check()
      await editor.press('Công bố')
      await editor.sees('Bỏ câu hỏi “Quê quán của trẻ”')
      await editor.sees('Hãy công bố thành bản mới')
      await assertAccessible(editor.page)
      await editor.page.locator('[name=how][value=new]').check()
      await editor.press('Công bố')
      await editor.page.waitForURL(/\/forms\/khai-sinh$/)
    },
  )

  await t.test('whoever was filling it in is told what is asked no more, and goes on', async () => {
    await father.open(`${begun.place}/check`)
    await father.sees('Mẫu tờ khai đã thay đổi')
    await father.sees('Xã Mường Sại, tỉnh Sơn La')
    await assertAccessible(father.page)
    await father.press('Tiếp tục với mẫu mới')
    await father.page.waitForURL(/\/check$/)
    await father.sees('Quàng Thị Ánh')
    assert.equal(await father.page.getByText('Quê quán của trẻ').count(), 0)
  })

  await t.test('two editors: whoever saves last is told, and nothing is overwritten', async () => {
    await editor.open('/forms/khai-tu')
    const other = await editor.page.context().newPage()
    await other.goto('/forms/khai-tu')
    await other
      .locator('[name=definition]')
      .fill((await definition().inputValue()).replace('"keepDays": 30', '"keepDays": 20'))
    await other.getByRole('button', { name: 'Lưu nháp' }).click()
    await other.getByText('Công bố bản nháp').waitFor()
    await change(json => json.replace('"keepDays": 30', '"keepDays": 10'))
    await editor.press('Lưu nháp')
    await editor.sees('Người khác đã sửa bản nháp này')
    assert.match(await definition().inputValue(), /"keepDays": 10/)
    await other.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    await other.close()
  })
})

/** The place of origin is asked no more and stays empty on paper. */
function withoutHometown(json: string): string {
  const form = JSON.parse(json)
  const { hometown: _, ...properties } = form.answers.properties
  return JSON.stringify({
    ...form,
    answers: {
      ...form.answers,
      properties,
      required: form.answers.required.filter((name: string) => name !== 'hometown'),
    },
    pages: form.pages.filter(({ id }: { id: string }) => id !== 'hometown'),
    print: { ...form.print, fields: { ...form.print.fields, hometown: { text: '' } } },
  })
}
