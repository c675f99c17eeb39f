import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { seedCentres } from '../people/index.ts'
import { fileStoreIn } from '../platform/files.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import type { ProcedureVersion } from '../procedures/index.ts'
import { formReader } from '../web/read-form.ts'
import type { Typed } from '../web/route.ts'
import {
  at,
  by,
  calendars,
  publishedBirth,
  reasonRules,
  refusalFrom,
  ruleSets,
  sameDay,
  units,
  valueFrom,
} from './dossiers.fixtures.ts'
import { findDossier, historyOf } from './dossiers.store.ts'
import { type FilingInput, fileDossier } from './file-dossier.store.ts'
import { filingForm } from './forms.ts'
import { keepFiles } from './kept-files.store.ts'
import { numberingFindings } from './numbering.store.ts'
import { publishProcedures, seal } from './saved-dossiers.fixtures.ts'

const { db } = await testDatabase()
await publishProcedures(db)
await seedCentres(db)
await sql`delete from stored_file`.execute(db)
const folder = await mkdtemp(join(tmpdir(), 'motcua-filing-'))
after(() => rm(folder, { recursive: true }))
const services = { seal, calendars, ruleSets, reasonRules, units, files: fileStoreIn(folder) }

const procedure: ProcedureVersion = {
  code: publishedBirth.code,
  name: publishedBirth.name,
  field: { id: 'ho-tich', name: 'Hộ tịch' },
  level: null,
  timeLimit: sameDay,
  timeLimitText: null,
  feeText: null,
  documents: publishedBirth.papers.map(({ name }) => ({ name, condition: null, count: null })),
  steps: [],
  stepsBasis: null,
  channels: ['direct', 'online'],
  result: null,
  legalBasis: [],
  whoMayApply: null,
  authority: null,
  portalUrl: null,
  portalDecision: null,
  forms: [],
  source: 'test',
  version: 1,
  effectiveFrom: Temporal.PlainDate.from('2026-01-01'),
  effectiveTo: null,
}
const typed: Typed = {
  step: 'send',
  procedure: '1.001193',
  name: 'Lò Thị Mai',
  idNumber: '014190004567',
  phone: '0912 345 678',
  sets: '1',
  'papers.2.count': '1',
  'papers.2.kind': 'original',
}
const readFiling = formReader(filingForm)

function formOf(more: Typed = {}) {
  const { form, problems } = readFiling({ ...typed, ...more })
  assert.ok(form, JSON.stringify(problems.list))
  return form
}

const atCounter = by('officer', '2026-11-20T09:30')

/** Files in a transaction that is undone when the filing is refused, as the request wrapper does. */
async function file(more: Partial<Parameters<typeof fileDossier>[2]> = {}) {
  const now = at('2026-11-20T09:30')
  const place = { form: formOf(), procedure, kept: [], centreId: 'muong-sai', at: now }
  const tx = await db.startTransaction().execute()
  const filed = await fileDossier(tx, services, { ...place, doing: atCounter, ...more })
  await (filed.ok ? tx.commit() : tx.rollback()).execute()
  return filed
}
const online = (more: Partial<FilingInput> = {}) => file({ ...more, doing: undefined })
const find = async (code: string) =>
  (await findDossier(db, seal, { centreId: 'muong-sai', code })) ?? assert.fail(`no ${code}`)

test('filed at the counter, a dossier is received at once, with its appointment and one line of history', async () => {
  const { code, secret } = valueFrom(await file())
  const found = await find(code)
  assert.match(code, /^H52\.99-261120-\d{4}$/)
  assert.equal(found.secret, secret)
  assert.equal(found.dossier.position, 'received')
  assert.equal(found.dossier.channel, 'direct')
  assert.ok('due' in found.dossier && found.dossier.due.equals(at('2026-11-20T17:00')))
  const history = await historyOf(db, found.dossier)
  assert.deepEqual(
    history.map(({ type, by: who }) => [type, who]),
    [['received', 'officer']],
  )
})

test('filed online, a dossier waits without an appointment', async () => {
  const { code } = valueFrom(await online({ at: at('2026-11-20T22:00') }))
  const { dossier } = await find(code)
  assert.deepEqual([dossier.position, dossier.channel, 'due' in dossier], ['filed', 'online', false])
  assert.deepEqual(dossier.applicant, { name: 'Lò Thị Mai', idNumber: '014190004567', phone: '0912345678' })
})

test('a paper stays on the line it was handed in for, with the name published there', async () => {
  const { code } = valueFrom(await file({ form: formOf({ 'papers.0.count': '', 'papers.1.count': '0' }) }))
  assert.deepEqual((await find(code)).dossier.papers, [
    { line: 2, name: 'Tờ khai', kind: 'original', count: 1 },
  ])
})

test('files kept in an earlier step belong to the dossier, each to its line', async () => {
  const bytes = Buffer.from('%PDF-1.7 scan')
  const scan = { name: 'tờ khai.pdf', mediaType: 'application/pdf', bytes }
  const kept = await keepFiles(services.files, seal, [
    { ...scan, field: 'papers.2.file' },
    { ...scan, field: 'files', name: 'khác.pdf' },
  ])
  const { code } = valueFrom(await file({ kept }))
  const { files } = (await find(code)).dossier
  assert.deepEqual(
    files.map(({ purpose, line, name }) => ({ purpose, line, name })),
    [
      { purpose: 'paper', line: 2, name: 'tờ khai.pdf' },
      { purpose: 'paper', line: undefined, name: 'khác.pdf' },
    ],
  )
  assert.deepEqual(await services.files.read(files[0]?.sha256 ?? ''), bytes)
  assert.deepEqual(await services.files.findings(db), [])
})

for (const [reason, more] of [
  ['time-limit-unknown', { procedure: { ...procedure, timeLimit: null } }],
  ['paper-not-published', { form: formOf({ 'papers.3.count': '1' }) }],
  ['no-papers', { form: formOf({ 'papers.2.count': '0' }) }],
] as const)
  test(`given ${reason}, neither counter nor citizen files anything, and no number is lost`, async () => {
    const codes = async () => (await sql<{ code: string }>`select code from dossier`.execute(db)).rows.length
    const before = await codes()
    assert.equal(refusalFrom(await file(more)).reason, reason)
    assert.equal(refusalFrom(await online(more)).reason, reason)
    assert.equal(await codes(), before)
    assert.deepEqual(await numberingFindings(db), [])
  })

test('given a procedure that is not open online, the citizen is refused and the counter is not', async () => {
  const counterOnly = { procedure: { ...procedure, channels: ['direct'] } } as const
  assert.equal(refusalFrom(await online(counterOnly)).reason, 'channel-closed')
  assert.equal((await file(counterOnly)).ok, true)
})

test('given an officer’s place taken by somebody who is none, nothing is received', async () =>
  assert.equal(refusalFrom(await file({ doing: by('volunteer') })).reason, 'not-your-role'))

test('twenty people file at once: every number once, none left out, history equal to rows', async () => {
  const filed = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? file() : online())))
  assert.equal(new Set(filed.map(each => valueFrom(each).code)).size, 20)
  assert.equal(new Set(filed.map(each => valueFrom(each).secret)).size, 20)
  assert.deepEqual(await numberingFindings(db), [])
})
