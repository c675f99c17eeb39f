import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { clientOf, logInOverHttp } from './support/client.ts'
import { dayAtWork, type Left } from './support/day-at-work.ts'
import { look } from './support/look.ts'
import { type Person, staff } from './support/people.ts'

let centre: Centre
let browser: Browser
let officer: Person
let left: readonly Left[]

before(async () => {
  centre = await openCentre('2026-11-20T08:00')
  const as = async (username: string) =>
    (await logInOverHttp(centre, { username, password: centre.passwordOf(username) })).client
  left = await dayAtWork({
    citizen: clientOf(centre),
    officer: await as('tiepnhan'),
    specialist: await as('tuphap'),
    signer: await as('lanhdao'),
  })
  browser = await openBrowser()
  officer = await staff(browser, centre, 'tiepnhan')
})
after(async () => {
  await officer.close()
  await browser.close()
  await centre.close()
})

const box = 'Mã hồ sơ, tên, điện thoại hoặc số định danh'
const codeOf = (station: Left['station']) =>
  left.find(each => each.station === station)?.code ?? assert.fail(station)

async function find(what: string): Promise<void> {
  await officer.fill({ [box]: what })
  await officer.press('Tìm hồ sơ')
}

test('somebody comes without the receipt: the officer finds the dossier by what they remember', async t => {
  await t.test('by a part of the name, without accents', async () => {
    await officer.open('/desk')
    await find('ca van tho')
    await officer.page.waitForURL(/\/dossiers\/search\?q=/)
    await officer.sees(codeOf('processing'))
    await look(officer.page, 'find-dossiers')
  })

  await t.test(
    'by the identity number, which then stands nowhere in the address nor on the page',
    async () => {
      await find('014085 002 219')
      await officer.page.waitForURL(/\/dossiers\/search\?who=/)
      await officer.sees('014******219')
      await officer.sees(codeOf('processing'))
      assert.doesNotMatch(officer.page.url() + (await officer.page.content()), /014085002219/)
    },
  )

  await t.test('by telephone, narrowed to what waits for a signature; the address keeps both', async () => {
    await find('+84 912 345 678')
    await officer.sees('091****678')
    await officer.page.getByLabel('Tình trạng').selectOption('awaiting-signature')
    await officer.press('Lọc')
    await officer.page.waitForURL(/position=awaiting-signature/)
    await officer.sees(codeOf('awaiting-signature'))
    assert.equal(await officer.page.locator('main tbody tr').count(), 1)
    await officer.page.reload()
    assert.equal(await officer.page.locator('main tbody tr').count(), 1)
  })

  await t.test('a code nobody has is told at the box, with what was typed', async () => {
    await officer.open('/dossiers/search')
    await find('H52.99-200101-0001')
    await officer.sees('Không tìm thấy hồ sơ có mã này')
    assert.equal(await officer.page.getByLabel(box).inputValue(), 'H52.99-200101-0001')
  })

  await t.test('a day that does not exist is told at its field', async () => {
    await officer.open('/dossiers/search?from=2026-02-30&q=lo')
    await officer.sees('Không có ngày này')
  })
})

test('a scanner types into the page, wherever the cursor is, and the dossier opens', async () => {
  await officer.open('/account')
  await officer.page.locator('h1').click()
  await officer.page.keyboard.type(`https://motcua.example/track/${codeOf('received')}?secret=AB2C3D`)
  await officer.page.keyboard.press('Enter')
  await officer.page.waitForURL(`**/dossiers/${codeOf('received')}`)
})
