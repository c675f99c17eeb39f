import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fastify from 'fastify'
import { sql } from 'kysely'
import { renderToString } from 'preact-render-to-string'
import { appendAudit } from '../platform/audit.ts'
import type { Tx } from '../platform/postgres.ts'
import { mountRoutes } from '../web/mount.ts'
import type { Shell } from '../web/shell.ts'
import { accountRoutes } from './account.routes.tsx'
import { seedDemo } from './demo.jobs.ts'
import { loginRoutes } from './login.routes.tsx'
import { userAdd } from './people.commands.ts'
import { plainSettings } from './people-settings.ts'
import { testAccounts } from './testing/test-accounts.ts'
import { MOST_TRIES } from './tries.ts'

const { db, accounts, folder } = await testAccounts()
const demo = await seedDemo({ db, folder })
const passwordOf = (username: string): string =>
  demo.find(account => account.username === username)?.password ?? assert.fail(username)

const shell: Shell<Tx> = {
  origin: 'http://localhost:8080',
  homeCentreId: 'muong-sai',
  now: () => Temporal.Instant.from('2026-11-22T02:00:00Z'),
  newKey: () => 'key',
  actorOf: headers => accounts.actorOf(headers),
  transact: run => db.transaction().execute(run),
  recall: async () => ({ kind: 'new' }),
  remember: () => Promise.resolve(),
  release: () => Promise.resolve(),
  park: async () => 'parked-1',
  unpark: async () => undefined,
  audit: appendAudit,
  wrote: () => undefined,
}
const server = fastify()
before(() =>
  mountRoutes(server, {
    routes: [...loginRoutes(accounts, plainSettings), ...accountRoutes(accounts, plainSettings)],
    shell,
    render: answer => (answer.kind === 'page' ? renderToString(answer.view) : answer.words[0]),
  }),
)

const get = (url: string, cookie = '') =>
  server.inject({ method: 'GET', url, headers: { accept: 'text/html', cookie } })

const post = (url: string, form: Readonly<Record<string, string>>, cookie = '') =>
  server.inject({
    method: 'POST',
    url,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie },
    payload: new URLSearchParams(form).toString(),
  })

const cookieOf = (answer: Awaited<ReturnType<typeof get>>): string =>
  [answer.headers['set-cookie'] ?? []]
    .flat()
    .map(cookie => cookie.split(';')[0])
    .join('; ')

const logIn = async (username: string): Promise<string> =>
  cookieOf(await post('/login', { username, password: passwordOf(username) }))

test('login leads back to the page and to what was typed there', async () => {
  const form = await get('/login?next=/dossiers/new%3Fa%3D1&parked=k1')
  assert.match(form.body, /Phiên làm việc đã hết hạn; nội dung đang điền vẫn được giữ/)
  const fields = {
    username: 'tiepnhan',
    password: passwordOf('tiepnhan'),
    next: '/dossiers/new?a=1',
    parked: 'k1',
  }
  const answer = await post('/login', fields)
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, '/dossiers/new?a=1&parked=k1')
})

test('login never leads to another server', async () => {
  const fields = { username: 'tiepnhan', password: passwordOf('tiepnhan') }
  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example'])
    assert.equal((await post('/login', { ...fields, next })).headers.location, '/desk')
})

test('a wrong login shows the form again with the username and no hint which was wrong', async () => {
  const wrong = await post('/login', { username: 'tiepnhan', password: 'khong-dung-42', next: '/x' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /Tên đăng nhập hoặc mật khẩu không đúng\./)
  assert.match(wrong.body, /value="tiepnhan"/)
  assert.match(wrong.body, /name="next" value="\/x"/)
  assert.doesNotMatch(wrong.body, /khong-dung-42/)
  const unknown = await post('/login', { username: 'khongai', password: 'khong-dung-42', next: '/x' })
  assert.equal(unknown.body.replaceAll('khongai', 'tiepnhan'), wrong.body)
})

test('too many tries are answered as such', async () => {
  for (let tried = 0; tried < MOST_TRIES; tried += 1)
    await post('/login', { username: 'khongco', password: 'sai' })
  const answer = await post('/login', { username: 'khongco', password: 'sai' })
  assert.equal(answer.statusCode, 429)
  assert.match(answer.body, /Hãy đợi 15 phút/)
})

test('the account page tells a person what the house knows of them', async () => {
  const page = await get('/account', await logIn('tuphap'))
  for (const words of ['Nguyễn Thị Thu Hằng', 'Công chức chuyên môn', 'xã Mường Sại', 'chung-thuc, ho-tich'])
    assert.match(page.body, new RegExp(words))
  assert.equal((await get('/account')).headers.location, '/login?next=%2Faccount')
  const program = await server.inject({ url: '/account', headers: { accept: 'application/json' } })
  assert.equal(program.statusCode, 401)
})

test('a person changes their own password, spaces and all', async () => {
  const cookie = await logIn('giamdoc')
  const change = (currentPassword: string, newPassword: string) =>
    post('/account/password', { currentPassword, newPassword }, cookie)
  const weak = await change(passwordOf('giamdoc'), 'matkhau123')
  assert.equal(weak.statusCode, 422)
  assert.match(weak.body, /quá dễ đoán/)
  assert.match((await change('khong-phai-41', 'khoai lang  tim 17')).body, /Mật khẩu hiện tại không đúng/)
  const changed = await change(passwordOf('giamdoc'), 'khoai lang  tim 17')
  assert.equal(changed.headers.location, '/account?changed=1')
  assert.match((await get('/account?changed=1', cookie)).body, /Đã đổi mật khẩu/)
  assert.equal(
    (await post('/login', { username: 'giamdoc', password: 'khoai lang  tim 17' })).statusCode,
    303,
  )
})

test('logging out ends the session and empties the cookie', async () => {
  const cookie = await logIn('kiemtra')
  const answer = await post('/logout', {}, cookie)
  assert.equal(answer.headers.location, '/login?out=1')
  assert.match(String(answer.headers['set-cookie']), /motcua\.session_token=; Max-Age=0/)
  assert.equal((await get('/account', cookie)).statusCode, 303)
})

test('who has a temporary password is led to replace it first', async () => {
  const added = await userAdd(db, {
    username: 'moi',
    name: 'Lò Văn Ánh',
    title: 'Công chức tiếp nhận',
    roles: ['officer'],
    centre: 'muong-sai',
    fields: [],
  })
  assert.ok(added.ok)
  const answer = await post('/login', { ...added.value, next: '/dossiers' })
  assert.equal(answer.headers.location, '/account')
  assert.match((await get('/account', cookieOf(answer))).body, /Hãy đổi mật khẩu tạm/)
})

test('login, logout and a changed password stand in the audit log of the centre', async () => {
  const { rows } = await sql<{ event: string }>`select distinct entry ->> 'event' as event from audit_entry
    where centre_id = 'muong-sai' and entry ->> 'subject' in ('giamdoc', 'tuphap', 'kiemtra') order by 1`.execute(
    db,
  )
  assert.deepEqual(
    rows.map(({ event }) => event),
    ['logged in', 'logged out', 'password changed'],
  )
})
