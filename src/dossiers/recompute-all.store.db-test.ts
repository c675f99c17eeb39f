import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import vietnam from '../../reference-data/calendar/vn-2025-2028.json' with { type: 'json' }
import { type Calendars, calendarFrom } from '../calendar/index.ts'
import { fileStoreIn } from '../platform/files.ts'
import { runPieces } from '../platform/runs/run-pieces.ts'
import { findRun } from '../platform/runs/runs.ts'
import { testDatabase } from '../platform/testing/test-database.ts'
import { at, by, filing, reasonRules, ruleSets, units, valueFrom } from './dossiers.fixtures.ts'
import { findDossier, historyOf, saveChange } from './dossiers.store.ts'
import { handOver } from './hand-over.ts'
import { numberingFindings } from './numbering.store.ts'
import { recomputeAll } from './recompute-all.jobs.ts'
import { startRecomputing } from './recompute-all.store.ts'
import { publishProcedures, saveUpTo, seal } from './saved-dossiers.fixtures.ts'

const { db } = await testDatabase()
await publishProcedures(db)
await sql`alter table procedure_version disable trigger user`.execute(db)
await sql`update procedure_version set content = content || '{"timeLimit": {"kind": "working-days", "amount": 5}}'`.execute(
  db,
)

/** A calendar with one more day off each time it is changed. */
const calendarWith = (...dates: readonly string[]) =>
  valueFrom(
    calendarFrom({
      ...vietnam,
      years: vietnam.years.map(year =>
        year.year === 2026
          ? { ...year, days: [...year.days, ...dates.map(date => ({ ...off, date }))] }
          : year,
      ),
    }),
  )
const off = { kind: 'holiday', name: ['Nghỉ', 'Off'], source: 'test', certain: true }
let calendar = calendarWith('2026-11-25')
const calendars: Calendars = { of: () => Promise.resolve(calendar) }
const files = fileStoreIn('no-folder-is-touched')
const services = { db, seal, calendars, ruleSets, reasonRules, units, files }
const centreId = 'muong-sai'
const reason = 'Nghỉ vì bão theo quyết định của tỉnh'
const director = by('director', '2026-11-23T08:00')

const codes = Array.from({ length: 5 }, (_, index) => `H52.99-261120-000${index + 1}`)
for (const code of codes.slice(0, 4)) await saveUpTo(db, 'received', { ...filing, code })
await saveUpTo(db, 'finished', { ...filing, code: codes[4] ?? '' })
await sql`insert into counter values (${centreId}, 'dossier H52.99', '2026-11-20', 5)`.execute(db)

const start = (doing = director) =>
  db.transaction().execute(tx => startRecomputing(tx, { centreId, reason, doing }))

const work = (runId: string, kind = recomputeAll(services)) =>
  runPieces({ db, files, kinds: [kind] }).run(
    { centreId, runId },
    { now: () => director.at, stopping: new AbortController().signal, isLastTry: false },
  )

const dueOf = async (code: string) => {
  const found = await findDossier(db, seal, { centreId, code })
  assert.ok(found && 'due' in found.dossier)
  return found.dossier.due.toString()
}
const dueAt = (local: string) => at(local).toString()
const tally = (moved: number, unchanged: number) => ({ moved, unchanged, undated: 0, skipped: 0 })

test('only the director may begin it', async () => {
  assert.deepEqual(await start(by('officer')), { ok: false, refusal: { reason: 'only-the-director' } })
})

test('every open dossier gets its new date with the reason, the old date and its steps; a finished one keeps its own', async () => {
  const runId = valueFrom(await start())
  const again = await start()
  assert.deepEqual(again, { ok: false, refusal: { reason: 'already-running', runId } })
  await work(runId)
  const run = await findRun(db, { centreId, runId })
  assert.deepEqual([run?.state, run?.total, run?.done, run?.outcome], ['done', 4, 4, tally(4, 0)])
  for (const code of codes.slice(0, 4)) {
    assert.equal(await dueOf(code), dueAt('2026-11-30T09:30'))
    const last = (await historyOf(db, { centreId, code })).at(-1)
    assert.deepEqual([last?.type, last?.note, last?.by], ['due-recomputed', reason, 'director'])
    assert.equal(last?.was?.due, dueAt('2026-11-27T09:30'))
    assert.equal(last?.was?.steps.at(-1)?.kind, 'due')
  }
  assert.equal(await dueOf(codes[4] ?? ''), dueAt('2026-11-27T09:30'))
  assert.deepEqual(await numberingFindings(db), [])
})

test('begun again under the same calendar it changes nothing, and writes no line of history', async () => {
  const runId = valueFrom(await start())
  await work(runId)
  assert.deepEqual((await findRun(db, { centreId, runId }))?.outcome, tally(0, 4))
  assert.deepEqual(await numberingFindings(db), [])
})

test('a crash before the commit leaves nothing half done, and the next try does the whole', async () => {
  calendar = calendarWith('2026-11-25', '2026-11-26')
  const runId = valueFrom(await start())
  const kind = recomputeAll(services)
  const dying: typeof kind = {
    ...kind,
    async piece(tx, run, now) {
      await kind.piece(tx, run, now)
      throw new Error('the lights went out')
    },
  }
  await assert.rejects(work(runId, dying), /lights/)
  assert.equal(await dueOf(codes[0] ?? ''), dueAt('2026-11-30T09:30'))
  await work(runId)
  assert.equal(await dueOf(codes[0] ?? ''), dueAt('2026-12-01T09:30'))
  assert.deepEqual((await findRun(db, { centreId, runId }))?.outcome, tally(4, 0))
  assert.deepEqual(await numberingFindings(db), [])
})

test('what an officer does meanwhile is not overwritten: the dossier is looked at again and moved as it then stands', async () => {
  calendar = calendarWith('2026-11-25', '2026-11-26', '2026-11-27')
  const code = codes[0] ?? ''
  const runId = valueFrom(await start())
  // The officer holds the dossier while the run has read it and wants to write; then commits.
  const { promise: held, resolve: hold } = Promise.withResolvers<void>()
  const acting = db.transaction().execute(async tx => {
    const found = await findDossier(tx, seal, { centreId, code, lock: true })
    assert.ok(found?.dossier.position === 'received')
    hold()
    await untilSomebodyWaits()
    const specialist = { staffId: 'specialist', fields: ['ho-tich'] }
    await saveChange(tx, valueFrom(handOver(found.dossier, specialist, by('officer'))), found.version)
  })
  await held
  await Promise.all([work(runId), acting])
  assert.deepEqual((await findRun(db, { centreId, runId }))?.outcome, tally(4, 0))
  const found = await findDossier(db, seal, { centreId, code })
  assert.equal(found?.dossier.position, 'processing')
  assert.equal(await dueOf(code), dueAt('2026-12-02T09:30'))
  assert.deepEqual(
    (await historyOf(db, { centreId, code })).slice(-2).map(({ type }) => type),
    ['handed-over', 'due-recomputed'],
  )
  assert.deepEqual(await numberingFindings(db), [])
})

async function untilSomebodyWaits(): Promise<void> {
  const waiting = sql<{ count: number }>`select count(*)::int as count from pg_locks where not granted`
  while (((await waiting.execute(db)).rows[0]?.count ?? 0) === 0);
}

test('a calendar that is changed in the middle ends the run; what was done stands', async () => {
  const runId = valueFrom(await start())
  await sql`insert into calendar_version values (${centreId}, 1)`.execute(db)
  await work(runId)
  const run = await findRun(db, { centreId, runId })
  assert.deepEqual([run?.state, run?.outcome], ['refused', { reason: 'calendar-changed', ...tally(0, 0) }])
})

test('each transaction has its entry in the audit chain', async () => {
  const { rows } = await sql<{ entry: { subject: string; actor: string; detail: { recomputed: number } } }>`
    select entry from audit_entry where entry ->> 'event' = 'dates recomputed' order by seq`.execute(db)
  assert.deepEqual(
    rows.map(({ entry }) => [entry.subject, entry.actor, entry.detail.recomputed]),
    [
      ['all', 'director', 4],
      ['all', 'director', 4],
      ['all', 'director', 4],
    ],
  )
})
