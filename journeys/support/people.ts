import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { assertAccessible } from './accessible.ts'
import type { Centre } from './centre.ts'

/** Somebody at a screen: a citizen's telephone or an officer's desk, each with their own browser window. */
export interface Person {
  readonly page: Page
  /** Goes to an address of the centre and sees that the page is accessible. */
  open(path: string): Promise<void>
  /** Fills fields by what people call them. */
  fill(fields: Readonly<Record<string, string>>): Promise<void>
  press(button: string): Promise<void>
  /** Asserts that the main part of the page says this. */
  sees(text: string | RegExp): Promise<void>
  close(): Promise<void>
}

/** Milliseconds a person waits for something to appear before the journey is given up. */
const PATIENCE = 25_000

const telephone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const desk = { viewport: { width: 1280, height: 900 } }

export const citizen = (browser: Browser, centre: Centre): Promise<Person> =>
  personAt(browser, centre, telephone)

/** An officer, logged in with their demo account. */
export async function staff(browser: Browser, centre: Centre, username: string): Promise<Person> {
  const person = await personAt(browser, centre, desk)
  await person.open('/login')
  await logIn(person, centre, username)
  await person.page.waitForURL(/\/desk/)
  return person
}

export async function logIn(person: Person, centre: Centre, username: string): Promise<void> {
  await person.fill({ 'Tên đăng nhập': username, 'Mật khẩu': centre.passwordOf(username) })
  await person.press('Đăng nhập')
}

async function personAt(
  browser: Browser,
  centre: Centre,
  screen: Parameters<Browser['newContext']>[0],
): Promise<Person> {
  const context = await browser.newContext({ ...screen, locale: 'vi-VN', baseURL: centre.address })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const complaints = listenFor(page)
  return {
    page,
    async open(path) {
      await page.goto(path)
      await assertAccessible(page)
    },
    async fill(fields) {
      for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).first().fill(value)
    },
    press: button => page.getByRole('button', { name: button }).first().click(),
    async sees(text) {
      await page.locator('main').getByText(text).first().waitFor()
    },
    close: () => ended(context, complaints),
  }
}

/** Errors in the browser's console are defects of the page, whatever else went well. */
function listenFor(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    // Refusals are answered with 4xx on purpose; the browser notes them as errors.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

async function ended(context: BrowserContext, complaints: readonly string[]): Promise<void> {
  await context.close()
  assert.deepEqual(complaints, [], 'errors in the browser console')
}
