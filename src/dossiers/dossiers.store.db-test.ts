import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '../platform/postgres.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import { atPosition } from './at-position.ts'
import { assertSame, at, attached, by, facts, filing, life, valueFrom } from './dossiers.fixtures.ts'
import { findDossier, historyOf, saveChange, saveNew, takeCode } from './dossiers.store.ts'
import { accept } from './receive.ts'
import { publishProcedures, saveUpTo, seal, wholeDatabase } from './saved-dossiers.fixtures.ts'
import { submit } from './submit.ts'

const { db } = await testDatabase()
await publishProcedures(db)
const inTx = <Value>(run: (tx: Tx) => Promise<Value>) => db.transaction().execute(run)
const find = (code: string, centreId = 'muong-sai') => findDossier(db, seal, { centreId, code })
const steps = [
  'filed',
  'refused',
  'received',
  'processing',
  'awaiting',
  'backAgain',
  'finished',
  'returned',
  'supplementAsked',
  'dutyAsked',
  'withdrawalAsked',
  'stopped',
] as const

for (const [index, step] of steps.entries())
  test(`a dossier that is ${step} is loaded as it was saved, with its whole history`, async () => {
    const code = `H52.99-261120-${1000 + index * 10}`
    const changes = await saveUpTo(db, step, { ...filing, code })
    const found = await find(code)
    assertSame(found, {
      dossier: changes.at(-1)?.dossier,
      version: changes.length,
      secret: 'AB2C3D',
    })
    assertSame(
      await historyOf(db, { centreId: 'muong-sai', code }),
      changes.map(({ event }) => event),
    )
  })

test('a filing with nothing optional in it, and one with hostile text, come back letter for letter', async () => {
  const { mail: _mail, address: _address, ...bare } = filing.applicant
  const { request: _request, ...silent } = filing
  const hostile = `'); drop table dossier; -- "\\ \${x} 𠮷 đ\u0301 <script>`
  const both = [
    { ...silent, applicant: bare, papers: [], code: 'H52.99-261120-2001' },
    { ...filing, applicant: { ...bare, name: hostile }, request: hostile, code: 'H52.99-261120-2002' },
  ]
  for (const each of both) {
    await saveUpTo(db, 'filed', each)
    assertSame((await find(each.code))?.dossier, { ...each, position: 'filed' })
  }
})

test('files keep their order and the line of the list they belong to', async () => {
  const files = [{ ...attached('paper', 'a'), line: 2 }, attached('paper', 'a'), attached('result', 'a')]
  await saveUpTo(db, 'filed', { ...filing, code: 'H52.99-261120-2003', files })
  assertSame((await find('H52.99-261120-2003'))?.dossier.files, files)
})

test('a dossier is found in its own centre only', async () => {
  await saveUpTo(db, 'filed', { ...filing, code: 'H52.99-261120-2004' })
  assert.equal(await find('H52.99-261120-2004', 'quynh-nhai'), undefined)
  assert.equal(await find('H52.99-261120-2999'), undefined)
})

test('fifty filings at once are given fifty codes, none twice and none missing', async () => {
  const file = () =>
    inTx(async tx => {
      const code = await takeCode(tx, { centreId: 'muong-sai', agencyId: 'H52.98' }, at('2026-11-20T08:00'))
      await saveNew(tx, seal, { ...valueFrom(submit({ ...filing, code })), secret: 'AB2C3D' })
      return code
    })
  const codes = await Promise.all(Array.from({ length: 50 }, file))
  assertSame(
    codes.toSorted(),
    Array.from({ length: 50 }, (_, index) => `H52.98-261120-${String(index + 1).padStart(4, '0')}`),
  )
})

test('a filing that fails gives its number back to the next one', async () => {
  const centre = { centreId: 'muong-sai', agencyId: 'H52.97' }
  const now = at('2026-11-20T08:00')
  await assert.rejects(
    inTx(async tx => {
      await takeCode(tx, centre, now)
      throw new Error('the printer burns')
    }),
  )
  assert.equal(await inTx(tx => takeCode(tx, centre, now)), 'H52.97-261120-0001')
})

test('numbers begin again each day of the clock in Viet Nam, and each agency has its own', async () => {
  const take = (agencyId: string, instant: string) =>
    inTx(tx => takeCode(tx, { centreId: 'muong-sai', agencyId }, Temporal.Instant.from(instant)))
  assert.equal(await take('H52.96', '2026-11-20T16:59:59Z'), 'H52.96-261120-0001')
  assert.equal(await take('H52.96', '2026-11-20T17:00:00Z'), 'H52.96-261121-0001')
  assert.equal(await take('H52.96', '2026-11-21T03:00:00Z'), 'H52.96-261121-0002')
  assert.equal(await take('H52.95', '2026-11-21T03:00:00Z'), 'H52.95-261121-0001')
})

test('a code is never given twice, not even to another centre’s dossier of the same agency', async () => {
  await saveUpTo(db, 'filed', { ...filing, code: 'H52.99-261120-2005' })
  await assert.rejects(saveUpTo(db, 'filed', { ...filing, code: 'H52.99-261120-2005' }), /dossier_pkey/)
})

test('two officers accept the same filing at the same moment: one does, the other finds it received', async () => {
  const code = 'H52.99-261120-2006'
  await saveUpTo(db, 'filed', { ...filing, code })
  const acceptAs = (staffId: string) =>
    inTx(async tx => {
      const found = await findDossier(tx, seal, { centreId: 'muong-sai', code, lock: true })
      assert.ok(found)
      const filed = atPosition(found.dossier, 'filed', 'accept')
      if (!filed.ok) return filed.refusal
      const change = accept(filed.value, facts, by('officer', '2026-11-20T09:30', staffId))
      await saveChange(tx, valueFrom(change), found.version)
      return 'accepted'
    })
  const answers = await Promise.all(['mot', 'hai', 'ba'].map(acceptAs))
  assert.equal(answers.filter(answer => answer === 'accepted').length, 1)
  assertSame(
    answers.filter(answer => answer !== 'accepted'),
    Array.from({ length: 2 }, () => ({
      reason: 'not-in-position',
      action: 'accept',
      position: 'received',
    })),
  )
  const history = await historyOf(db, { centreId: 'muong-sai', code })
  assertSame(
    history.map(({ type }) => type),
    ['submitted', 'received'],
  )
})

test('a change decided on an older version is not saved, and nothing of it stays', async () => {
  const code = 'H52.99-261120-2007'
  await saveUpTo(db, 'received', { ...filing, code })
  const { dossier, event } = life.received
  const late = { dossier: { ...dossier, code, receivedBy: 'someone-late' }, event }
  for (const version of [1, 3])
    await assert.rejects(
      inTx(tx => saveChange(tx, late, version)),
      /changed while it was locked/,
    )
  assert.equal((await find(code))?.version, 2)
  assert.equal((await historyOf(db, { centreId: 'muong-sai', code })).length, 2)
})

test('the database refuses to change, remove or empty the history', async () => {
  for (const statement of [
    "update dossier_event set by = 'other'",
    "update dossier_event set at = at - interval '1 day'",
    'delete from dossier_event',
    'truncate dossier_event',
    'truncate dossier cascade',
  ])
    await assert.rejects(sql.raw(statement).execute(db), /append-only/, statement)
})

test('neither the ID number nor the secret of the receipt stands in the database in clear', async () => {
  const code = 'H52.99-261120-2008'
  const idNumber = '098765432109'
  await saveUpTo(db, 'returned', { ...filing, code, applicant: { ...filing.applicant, idNumber } })
  const everything = await wholeDatabase(db)
  assert.ok(everything.includes(code), 'the search looks where the dossier is')
  for (const word of [idNumber, 'AB2C3D'])
    for (const written of [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64')])
      assert.equal(everything.includes(written), false, written)
  const { rows } = await sql<{ code: string }>`
    select code from dossier_finding where id_index = ${seal.blindIndex(idNumber)}`.execute(db)
  assertSame(rows, [{ code }])
})

test('a row that lacks what its position must have is a broken assumption and is never shown', async () => {
  await saveUpTo(db, 'received', { ...filing, code: 'H52.99-261120-2009' })
  await sql`
    alter table dossier drop constraint processing_has_handler`.execute(db)
  await sql`
    update dossier set position = 'processing', status = 4 where code = 'H52.99-261120-2009'`.execute(db)
  await assert.rejects(find('H52.99-261120-2009'), /at “processing” has no handler/)
})
