import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { logIn } from '../src/app/bench/officer.ts'
import { type Program, startProgram } from '../src/app/bench/program.ts'
import { makeTrialFolder, type TrialFolder } from '../src/app/bench/trial-folder.ts'
import { readConfig } from '../src/app/config.ts'
import { openOffice } from '../src/app/office.ts'
import { makeSampleDossiers } from '../src/dossiers/index.ts'
import { localTime } from '../src/kernel/local-time.ts'
import { clientOf, type Reply } from './support/client.ts'
import { databaseProcess, runCommand } from './support/processes.ts'

const DOSSIERS = 6_000
const today = localTime(Temporal.Now.instant()).toPlainDate()
/** Two Mondays ahead: on each many of the samples are still open. */
const monday = today.add({ days: 8 - today.dayOfWeek })

let folder: TrialFolder
let program: Program
let cookie: string

before(async () => {
  folder = await makeTrialFolder()
  program = await startProgram(folder.path)
  cookie = await logIn({ address: program.address, folder: folder.path, username: 'giamdoc' })
  await makeDossiers()
})
after(async () => {
  await program.end()
  await folder.remove()
})

test('the server is killed while all dates are recomputed: after the next start the run goes on to its end', async () => {
  const run = await recomputeAfterDayOff(monday)
  await program.end('SIGKILL')
  program = await startProgram(folder.path)
  await assertWholeAtTheEndOf(run)
})

test('the database is killed while all dates are recomputed: the server stays, and the run goes on to its end', async () => {
  const run = await recomputeAfterDayOff(monday.add({ days: 7 }))
  process.kill(await databaseProcess(folder.path), 'SIGKILL')
  await assertWholeAtTheEndOf(run)
})

async function makeDossiers(): Promise<void> {
  const tell = (_line: string): void => undefined
  const config = readConfig({}, { data: folder.path })
  const office = await openOffice(config, { log: tell, onError: assert.ifError, share: true })
  const asked = { centreId: config.homeCentre, count: DOSSIERS, seed: 3, today, tell }
  await makeSampleDossiers(office.db, office, asked)
  await office.close()
}

const director = () => clientOf({ address: program.address, cookie })

async function recomputeAfterDayOff(day: Temporal.PlainDate): Promise<string> {
  const off = { what: 'day-off', date: day.toString(), name: 'Nghỉ bão', decision: 'QĐ 31' }
  assert.equal((await director().post('/calendar/day', off)).status, 200)
  const begun = await director().post('/dossiers/moved-dates', { reason: 'Nghỉ bão theo quyết định 31' })
  assert.equal(begun.status, 200, begun.text)
  return begun.to
}

/** Every dossier was looked at, none is left on the list, and history, numbers and chain verify. */
async function assertWholeAtTheEndOf(run: string): Promise<void> {
  const { state, done }: { state?: string; done?: number } = JSON.parse((await untilEnded(run)).text)
  assert.deepEqual([state, done], ['done', DOSSIERS], program.said())
  const list: { rows: readonly unknown[] } = JSON.parse((await director().get('/dossiers/moved-dates')).text)
  assert.deepEqual(list.rows, [])
  const { code, output, complaints } = await runCommand('verify', '--json', '--data', folder.path)
  assert.deepEqual([code, JSON.parse(output)], [0, { ok: true, findings: [] }], complaints)
}

const PATIENCE_MS = 60_000

/** Asks again and again, as the page of the run does; refusals of a database that is away are waited out. */
async function untilEnded(run: string): Promise<Reply> {
  const last = performance.now() + PATIENCE_MS
  for (;;) {
    const reply = await director().get(run)
    if (reply.status === 200 && JSON.parse(reply.text).state !== 'running') return reply
    assert.ok(reply.status === 200 || reply.status === 503, reply.text)
    assert.ok(performance.now() < last, `The run did not end:\n${program.said()}`)
    await delay(50)
  }
}
