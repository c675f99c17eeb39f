import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../platform/testing/test-database.ts'
import type { Actor } from '../web/actor.ts'
import { assertSame, filing } from './dossiers.fixtures.ts'
import { countLanes, laneFor, lanes, listLane, maySee } from './lanes.store.ts'
import { positions } from './position.ts'
import { actor, publishProcedures, saveUpTo } from './saved-dossiers.fixtures.ts'

const { db } = await testDatabase()
await publishProcedures(db)
const born = filing.procedure
const certified = { ...born, code: '2.000815', name: 'Chứng thực bản sao', fieldId: 'chung-thuc' }
const steps = [
  'filed',
  'received',
  'processing',
  'awaiting',
  'supplementAsked',
  'finished',
  'returned',
] as const
for (const [index, step] of steps.entries()) {
  await saveUpTo(db, step, { ...filing, code: `H52.99-261101-000${index}` })
  await saveUpTo(db, step, { ...filing, code: `H52.98-261101-000${index}`, procedure: certified })
  await saveUpTo(db, step, { ...filing, code: `H52.97-261101-000${index}`, centreId: 'quynh-nhai' })
}
// 74 more of each, seven with one and the same appointment, so that a page ends in the middle of equals.
await sql`
  insert into dossier select (jsonb_populate_record(d, jsonb_build_object(
    'code', 'H52.99-26111' || right(d.code, 1) || '-' || to_char(n, 'FM0000'),
    'due_at', d.due_at + (n / 7) * interval '1 hour', 'submitted_at', d.submitted_at + (n / 7) * interval '1 hour'))).*
  from dossier d, generate_series(1, 74) n where d.code like 'H52.99-261101-%'`.execute(db)

const officer = actor('officer')

async function pagesOf(who: Actor, laneId: string): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = []
  let after: string | undefined
  do {
    const { rows, next } = await listLane(db, who, { lane: laneFor(laneId, who), after })
    pages.push(rows.map(({ code }) => code))
    after = next
    assert.ok(pages.length < 20, 'paging does not come to an end')
  } while (after)
  return pages
}

for (const lane of lanes)
  test(`paging through “${lane.id}” goes through every dossier once, in order`, async () => {
    const pages = await pagesOf(officer, lane.id)
    const codes = pages.flat()
    const column = lane.order === 'due' ? 'due_at' : 'submitted_at'
    const direction = lane.order === 'latest' ? 'desc' : 'asc'
    const { rows } = await sql<{ code: string }>`
      select code from dossier where centre_id = 'muong-sai' and position in (${sql.join(lane.positions)})
      order by ${sql.raw(`${column} ${direction}, code ${direction}`)}`.execute(db)
    assert.equal(new Set(codes).size, 76)
    assertSame(
      codes,
      rows.map(({ code }) => code),
    )
    assertSame(
      pages.map(page => page.length),
      [30, 30, 16],
    )
  })

test('a dossier that comes in ahead while somebody pages neither repeats nor hides another', async () => {
  const lane = laneFor('filed', officer)
  const first = await listLane(db, officer, { lane })
  await sql`
    insert into dossier select (jsonb_populate_record(d, jsonb_build_object(
      'code', 'H52.99-261102-0001', 'submitted_at', d.submitted_at - interval '1 day'))).*
    from dossier d where d.code = 'H52.99-261101-0000'`.execute(db)
  const second = await listLane(db, officer, { lane, after: first.next })
  await sql`delete from dossier where code = 'H52.99-261102-0001'`.execute(db)
  const undisturbed = await pagesOf(officer, 'filed')
  assertSame(
    second.rows.map(({ code }) => code),
    undisturbed[1],
  )
})

for (const after of [
  '',
  ' ',
  'x',
  '2026-11-20T02:00:00Z',
  '2026-11-20T02:00:00Z H52.99-261120-0001 x',
  '2026-99-99T99:99:99Z H52.99-261120-0001',
  '2026-11-20T:::Z H52.99-261120-0001',
  "2026-11-20T02:00:00Z' H52",
  '0000-01-01T00:00:00Z H52.99-261120-0001',
  '+275760-09-13T00:00:00Z H52',
])
  test(`given “${after}” as the place to go on from, the list begins at its beginning`, async () => {
    const lane = laneFor('received', officer)
    assertSame(await listLane(db, officer, { lane, after }), await listLane(db, officer, { lane }))
  })

test('a specialist sees the fields they answer for and no other', async () => {
  const justice = actor('specialist', { fields: ['chung-thuc'] })
  assertSame(await pagesOf(justice, 'processing'), [['H52.98-261101-0002']])
  assert.equal((await pagesOf(actor('specialist', { fields: ['ho-tich'] }), 'processing')).flat().length, 75)
  const both = actor('specialist', { fields: ['ho-tich', 'chung-thuc'] })
  assert.equal((await pagesOf(both, 'processing')).flat().length, 76)
})

test('a specialist without a field, a volunteer, the province and an administrator see no dossier', async () => {
  for (const role of ['specialist', 'volunteer', 'province', 'administrator'])
    for (const lane of lanes)
      assert.deepEqual(await pagesOf(actor(role), lane.id), [[]], `${role} ${lane.id}`)
})

test('another centre sees its own dossiers and nothing of this one', async () => {
  const other = actor('officer', { centreId: 'quynh-nhai' })
  for (const lane of lanes)
    for (const code of (await pagesOf(other, lane.id)).flat()) assert.match(code, /^H52\.97-/)
  assertSame(await pagesOf(actor('director', { centreId: 'khong-co' }), 'received'), [[]])
})

test('what may be listed is what may be opened', () => {
  for (const role of ['officer', 'signer', 'director', 'auditor'])
    assert.equal(maySee(actor(role), 'dat-dai'), true, role)
  for (const role of ['specialist', 'volunteer', 'province', 'administrator'])
    assert.equal(maySee(actor(role), 'ho-tich'), false, role)
  assert.equal(maySee(actor('specialist', { fields: ['ho-tich'] }), 'ho-tich'), true)
  assert.equal(maySee(actor('specialist', { fields: ['ho-tich'] }), 'dat-dai'), false)
})

test('counts follow what may be seen, stop at a hundred and leave out what is closed', async () => {
  const open = { filed: 76, received: 76, processing: 76, signing: 76, waiting: 76, finished: 76, closed: 0 }
  assertSame(await countLanes(db, officer), open)
  await sql`
    insert into dossier select (jsonb_populate_record(d, jsonb_build_object('code', 'H52.99-261103-' || to_char(n, 'FM0000')))).*
    from dossier d, generate_series(1, 30) n where d.code = 'H52.99-261101-0001'`.execute(db)
  assertSame(await countLanes(db, officer), { ...open, received: 100 })
  const justice = actor('specialist', { fields: ['chung-thuc'] })
  assertSame(await countLanes(db, justice), {
    filed: 1,
    received: 1,
    processing: 1,
    signing: 1,
    waiting: 1,
    finished: 1,
    closed: 0,
  })
})

test('the lane that opens by itself is the daily work of the role', () => {
  const opened = ['officer', 'specialist', 'signer', 'director', 'auditor'].map(
    role => laneFor(undefined, actor(role)).id,
  )
  assertSame(opened, ['filed', 'processing', 'signing', 'closed', 'filed'])
  assert.equal(laneFor('finished', officer).id, 'finished')
  assert.equal(laneFor('__proto__', officer).id, 'filed')
})

test('every position stands in exactly one lane', () => {
  const listed = lanes.flatMap(lane => lane.positions)
  assert.equal(new Set(listed).size, listed.length)
  assertSame(
    positions.filter(position => !listed.includes(position)),
    [],
  )
})
