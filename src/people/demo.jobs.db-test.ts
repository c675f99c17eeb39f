import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { centreByAgency, findCentre, getHomeCentre, listCentres } from './centres.store.ts'
import { seedDemo } from './demo.jobs.ts'
import { roles } from './roles.ts'
import { findStaff, listStaff, staffOfField } from './staff.store.ts'
import { testAccounts } from './testing/test-accounts.ts'
import { setPassword } from './users.store.ts'

const { db, accounts, folder } = await testAccounts()
const first = await seedDemo({ db, folder })

test('every role has a demo account in the first centre, and the second centre has its own people', async () => {
  const held = new Set((await listStaff(db, 'muong-sai')).flatMap(member => member.roles))
  assert.deepEqual([...held].sort(), [...roles].sort())
  assert.deepEqual((await listStaff(db, 'quynh-nhai')).map(member => member.roles[0]).sort(), [
    'officer',
    'signer',
    'specialist',
  ])
})

test('each account can log in with the password that is printed', async () => {
  for (const { username, password, centreId } of first) {
    const result = await accounts.signIn({ username, password: password ?? '' })
    assert.ok(result.ok, username)
    assert.equal(result.value.who.centreId, centreId)
  }
})

test('the passwords are kept for the owner of the folder only, and a second start makes nothing new', async () => {
  assert.equal((await stat(join(folder, 'demo-accounts.json'))).mode & 0o777, 0o600)
  assert.equal(new Set(first.map(({ password }) => password)).size, first.length)
  assert.deepEqual(await seedDemo({ db, folder }), first)
})

test('starters side by side agree', async () => {
  const [one, two] = await Promise.all([seedDemo({ db, folder }), seedDemo({ db, folder })])
  assert.deepEqual(one, two)
})

test('a password that was changed is no longer printed', async () => {
  const member = await findStaff(db, { centreId: 'muong-sai', staffId: 'kiemtra' })
  assert.ok(member)
  const change = { userId: member.userId, password: 'khoai-lang-tim-17', temporary: false }
  await db.transaction().execute(tx => setPassword(tx, change))
  const shown = await seedDemo({ db, folder })
  assert.equal(shown.find(({ username }) => username === 'kiemtra')?.password, undefined)
})

test('people are found by field and role, in their own centre only', async () => {
  const find = async (centreId: string, fieldId: string) =>
    (await staffOfField(db, { centreId, fieldId, role: 'specialist' })).map(member => member.staffId)
  assert.deepEqual(await find('muong-sai', 'ho-tich'), ['tuphap'])
  assert.deepEqual(await find('muong-sai', 'dat-dai'), ['diachinh'])
  assert.deepEqual(await find('quynh-nhai', 'ho-tich'), ['tuphap.qn'])
  assert.deepEqual(await find('quynh-nhai', 'thuy-loi'), [])
  assert.equal(await findStaff(db, { centreId: 'quynh-nhai', staffId: 'tuphap' }), undefined)
})

test('staff who left are listed only when asked for', async () => {
  await db.updateTable('staff').set({ active: false }).where('staff_id', '=', 'tiepnhan2').execute()
  const names = async (withInactive: boolean) =>
    (await listStaff(db, 'muong-sai', { role: 'officer', withInactive })).map(member => member.staffId)
  assert.deepEqual(await names(false), ['tiepnhan'])
  assert.deepEqual([...(await names(true))].sort(), ['tiepnhan', 'tiepnhan2'])
})

test('a centre is found by its id, by its agency and as the home of this server', async () => {
  assert.equal((await findCentre(db, 'muong-sai'))?.unitCode, '03712')
  assert.equal((await centreByAgency(db, 'H52.98'))?.centreId, 'quynh-nhai')
  assert.equal(await centreByAgency(db, 'H99.99'), undefined)
  assert.equal((await getHomeCentre(db)).centreId, 'muong-sai')
  assert.equal((await getHomeCentre(db, 'quynh-nhai')).centreId, 'quynh-nhai')
  await assert.rejects(getHomeCentre(db, 'nowhere'))
  assert.deepEqual(
    (await listCentres(db)).map(({ agencyId }) => agencyId),
    ['H52.99', 'H52.98'],
  )
})
