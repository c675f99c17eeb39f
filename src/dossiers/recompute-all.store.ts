import { sql } from 'kysely'
import { calendarState, type TimeLimit, type WorkingCalendar } from '../calendar/index.ts'
import { type Result, refused } from '../kernel/result.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { PieceEnd, Run } from '../platform/runs/run.ts'
import { startRun } from '../platform/runs/runs.ts'
import type { Doing } from './asking.ts'
import type { DossierServices } from './dossiers.store.ts'
import { type OpenRow, openAfter, openAmong, pinnedLimits } from './open-dossiers.store.ts'
import { newAppointment, openPositions } from './recompute.ts'
import type { AskedRecompute, RecomputeProgress, RecomputeTally } from './recompute-all.ts'
import type { DossierRefusal } from './refusals.ts'

export const RECOMPUTE_ALL = 'recompute-dates'

/**
 * Begins recomputing every open dossier of a centre, piece by piece behind a page of its own; answers the number of the run.
 * The calendar of this moment is pinned. Refused to others than the director, and while such a run goes on already.
 */
export async function startRecomputing(
  tx: Tx,
  { centreId, reason, doing }: { centreId: string; reason: string; doing: Doing },
): Promise<Result<string, DossierRefusal>> {
  if (!doing.roles.includes('director')) return refused({ reason: 'only-the-director' })
  const asked: AskedRecompute = {
    reason,
    roles: [...doing.roles],
    calendar: await calendarState(tx, centreId),
  }
  const progress: RecomputeProgress = { after: '', moved: 0, unchanged: 0, undated: 0, skipped: 0 }
  return startRun(tx, {
    kind: RECOMPUTE_ALL,
    centreId,
    askedBy: doing.staffId,
    at: doing.at,
    asked,
    total: await countOpen(tx, centreId),
    progress,
  })
}

/** For the bar of one run, once; open dossiers are few beside those that are closed. */
async function countOpen(tx: Tx, centreId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('dossier')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('centre_id', '=', centreId)
    .where('position', 'in', openPositions)
    .executeTakeFirstOrThrow()
  return count
}

/** So many dossiers are one transaction: an officer who waits for one of them hardly notices. */
const AT_A_TIME = 2_000
/** Two transactions go on side by side, since writing keeps one core of the database busy. */
const PIECE = 2 * AT_A_TIME

/**
 * Recomputes the next dossiers of a run, each exactly as one alone would be: by the director, with the reason, the old date and
 * its steps in its history. Ends when the calendar is no longer the pinned one, since the list that the director saw does not
 * hold any more; what was done until then stands.
 *
 * The second half of a piece has a transaction of its own that commits first. Should the program die before the first half does,
 * the piece is repeated, and finds the second half right already: then it counts as unchanged.
 */
export async function recomputePiece(
  tx: Tx,
  services: DossierServices & { readonly db: Db },
  { run, at }: { run: Run<AskedRecompute, RecomputeProgress>; at: Temporal.Instant },
): Promise<PieceEnd<RecomputeProgress>> {
  const { centreId, asked, progress, askedBy } = run
  if ((await calendarState(tx, centreId)) !== asked.calendar)
    return { state: 'refused', outcome: { reason: 'calendar-changed', ...tallyOf(progress) } }
  const rows = await rowsOfPiece(services.db, run)
  const doing = { staffId: askedBy, roles: asked.roles, at }
  const calendar = await services.calendars.of(tx, centreId)
  const known = knownLimits(services.db)
  const recomputing = { centreId, reason: asked.reason, doing, calendar, known, runId: run.runId }
  const [first, second] = await bothOrNeither([
    recomputeRows(tx, recomputing, rows.slice(0, AT_A_TIME)),
    services.db.transaction().execute(async beside => {
      const tally = await recomputeRows(beside, recomputing, rows.slice(AT_A_TIME))
      await noteMoved(beside, recomputing, tally)
      return tally
    }),
  ])
  await noteMoved(tx, recomputing, first)
  const sum = added(progress, added(first, second))
  const last = rows.at(-1)
  const seen = run.done + rows.length
  return last && rows.length === PIECE
    ? { state: 'running', done: seen, progress: { ...sum, after: last.code } }
    : { state: 'done', done: seen, outcome: sum }
}

interface Ahead {
  readonly runId: string
  readonly after: string
  readonly rows: Promise<readonly OpenRow[]>
}
const ahead = new WeakMap<Db, Ahead>()

/**
 * The rows of this piece, and those of the next are read while this one is written. Whatever somebody does to them meanwhile is
 * found by their version.
 */
async function rowsOfPiece(
  db: Db,
  { centreId, runId, progress: { after } }: Run<AskedRecompute, RecomputeProgress>,
): Promise<readonly OpenRow[]> {
  const read = (from: string) => openAfter(db, { centreId, after: from, most: PIECE })
  const waiting = ahead.get(db)
  ahead.delete(db)
  const rows = await (waiting?.runId === runId && waiting.after === after ? waiting.rows : read(after))
  const last = rows.at(-1)
  if (last && rows.length === PIECE) {
    const next = read(last.code)
    next.catch(heardLater)
    ahead.set(db, { runId, after: last.code, rows: next })
  }
  return rows
}

const limitsByDatabase = new WeakMap<Db, Map<string, TimeLimit | null>>()

/** Published versions never change, so their limits are read once for all pieces and all runs of this process. */
function knownLimits(db: Db): Map<string, TimeLimit | null> {
  const known = limitsByDatabase.get(db) ?? new Map()
  limitsByDatabase.set(db, known)
  return known
}

/** Waits for both even when one fails: nothing may go on behind a transaction that is being undone. */
async function bothOrNeither(halves: readonly [Promise<RecomputeTally>, Promise<RecomputeTally>]) {
  await Promise.allSettled(halves)
  return Promise.all(halves)
}

const tallyOf = ({ moved, unchanged, undated, skipped }: RecomputeTally): RecomputeTally => ({
  moved,
  unchanged,
  undated,
  skipped,
})

const added = (one: RecomputeTally, other: RecomputeTally): RecomputeTally => ({
  moved: one.moved + other.moved,
  unchanged: one.unchanged + other.unchanged,
  undated: one.undated + other.undated,
  skipped: one.skipped + other.skipped,
})

/** One entry for each transaction, last in it as everywhere; who was moved stands in the histories. */
async function noteMoved(
  tx: Tx,
  { centreId, runId, reason, doing }: Recomputing,
  { moved }: RecomputeTally,
): Promise<void> {
  if (moved === 0) return
  await appendAudit(tx, {
    centreId,
    at: doing.at,
    event: 'dates recomputed',
    actor: doing.staffId,
    subject: 'all',
    detail: { run: runId, recomputed: moved, reason },
  })
}

interface Recomputing {
  readonly centreId: string
  readonly runId: string
  readonly reason: string
  readonly doing: Doing
  readonly calendar: WorkingCalendar
  readonly known: Map<string, TimeLimit | null>
}

/** How often dossiers that somebody acted on between reading and writing are looked at again, before they are left as they are. */
const LOOKS = 3

async function recomputeRows(tx: Tx, asked: Recomputing, rows: readonly OpenRow[]): Promise<RecomputeTally> {
  let tally = none
  let left = rows
  for (let look = 1; left.length > 0; look += 1) {
    const { met, ...looked } = await lookOnce(tx, asked, left)
    tally = added(tally, looked)
    if (look === LOOKS) return added(tally, { ...none, skipped: met.length })
    left = met.length === 0 ? [] : await openAmong(tx, { centreId: asked.centreId, codes: met })
  }
  return tally
}

const none: RecomputeTally = { moved: 0, unchanged: 0, undated: 0, skipped: 0 }

/** So many are decided while the database writes those before them: the two take turns on nobody. */
const AT_ONCE = 500

/** Decides and writes each of these once; `met` are those that somebody acted on since they were read. */
async function lookOnce(
  tx: Tx,
  asked: Recomputing,
  rows: readonly OpenRow[],
): Promise<RecomputeTally & { readonly met: readonly string[] }> {
  const limits = await limitsOf(tx, asked.known, rows)
  const met: string[] = []
  let tally = none
  let saving: Promise<readonly string[]> = Promise.resolve([])
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const decided = decide(rows.slice(first, first + AT_ONCE), asked, limits)
    met.push(...(await saving))
    tally = added(tally, decided.tally)
    saving = saveMoved(tx, asked, decided.moved)
    saving.catch(heardLater)
    await sent()
  }
  met.push(...(await saving))
  return { ...tally, moved: tally.moved - met.length, met }
}

/** A statement that fails before the next round awaits it is heard there; until then it must not end the program. */
const heardLater = (): void => undefined

/** Lets a statement leave this process before the next dossiers are decided. */
const sent = (): Promise<void> => new Promise(resolve => void setImmediate(resolve))

type Limits = ReadonlyMap<string, TimeLimit | null>
const limitKey = (pinned: OpenRow['procedure']): string =>
  `${pinned.code} ${pinned.version} ${pinned.case ?? ''}`

async function limitsOf(tx: Tx, known: Recomputing['known'], rows: readonly OpenRow[]): Promise<Limits> {
  const limitOf = pinnedLimits(tx, known)
  const limits = new Map<string, TimeLimit | null>()
  for (const { procedure } of rows)
    if (!limits.has(limitKey(procedure))) limits.set(limitKey(procedure), await limitOf(procedure))
  return limits
}

interface MovedRow {
  readonly code: string
  readonly version: number
  readonly was: Temporal.Instant
  readonly due: Temporal.Instant
  readonly steps: unknown
}

function decide(rows: readonly OpenRow[], { doing, calendar }: Recomputing, limits: Limits) {
  const moved: MovedRow[] = []
  let [unchanged, undated] = [0, 0]
  for (const row of rows) {
    const facts = { ...row.clock, timeLimit: limits.get(limitKey(row.procedure)) ?? null, calendar }
    const appointment = newAppointment(row, facts, doing)
    if (appointment.ok) {
      const { due, dueSteps: steps } = appointment.value
      moved.push({ code: row.code, version: row.version, was: row.due, due, steps })
    } else if (appointment.refusal.reason === 'date-unchanged') unchanged += 1
    else undated += 1
  }
  return { moved, tally: { ...none, moved: moved.length, unchanged, undated } }
}

/**
 * Writes new dates and their lines of history in one statement and answers the codes it did not write: somebody has acted on
 * those since they were read. The old date and steps come from the row that is replaced.
 */
async function saveMoved(
  tx: Tx,
  { centreId, reason, doing }: Recomputing,
  moved: readonly MovedRow[],
): Promise<readonly string[]> {
  if (moved.length === 0) return []
  const { rows } = await sql<{ code: string }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
        as g (code text, version int, was text, due timestamptz, steps jsonb)
    ), changed as (
      update dossier d set due_at = g.due, due_steps = g.steps, version = d.version + 1
      from given g join dossier old on old.centre_id = ${centreId} and old.code = g.code and old.version = g.version
      where d.centre_id = ${centreId} and d.code = g.code and d.version = g.version
      returning d.code, d.version, g.was, old.due_steps
    )
    insert into dossier_event (centre_id, code, version, type, at, by, detail)
    select ${centreId}, code, version, 'due-recomputed', ${doing.at.toString()}, ${doing.staffId}, jsonb_build_object(
      'note', ${reason}::text, 'was', jsonb_build_object('due', was, 'steps', due_steps))
    from changed returning code`.execute(tx)
  if (rows.length === moved.length) return []
  const written = new Set(rows.map(({ code }) => code))
  return moved.map(({ code }) => code).filter(code => !written.has(code))
}
