import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { pageWeight } from '../src/app/bench/page-weight.ts'
import { allRoutes } from '../src/app/routes.ts'
import type { Language } from '../src/kernel/words.ts'
import { isRole, type Role } from '../src/people/index.ts'
import type { Tx } from '../src/platform/postgres.ts'
import { rolesNamed } from '../src/web/actor.ts'
import type { Route } from '../src/web/route.ts'
import { assertAccessible } from './support/accessible.ts'
import { openBrowser } from './support/browser.ts'
import { type Centre, openCentre } from './support/centre.ts'
import { type Client, clientOf, logInOverHttp } from './support/client.ts'
import { dayAtWork } from './support/day-at-work.ts'
import { type AddressesOf, everyAddress } from './support/every-address.ts'
import { leftRuns } from './support/left-runs.ts'
import { look } from './support/look.ts'
import { citizen, type Person } from './support/people.ts'

const accounts = {
  volunteer: 'tinhnguyen',
  officer: 'tiepnhan',
  specialist: 'tuphap',
  signer: 'lanhdao',
  director: 'giamdoc',
  province: 'tinh',
  auditor: 'kiemtra',
  administrator: 'quantri',
  editor: 'bientap',
} as const satisfies Record<Role, string>
const roles = Object.keys(accounts).filter(isRole)

type Session = Awaited<ReturnType<typeof logInOverHttp>>

let centre: Centre
let browser: Browser
let routes: readonly Route<Tx>[]
let sessions: Readonly<Record<Role, Session>>
let addresses: Readonly<Record<string, AddressesOf>>

before(async () => {
  centre = await openCentre('2026-11-20T09:00')
  browser = await openBrowser()
  routes = allRoutes(centre.office)
  sessions = await logInAll()
  const at = {
    citizen: clientOf(centre),
    officer: sessions.officer.client,
    specialist: sessions.specialist.client,
    signer: sessions.signer.client,
  }
  const left = await dayAtWork(at)
  // A draft is open, so that its forms can be looked at.
  assert.equal((await sessions.editor.client.post('/catalogue/p/2.000815/start', {})).status, 200)
  // The day after: what was due on Friday at 17:00 is late.
  centre.setClock('2026-11-23T09:00')
  const home = await clientOf({ address: centre.address, accept: 'text/html' }).get('/')
  const runs = await leftRuns(centre.office, Temporal.Instant.from('2026-11-20T08:00:00Z'))
  addresses = everyAddress(left, { asset: /\/assets\/[^"]+/.exec(home.text)?.[0] ?? '', runs })
})
after(async () => {
  await browser.close()
  await centre.close()
})

test('every route says who may use it, how it is noted in the audit log and what it is for', async t => {
  for (const route of routes) await t.test(nameOf(route), () => isDeclared(route))
})

test('the description of the API has every route that is not hidden, and no other', async () => {
  const answer = await fetch(`${centre.address}/openapi.json`)
  const { paths }: { paths: Record<string, Record<string, { summary: string }>> } = await answer.json()
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  const shown = routes.filter(({ hidden }) => !hidden).map(nameOf)
  assert.deepEqual(described.toSorted(), shown.toSorted())
})

test('every route that is read has an address here', () => {
  const read = routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  assert.deepEqual(Object.keys(addresses).toSorted(), read.toSorted())
})

test('every page can be read by everybody who may open it, in both languages, on a telephone and at a desk', {
  concurrency: 3,
}, async t => {
  const readers = ['public', ...roles] as const
  await Promise.all(
    readers.map(reader =>
      t.test(reader, async () => {
        const person = await personAs(reader)
        for (const language of ['vi', 'en'] as const) {
          await person.page.context().addCookies([{ name: 'lang', value: language, url: centre.address }])
          for (const path of pagesFor(reader)) await looksRight(person, path, language)
          await lookAt(person, reader, language)
        }
        await person.close()
      }),
    ),
  )
})

test('whatever is not read as a page answers whoever may ask for it', async () => {
  for (const reader of ['public', ...roles] as const)
    for (const path of othersFor(reader)) {
      const cookie = reader === 'public' ? '' : sessions[reader].cookie
      const answer = await fetch(`${centre.address}${path}`, { headers: { cookie, accept: 'text/html' } })
      assert.equal(answer.status, 200, `${reader} ${path}`)
      // A stream of news has no end; that it began is enough.
      await answer.body?.cancel()
    }
})

test('public pages carry no script, but for the catalogue, which finds as one types', async () => {
  const client = clientOf({ address: centre.address, accept: 'text/html' })
  for (const path of pagesFor('public')) {
    const { text } = await client.get(path)
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([script]) => script)
    if (path.startsWith('/procedures?'))
      assert.match(scripts.join(), /^<script [^>]*search-as-you-type[^>]*>$/)
    else assert.deepEqual(scripts, [], path)
  }
})

test('a first visit to the page of a procedure, with everything it links to, is small', async () => {
  for (const { name, value, target } of await pageWeight(centre.address))
    assert.ok(value <= target, `${name}: ${value}, at most ${target}`)
})

test('the public and wrong roles are refused by every route of the staff', async t => {
  const staffRoutes = routes.filter(({ may }) => may !== 'anyone')
  assert.ok(staffRoutes.length > 10)
  for (const route of staffRoutes) await t.test(nameOf(route), () => refusesOthers(route))
})

function isDeclared({ may, audit, summary, method, form, path }: Route<Tx>): void {
  const users = rolesNamed(may)
  assert.deepEqual(
    users.filter(role => !isRole(role)),
    [],
  )
  assert.ok('event' in audit ? audit.event.length > 4 : audit.none.length >= 10, 'audit')
  for (const sentence of summary) assert.notEqual(sentence.trim(), '')
  assert.notEqual(summary[0], summary[1], 'one sentence for both languages')
  // Logging out sends nothing.
  if (method === 'POST') assert.equal(form === undefined, path === '/logout', 'form')
}

const nameOf = ({ method, path }: Route<Tx>): string => `${method} ${path}`

async function logInAll(): Promise<Readonly<Record<Role, Session>>> {
  const logIn = async (role: Role) => {
    const username = accounts[role]
    return [role, await logInOverHttp(centre, { username, password: centre.passwordOf(username) })] as const
  }
  return Object.fromEntries(await Promise.all(roles.map(logIn))) as Record<Role, Session>
}

async function personAs(reader: Role | 'public'): Promise<Person> {
  const person = await citizen(browser, centre)
  if (reader === 'public') return person
  const cookies = sessions[reader].cookie.split('; ').map(cookie => {
    const [name = '', ...value] = cookie.split('=')
    return { name, value: value.join('='), url: centre.address }
  })
  await person.page.context().addCookies(cookies)
  return person
}

/** What a reader may open: the public its pages, staff the pages that are theirs alone. */
function addressesFor(reader: Role | 'public') {
  const mayOpen = ({ may }: Route<Tx>) =>
    reader === 'public' ? may === 'anyone' : may === 'signed-in' || rolesNamed(may).includes(reader)
  return routes
    .filter(route => route.method === 'GET' && mayOpen(route))
    .map(({ path }) => addresses[path]?.(reader) ?? {})
}
const pagesFor = (reader: Role | 'public') => [
  ...addressesFor(reader).flatMap(({ pages }) => pages ?? []),
  ...(faultsFor[reader] ?? []),
]
/** Pages that say why not: no such page, no such dossier, not allowed. */
const faultsFor: Readonly<Partial<Record<Role | 'public', readonly string[]>>> = {
  public: ['/no-such-page'],
  officer: ['/dossiers/H52.99-200101-0001'],
  volunteer: ['/dossiers'],
}
const othersFor = (reader: Role | 'public') => addressesFor(reader).flatMap(({ others }) => others ?? [])

const telephone = { width: 360, height: 740 }
const desk = { width: 1280, height: 900 }

/** Every page is checked in each language and at each width; the four together would find the same and take twice as long. */
async function looksRight({ page }: Person, path: string, language: Language): Promise<void> {
  await page.setViewportSize(telephone)
  await page.goto(path)
  const { width, spoken } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    spoken: document.documentElement.lang,
  }))
  assert.equal(spoken, language, path)
  assert.ok(width <= telephone.width, `${path} in ${language} is ${width} px wide on a telephone`)
  if (language === 'en') await page.setViewportSize(desk)
  await assertAccessible(page)
}

/** Faces of the product that no other journey shows. */
const faces: Readonly<Partial<Record<Role | 'public', { readonly path: string; readonly name: string }>>> = {
  volunteer: { path: '/desk', name: 'volunteer-desk' },
  director: { path: '/dossiers?lane=processing', name: 'director-work-list' },
}

async function lookAt({ page }: Person, reader: Role | 'public', language: Language): Promise<void> {
  const face = faces[reader]
  if (!face || language !== 'vi') return
  await page.setViewportSize(desk)
  await page.goto(face.path)
  await look(page, face.name)
}

/** A code and an index that lead nowhere: who may not ask is not told that. */
const addressOf = ({ path }: Route<Tx>): string =>
  path.replace(':code', 'H52.99-200101-0001').replace(':index', '0')

async function refusesOthers(route: Route<Tx>): Promise<void> {
  const address = addressOf(route)
  const ask = (client: Client) =>
    route.method === 'GET' ? client.get(address) : client.post(address, new URLSearchParams())
  assert.equal((await ask(clientOf(centre))).status, 401)
  const page = await ask(clientOf({ address: centre.address, accept: 'text/html' }))
  assert.equal(page.status, 303)
  assert.match(page.to, /^\/login\?next=/)
  for (const role of roles) {
    if (route.may === 'signed-in' || rolesNamed(route.may).includes(role)) continue
    const { status } = await ask(sessions[role].client)
    assert.equal(status, 403, role)
  }
}
