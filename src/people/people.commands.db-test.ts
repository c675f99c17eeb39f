import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { seedDemo } from './demo.jobs.ts'
import { userAdd, userDisable, userReset } from './people.commands.ts'
import { testAccounts } from './testing/test-accounts.ts'

const { db, accounts, folder } = await testAccounts()
await seedDemo({ db, folder })

const asked = {
  username: 'thuhang',
  name: 'Nguyễn Thị Thu Hằng',
  title: 'Công chức Tư pháp – Hộ tịch',
  roles: ['specialist', 'officer'],
  centre: 'quynh-nhai',
  fields: ['ho-tich', 'ho-tich'],
}

test('an added user logs in with the password given out and has no role before replacing it', async () => {
  const added = await userAdd(db, asked)
  assert.ok(added.ok)
  assert.match(added.value.password, /^([a-z]{2,5}-){4}\d\d$/)
  const result = await accounts.signIn(added.value)
  assert.ok(result.ok)
  assert.deepEqual(result.value.who.roles, [])
  assert.deepEqual(result.value.who.fields, ['ho-tich'])
})

test('a taken name, an unknown centre and an unknown user are refused and leave nothing behind', async () => {
  const before = await sql<{ count: number }>`select count(*) from account_user`.execute(db)
  assert.deepEqual(await userAdd(db, { ...asked, username: 'Tuphap' }), {
    ok: false,
    refusal: { reason: 'username-taken', username: 'tuphap' },
  })
  assert.deepEqual(await userAdd(db, { ...asked, username: 'moi', centre: 'ha-noi' }), {
    ok: false,
    refusal: { reason: 'centre-unknown', centre: 'ha-noi' },
  })
  assert.deepEqual(await userDisable(db, 'khongco'), {
    ok: false,
    refusal: { reason: 'user-unknown', username: 'khongco' },
  })
  const afterwards = await sql<{ count: number }>`select count(*) from account_user`.execute(db)
  assert.deepEqual(afterwards.rows, before.rows)
})

test('a disabled user is out; a reset lets them back with a new password', async () => {
  assert.equal((await userDisable(db, 'diachinh')).ok, true)
  const reset = await userReset(db, 'diachinh')
  assert.ok(reset.ok)
  const result = await accounts.signIn(reset.value)
  assert.ok(result.ok)
  assert.equal(result.value.who.passwordIsTemporary, true)
})

test('every command stands in the audit log of the centre, without a password', async () => {
  const { rows } = await sql<{ centre: string; event: string; subject: string; text: string }>`
    select centre_id as centre, entry ->> 'event' as event, entry ->> 'subject' as subject, entry::text as text
    from audit_entry order by at, seq`.execute(db)
  assert.deepEqual(
    rows.map(({ centre, event, subject }) => [centre, event, subject]),
    [
      ['quynh-nhai', 'user added', 'thuhang'],
      ['muong-sai', 'user disabled', 'diachinh'],
      ['muong-sai', 'user password reset', 'diachinh'],
    ],
  )
  assert.ok(rows.every(({ text }) => !text.includes('Hằng') && !/-\d\d"/.test(text)))
})
