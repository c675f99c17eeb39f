import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { openAccounts } from './accounts.store.ts'
import { getCentre, saveCentres } from './centres.store.ts'
import { changePassword } from './change-password.store.ts'
import { testAccounts } from './testing/test-accounts.ts'
import { MOST_TRIES } from './tries.ts'
import { createUsers, disableUser, enableUser, setPassword } from './users.store.ts'

const { db, accounts, at } = await testAccounts()
const password = 'suoi-lua-nang-42'

const person = (username: string) => ({
  centreId: 'muong-sai',
  username,
  name: 'Cà Thị Hặc',
  title: 'Công chức tiếp nhận',
  roles: ['officer'] as const,
  fields: ['ho-tich', 'chung-thuc'],
  password,
})

before(async () => {
  await saveCentres(db, [
    {
      centreId: 'muong-sai',
      name: ['Trung tâm xã Mường Sại', 'Centre of Mường Sại'],
      agencyId: 'H52.99',
      superiorAgency: 'UBND xã Mường Sại',
      unitCode: '03712',
      provinceCode: '14',
      address: 'UBND xã',
      hotline: '0212 000 0001',
      opening: ['7:30–17:00', '7:30–17:00'],
      timezone: 'Asia/Ho_Chi_Minh',
    },
  ])
  const names = ['tiepnhan', 'khac', 'nghiviec', 'doan', 'tamthoi', 'doimatkhau', 'lau', 'doiquyen']
  await db.transaction().execute(tx => createUsers(tx, names.map(person)))
})

/** Logs in and gives the headers a browser would send next. */
async function signedIn(username: string, typed = password): Promise<{ cookie: string }> {
  const result = await accounts.signIn({ username, password: typed })
  assert.ok(result.ok, `${username} should be let in`)
  return { cookie: result.value.cookies.map(cookie => cookie.split(';')[0]).join('; ') }
}

const userIdOf = async (username: string): Promise<string> => {
  const { rows } = await sql<{
    id: string
  }>`select id from account_user where username = ${username}`.execute(db)
  return rows[0]?.id ?? assert.fail(username)
}

test('the right password opens a session of one person in one centre', async () => {
  const actor = await accounts.actorOf(await signedIn('tiepnhan'))
  assert.ok(actor)
  const { userId, sessionId, ...rest } = actor
  assert.equal(userId, await userIdOf('tiepnhan'))
  assert.ok(sessionId.length > 10)
  assert.deepEqual(rest, {
    staffId: 'tiepnhan',
    centreId: 'muong-sai',
    name: 'Cà Thị Hặc',
    title: 'Công chức tiếp nhận',
    roles: ['officer'],
    fields: ['chung-thuc', 'ho-tich'],
    passwordIsTemporary: false,
  })
})

test('a username with a capital and a space is the same person', async () => {
  assert.equal((await accounts.actorOf(await signedIn(' Tiepnhan ')))?.staffId, 'tiepnhan')
})

test('a wrong password and an unknown name are refused alike', async () => {
  const wrong = await accounts.signIn({ username: 'khac', password: 'khong-dung-42' })
  assert.deepEqual(wrong, { ok: false, refusal: 'wrong-credentials' })
  assert.deepEqual(await accounts.signIn({ username: 'nobody.here', password }), wrong)
  assert.deepEqual(await accounts.signIn({ username: "x' or 1=1", password }), wrong)
  assert.deepEqual(await accounts.signIn({ username: 'khac', password: 'x'.repeat(500) }), wrong)
})

test('tries side by side count one by one, and the right password comes too late', async () => {
  const tries = Array.from({ length: MOST_TRIES + 5 }, () =>
    accounts.signIn({ username: 'doan', password: 'sai-roi-00' }),
  )
  const refusals = (await Promise.all(tries)).map(result => (result.ok ? 'let in' : result.refusal))
  assert.equal(refusals.filter(refusal => refusal === 'wrong-credentials').length, MOST_TRIES)
  assert.equal(refusals.filter(refusal => refusal === 'too-many-tries').length, 5)
  assert.deepEqual(await accounts.signIn({ username: 'doan', password }), {
    ok: false,
    refusal: 'too-many-tries',
  })
  await sql`update account_try set first_try = first_try - interval '15 minutes 1 second'`.execute(db)
  await signedIn('doan')
})

test('cookies are out of reach of scripts, and Secure where the server is reached by https', async () => {
  const plain = await accounts.signIn({ username: 'tiepnhan', password })
  assert.ok(plain.ok)
  assert.equal(plain.value.cookies.length, 1)
  assert.match(
    plain.value.cookies[0] ?? '',
    /^motcua\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const secure = await at('https://motcua.example').signIn({ username: 'tiepnhan', password })
  assert.ok(secure.ok)
  assert.match(
    secure.value.cookies[0] ?? '',
    /^__Secure-motcua\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/,
  )
})

test('a cookie without our signature opens nothing, even with a token from the table', async () => {
  const { cookie } = await signedIn('tiepnhan')
  const { rows } = await sql<{ token: string }>`select token from account_session limit 1`.execute(db)
  const token = rows[0]?.token ?? assert.fail('a session')
  for (const forged of [token, `${token}.`, `${token}.AAAA`, `${token}.${'A'.repeat(43)}%3D`])
    assert.equal(await accounts.actorOf({ cookie: `motcua.session_token=${forged}` }), undefined, forged)
  assert.equal(await accounts.actorOf({ authorization: `Bearer ${token}` }), undefined)
  const value = cookie.slice(cookie.indexOf('=') + 1)
  assert.equal((await accounts.actorOf({ authorization: `Bearer ${value}` }))?.staffId, 'tiepnhan')
})

test('a request of the public has no actor and asks the database nothing', async () => {
  const untouched = openAccounts({
    connection: { port: 1 },
    secret: 'only-for-tests',
    origin: 'http://localhost:8080',
    onError: error => assert.fail(error),
  })
  assert.equal(await untouched.actorOf(new Headers({ cookie: 'lang=vi' })), undefined)
  assert.equal(await untouched.actorOf({}), undefined)
  await untouched.close()
})

test('logging out ends this session and no other', async () => {
  const counter = await signedIn('tiepnhan')
  const tablet = await signedIn('tiepnhan')
  const { cookies } = await accounts.signOut(counter)
  assert.match(cookies.join('\n'), /motcua\.session_token=; Max-Age=0/)
  assert.equal(await accounts.actorOf(counter), undefined)
  const actor = await accounts.actorOf(tablet)
  assert.ok(actor)
  assert.match(
    (await accounts.endSession(actor.sessionId)).cookies.join('\n'),
    /motcua\.session_token=; Max-Age=0/,
  )
  assert.equal(await accounts.actorOf(tablet), undefined)
})

test('a session ends after an hour unused and after twelve hours in any case', async () => {
  const headers = await signedIn('lau')
  const userId = await userIdOf('lau')
  const move = (column: 'updated_at' | 'expires_at', by: string) =>
    sql`update account_session set ${sql.ref(column)} = ${sql.ref(column)} - ${by}::interval where user_id = ${userId}`.execute(
      db,
    )
  await move('updated_at', '59 minutes')
  assert.ok(await accounts.actorOf(headers), 'used within the hour')
  await move('updated_at', '59 minutes')
  assert.ok(await accounts.actorOf(headers), 'the use before was noted')
  await move('expires_at', '12 hours')
  assert.equal(await accounts.actorOf(headers), undefined, 'a working day is over')
  const unused = await signedIn('lau')
  await move('updated_at', '61 minutes')
  assert.equal(await accounts.actorOf(unused), undefined, 'unused for an hour')
  assert.equal(await accounts.actorOf(unused), undefined, 'and it stays ended')
})

test('a disabled person is out at once and not let in again, whatever they type', async () => {
  const headers = await signedIn('nghiviec')
  const userId = await userIdOf('nghiviec')
  await db.transaction().execute(tx => disableUser(tx, userId))
  assert.equal(await accounts.actorOf(headers), undefined)
  assert.deepEqual(await accounts.signIn({ username: 'nghiviec', password }), {
    ok: false,
    refusal: 'disabled',
  })
  assert.deepEqual(await accounts.signIn({ username: 'nghiviec', password: 'sai-mat-khau' }), {
    ok: false,
    refusal: 'wrong-credentials',
  })
  const { rows } = await sql`select from account_session where user_id = ${userId}`.execute(db)
  assert.equal(rows.length, 0)
  await db.transaction().execute(tx => enableUser(tx, userId))
  assert.ok(await accounts.actorOf(await signedIn('nghiviec')))
})

test('a changed role counts from the next request on', async () => {
  const headers = await signedIn('doiquyen')
  assert.deepEqual((await accounts.actorOf(headers))?.roles, ['officer'])
  await sql`update staff set roles = '{auditor}' where staff_id = 'doiquyen'`.execute(db)
  assert.deepEqual((await accounts.actorOf(headers))?.roles, ['auditor'])
})

test('a temporary password opens no role until its owner has replaced it', async () => {
  const userId = await userIdOf('tamthoi')
  await db
    .transaction()
    .execute(tx => setPassword(tx, { userId, password: 'cap-tam-thoi-11', temporary: true }))
  const headers = await signedIn('tamthoi', 'cap-tam-thoi-11')
  const actor = await accounts.actorOf(headers)
  assert.ok(actor)
  assert.deepEqual([actor.roles, actor.passwordIsTemporary], [[], true])
  const change = {
    who: actor,
    current: 'cap-tam-thoi-11',
    next: 'khoai-lang-tim-17',
    sessionId: actor.sessionId,
  }
  assert.equal((await db.transaction().execute(tx => changePassword(tx, accounts, change))).ok, true)
  assert.deepEqual((await accounts.actorOf(headers))?.roles, ['officer'])
})

test('changing a password needs the current one and closes the other sessions', async () => {
  const here = await signedIn('doimatkhau')
  const elsewhere = await signedIn('doimatkhau')
  const actor = await accounts.actorOf(here)
  assert.ok(actor)
  const change = (current: string, next: string) =>
    db
      .transaction()
      .execute(tx => changePassword(tx, accounts, { who: actor, current, next, sessionId: actor.sessionId }))
  assert.deepEqual(await change('khong-phai-41', 'khoai-lang-tim-17'), {
    ok: false,
    refusal: { reason: 'current-wrong' },
  })
  assert.deepEqual(await change(password, 'ngan'), {
    ok: false,
    refusal: { reason: 'new-refused', why: 'too-short' },
  })
  assert.equal((await change(password, 'khoai-lang-tim-17')).ok, true)
  assert.ok(await accounts.actorOf(here))
  assert.equal(await accounts.actorOf(elsewhere), undefined)
  assert.deepEqual(await accounts.signIn({ username: 'doimatkhau', password }), {
    ok: false,
    refusal: 'wrong-credentials',
  })
  await signedIn('doimatkhau', 'khoai-lang-tim-17')
})

test('an account without its staff row cannot log in', async () => {
  await sql`delete from staff where staff_id = 'khac'`.execute(db)
  assert.deepEqual(await accounts.signIn({ username: 'khac', password }), { ok: false, refusal: 'disabled' })
  assert.equal((await getCentre(db, 'muong-sai')).unitCode, '03712')
})
