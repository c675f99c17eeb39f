import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRole } from '../people/index.ts'
import { fileStoreIn } from '../platform/files.ts'
import type { Tx } from '../platform/postgres.ts'
import { rolesNamed } from '../web/actor.ts'
import type { Route } from '../web/route.ts'
import { actionRoutes } from './action.routes.tsx'
import { deskRoutes } from './desk.routes.tsx'
import { dossierPageRoutes } from './dossier-page.routes.tsx'
import { calendars, reasonRules, ruleSets, units } from './dossiers.fixtures.ts'
import { filingRoutes } from './filing.routes.tsx'
import { lifecycle } from './lifecycle.ts'
import { movedDatesRoutes } from './moved-dates.routes.tsx'
import { registerRoutes } from './register.routes.tsx'
import { seal } from './saved-dossiers.fixtures.ts'
import { sideRoadRoutes } from './side-road.routes.tsx'
import { trackAnswerRoutes } from './track-answer.routes.tsx'
import { trackingRoutes } from './tracking.routes.tsx'

const services = { seal, calendars, ruleSets, reasonRules, units, files: fileStoreIn('no-folder-is-touched') }
const routes: readonly Route<Tx>[] = [
  deskRoutes,
  movedDatesRoutes,
  filingRoutes,
  dossierPageRoutes,
  actionRoutes,
  sideRoadRoutes,
  trackingRoutes,
  trackAnswerRoutes,
]
  .flatMap(declare => declare(services))
  .concat(registerRoutes)
const nameOf = ({ method, path }: Route<Tx>) => `${method} ${path}`
const posts = routes.filter(({ method }) => method === 'POST')

/** What anybody may ask for without an account; whatever is added here is meant to be public. */
const publicRoutes = [
  'GET /filings/:code/done',
  'GET /filings/new',
  'GET /track',
  'GET /track/:code',
  'POST /filings',
  'POST /track',
  'POST /track/:code/supplement',
  'POST /track/:code/withdrawal',
]

for (const route of routes)
  test(`${nameOf(route)} says who may use it, how it is noted and what it is for, in two languages`, () => {
    const { may, audit, summary } = route
    if (may !== 'anyone') assert.ok(rolesNamed(may).length > 0)
    for (const role of rolesNamed(may)) assert.ok(isRole(role), role)
    if ('event' in audit) assert.match(audit.event, /^[a-zA-Z][a-zA-Z -]+$/)
    else assert.match(audit.none, /\w+ \w+/, 'a reason has words')
    for (const sentence of summary) assert.notEqual(sentence.trim(), '')
    assert.notEqual(summary[0], summary[1])
  })

for (const route of posts)
  test(`${nameOf(route)} has a form to be read by and a page to come back to`, () => {
    const { form, formPage, path } = route
    assert.ok(form, 'form')
    assert.ok(formPage, 'formPage')
    const shown = formPage({ code: 'H52.99-261120-0001' })
    const page = routes.find(
      each => each.method === 'GET' && each.path.replace(':code', 'H52.99-261120-0001') === shown,
    )
    assert.ok(page, `no page at ${shown}`)
    // Whoever may send the form may also see it again after logging in.
    if (page.may !== 'anyone') assert.ok(route.may !== 'anyone')
    assert.equal(path.includes('?') || shown.includes('?'), false, 'a parked form is found by its path')
  })

test('only the written routes are open to anyone', () => {
  const open = routes.filter(({ may }) => may === 'anyone').map(nameOf)
  assert.deepEqual(open.toSorted(), publicRoutes)
})

test('whatever is open to anyone and shows or makes something can only be tried so often', () => {
  const unlimited = routes.filter(({ may, perMinute }) => may === 'anyone' && perMinute === undefined)
  assert.deepEqual(unlimited.map(nameOf).toSorted(), ['GET /filings/new', 'GET /track'])
})

test('nothing is written without a line in the audit log', () => {
  const silent = posts.filter(({ audit }) => 'none' in audit)
  assert.deepEqual(silent.map(nameOf), ['POST /track'])
})

test('no two routes answer at the same address', () =>
  assert.equal(new Set(routes.map(nameOf)).size, routes.length))

test('every action of the lifecycle has its route, for the roles of the table and no other', () => {
  const roles = new Map<string, Set<string>>()
  for (const moves of Object.values(lifecycle))
    for (const [action, { who }] of Object.entries(moves))
      roles.set(action, new Set([...(roles.get(action) ?? []), ...who]))
  // The applicant does these, on the public pages; where the office may do it too, it has its own route.
  for (const who of roles.values()) who.delete('citizen')
  for (const [action, who] of roles) {
    if (action === 'submit' || action === 'receive' || action === 'answer-supplement') continue
    const route = posts.find(({ path }) => path === `/dossiers/:code/${action}`)
    assert.ok(route, action)
    assert.deepEqual(new Set(rolesNamed(route.may)), who, action)
  }
  const actions = posts
    .filter(({ path }) => path.startsWith('/dossiers/:code/'))
    .map(({ path }) => path.slice(16))
  assert.deepEqual(
    actions.filter(action => !roles.has(action)),
    ['id-number'],
  )
})

test('filing at the counter is for those who may receive, online for citizens', () => {
  const counter = posts.find(({ path }) => path === '/desk/filings')
  assert.deepEqual(counter?.may, { roles: lifecycle.new.receive?.who })
  assert.deepEqual(lifecycle.new.submit?.who, ['citizen'])
})
