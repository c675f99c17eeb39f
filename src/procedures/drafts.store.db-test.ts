import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '../platform/postgres.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import { catalogueOf } from './catalogue.fixtures.ts'
import { importCatalogue } from './catalogue.store.ts'
import { listCatalogue } from './catalogue-list.store.ts'
import { approveDraft, editDraft, publishDraft, startDraft } from './change-draft.ts'
import { decision, draftFrom, editor, province, today, wholeContent } from './drafts.fixtures.ts'
import {
  changedSince,
  draftHistory,
  findDraft,
  findDraftToChange,
  lastPublished,
  saveDraft,
} from './drafts.store.ts'
import { versionsInLife } from './export-versions.store.ts'
import { findHandledHere, saveHandledHere } from './handled-here.store.ts'
import { importAsDrafts } from './import-drafts.store.ts'
import { missingParts } from './parts.ts'
import { findProcedure, getProcedureVersion } from './procedures.store.ts'
import { listVersions } from './versions.store.ts'

const { db } = await testDatabase()
const code = '1.001193'
const inTx = <Value>(work: (tx: Tx) => Promise<Value>) => db.transaction().execute(work)
const importing = (...rows: readonly object[]) => inTx(tx => importCatalogue(tx, catalogueOf(...rows)))
await importing(
  wholeContent(),
  wholeContent({ code: '9.000001' }),
  wholeContent({ code: '9.000002' }),
  wholeContent({ code: '9.000009' }),
)

/** Brings a procedure's next version as far as its approval. */
const approvedDraft = (which: string, change: object) =>
  inTx(async tx => {
    const last = await lastPublished(tx, which)
    const before = await findDraftToChange(tx, which)
    assert.ok(last)
    const started = startDraft({ content: last.content, origin: 'editor', last, before }, editor)
    const edited = editDraft(draftFrom(started), { ...last.content, ...change }, editor)
    const approved = approveDraft(draftFrom(edited), decision, { ...province, today })
    for (const outcome of [started, edited, approved]) {
      assert.ok(outcome.ok)
      await saveDraft(tx, outcome.value)
    }
    return draftFrom(approved)
  })
const publishing = (which: string, from?: Temporal.PlainDate) =>
  inTx(async tx => {
    const draft = await findDraftToChange(tx, which)
    assert.ok(draft)
    const outcome = publishDraft(draft, { last: await lastPublished(tx, which), today, from }, editor)
    if (outcome.ok) await saveDraft(tx, outcome.value)
    return outcome
  })

test('a draft is drafted, approved by another and published; the old version ends and stays as it was', async () => {
  await approvedDraft(code, { result: 'Giấy khai sinh mới' })
  assert.equal((await findProcedure(db, code, today))?.result, 'Giấy khai sinh')
  assert.ok((await publishing(code)).ok)
  assert.equal((await findProcedure(db, code, today))?.result, 'Giấy khai sinh mới')
  assert.equal((await getProcedureVersion(db, code, 1)).result, 'Giấy khai sinh')
  const [second, first] = await listVersions(db, code)
  assert.deepEqual([first?.effectiveTo?.toString(), second?.effectiveTo], [today.toString(), null])
  const kept = await findDraft(db, code)
  assert.deepEqual([kept?.position, kept?.approval?.by, kept?.publication?.version], ['published', 'tinh', 2])
  const history = await draftHistory(db, code)
  assert.deepEqual(
    history.map(({ type }) => type),
    ['published', 'approved', 'edited', 'started'],
  )
})

test('when the next version is published, the one before says that it was superseded', async () => {
  await approvedDraft(code, { result: 'Giấy khai sinh bản ba' })
  const from = today.add({ days: 30 })
  assert.ok((await publishing(code, from)).ok)
  const drafts = await sql<{
    n: number
  }>`select count(*)::int as n from procedure_draft where code = ${code}`.execute(db)
  assert.equal(drafts.rows[0]?.n, 2)
  assert.equal((await findProcedure(db, code, today))?.version, 2)
  assert.equal((await findProcedure(db, code, from))?.version, 3)
  const life = (await versionsInLife(db)).filter(each => each.code === code)
  assert.deepEqual(
    life.map(({ version, status, approvedBy }) => [version, status, approvedBy]),
    [
      [1, 'superseded', null],
      [2, 'superseded', 'tinh'],
      [3, 'published', 'tinh'],
    ],
  )
})

test('a version that an import brought meanwhile is told before publishing, not written over', async () => {
  await approvedDraft('9.000001', { result: 'Từ bản thảo' })
  await importing(wholeContent({ code: '9.000001', result: 'Từ tệp' }))
  const outcome = await publishing('9.000001')
  assert.deepEqual(!outcome.ok && outcome.refusal, { reason: 'base-moved', version: 2 })
})

test('given a version approved by a decision, a file that says otherwise does not take its place', async () => {
  await approvedDraft('9.000002', { result: 'Theo quyết định' })
  assert.ok((await publishing('9.000002')).ok)
  const report = await importing(wholeContent({ code: '9.000002', result: 'Từ bản phát hành sau' }))
  assert.deepEqual([report.changed, report.kept], [0, ['9.000002']])
  assert.equal((await findProcedure(db, '9.000002', today))?.result, 'Theo quyết định')
})

test('two editors who begin at once make one draft; the second is told that it is open', async () => {
  const begin = () =>
    inTx(async tx => {
      const before = await findDraftToChange(tx, '9.000009')
      const last = await lastPublished(tx, '9.000009')
      assert.ok(last)
      const outcome = startDraft({ content: last.content, origin: 'editor', last, before }, editor)
      if (outcome.ok) await saveDraft(tx, outcome.value)
      return outcome.ok ? 'begun' : outcome.refusal.reason
    })
  assert.deepEqual((await Promise.all([begin(), begin()])).toSorted(), ['begun', 'draft-open'])
})

test('what changed since a revision is told by its parts', async () => {
  await inTx(async tx => {
    const draft = await findDraftToChange(tx, '9.000009')
    assert.ok(draft)
    const edited = editDraft(draft, { ...draft.content, result: 'Khác', level: 'Cấp xã' }, editor)
    assert.ok(edited.ok)
    await saveDraft(tx, edited.value)
  })
  assert.deepEqual((await changedSince(db, { code: '9.000009', draftNo: 1 }, 1)).toSorted(), [
    'level',
    'result',
  ])
  assert.deepEqual(await changedSince(db, { code: '9.000009', draftNo: 1 }, 2), [])
})

const approve = `update procedure_draft set position = 'approved', approved_at = now(), decision_number = '1', decision_date = '2026-11-18'`
const forbidden: readonly (readonly [string, string])[] = [
  ['an approval by an author', `${approve}, approved_by = 'bientap' where code = '9.000009'`],
  ['an approval by nobody', `${approve} where code = '9.000009'`],
  [
    'an approval without decision',
    `update procedure_draft set position = 'approved', approved_by = 'tinh', approved_at = now() where code = '9.000009'`,
  ],
  [
    'a publication without version',
    `update procedure_draft set position = 'published' where code = '9.000001'`,
  ],
  [
    'other content than was approved',
    `update procedure_draft set content = content || '{"result":"x"}' where code = '9.000001'`,
  ],
  [
    'a published draft changed',
    `update procedure_draft set changed_by = 'x' where code = '1.001193' and draft_no = 1`,
  ],
  ['a deleted draft', `delete from procedure_draft where code = '9.000009'`],
  ['a rewritten history', `update procedure_draft_event set by = 'x'`],
  ['a deleted history', 'delete from procedure_draft_event'],
  [
    'a second open draft',
    `insert into procedure_draft (code, draft_no, position, revision, origin, content, authors, changed_by, changed_at) select code, 9, 'draft', 1, origin, content, authors, changed_by, changed_at from procedure_draft where code = '9.000009'`,
  ],
  [
    'a published version rewritten',
    `update procedure_version set content = content || '{"result":"x"}' where code = '1.001193' and version = 3`,
  ],
]
for (const [what, statement] of forbidden)
  test(`the database refuses ${what}`, async () => {
    await assert.rejects(sql.raw(statement).execute(db))
  })

const draftsOf = (dry: boolean, ...rows: readonly object[]) =>
  inTx(tx => importAsDrafts(tx, { data: catalogueOf(...rows), firstRow: 2, origin: 'sheet', dry }, editor))
const fresh = wholeContent({ code: '9.000020' })

test('a file makes drafts of what differs, nothing of what is the same, and tried out it writes nothing', async () => {
  const rows = [fresh, wholeContent({ code: '9.000001', result: 'Từ tệp' })]
  const tried = await draftsOf(true, fresh)
  assert.deepEqual([tried.drafts.length, await findDraft(db, fresh.code)], [1, undefined])
  const report = await draftsOf(false, ...rows)
  assert.deepEqual(
    [report.unchanged, report.drafts.map(({ code: each, isNew }) => [each, isNew])],
    [1, [['9.000020', true]]],
  )
  assert.equal((await findDraft(db, fresh.code))?.origin, 'sheet')
  assert.equal(await findProcedure(db, fresh.code, today), undefined)
})

test('one row with an open draft, or one wrong row, keeps the whole file out', async () => {
  const other = wholeContent({ code: '9.000021' })
  const open = await draftsOf(false, other, { ...fresh, result: 'Khác' })
  assert.deepEqual(
    open.refused.map(({ row, code: each, reason }) => [row, each, reason]),
    [[3, '9.000020', 'draft-open']],
  )
  const wrong = await draftsOf(false, other, { ...fresh, code: 'x' })
  assert.equal(wrong.refused.length, 1)
  assert.equal(await findDraft(db, other.code), undefined)
})

test('rows may refer to procedures of the file and of the store; unknown and circular ones are refused', async () => {
  const refer = (to: string) => [
    { name: 'Giấy tờ', alternatives: [{ kind: 'earlier-result', name: 'Kết quả', procedure: to }] },
  ]
  const row = (own: string, to: string) => wholeContent({ code: own, documents: refer(to) })
  const reasons = async (...rows: readonly object[]) =>
    (await draftsOf(true, ...rows)).refused.map(({ code: each, reason }) => [each, reason])
  assert.deepEqual(await reasons(row('9.000030', code)), [])
  assert.deepEqual(await reasons(row('9.000030', '9.999999')), [['9.000030', 'reference-unknown']])
  assert.deepEqual(await reasons(row('9.000030', '9.000031'), row('9.000031', '9.000030')), [
    ['9.000030', 'reference-cyclic'],
    ['9.000031', 'reference-cyclic'],
  ])
})

test('a centre’s list leaves out what it does not handle, and tells the same missing parts as the rule', async () => {
  const which = { centreId: 'muong-sai', code: '9.000009' }
  assert.deepEqual(await findHandledHere(db, which), { handled: true, counter: null, staffId: null })
  await saveHandledHere(db, which, { handled: false, counter: 'Quầy 2', staffId: null })
  const codesOf = async (centreId: string) => (await listCatalogue(db, { centreId })).map(each => each.code)
  assert.ok(!(await codesOf('muong-sai')).includes('9.000009'))
  assert.ok((await codesOf('quynh-nhai')).includes('9.000009'))
  for (const { code: each, missing } of await listCatalogue(db)) {
    const last = await lastPublished(db, each)
    assert.deepEqual(missing, last && missingParts(last.content))
  }
})
