import type { TimeLimit, WorkingCalendar } from '../calendar/index.ts'
import { done, type Result } from '../kernel/result.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { getProcedureVersion } from '../procedures/index.ts'
import type { Doing } from './asking.ts'
import { endedPauses } from './clock.ts'
import { clockFacts } from './clock-facts.store.ts'
import { withInstants } from './dossier-rows.ts'
import { type DossierServices, findDossier, saveChange } from './dossiers.store.ts'
import { pausesOfRow } from './pauses.store.ts'
import { promisedAppointment } from './receive.ts'
import { isOpen, openPositions, recompute } from './recompute.ts'
import type { DossierRefusal } from './refusals.ts'
import type { ClockPause } from './trail.ts'

/** An open dossier whose date would now be another. */
export interface MovedDate {
  readonly code: string
  readonly procedureName: string
  readonly due: Temporal.Instant
  readonly now: Temporal.Instant
}

const PAGE = 2_000

/**
 * Open dossiers of a centre whose date today's calendar would put elsewhere, at most `most` of them; read page by page, so that
 * any number of open dossiers can be compared. Dossiers whose date cannot be told by today's calendar are left out.
 */
export async function listMovedDates(
  db: Db,
  calendar: WorkingCalendar,
  { centreId, most }: { centreId: string; most: number },
): Promise<readonly MovedDate[]> {
  const limits = new Map<string, TimeLimit | null>()
  const moved: MovedDate[] = []
  let after = ''
  for (;;) {
    const rows = await openAfter(db, centreId, after)
    for (const { code, procedureName, procedureCode, procedureVersion, receivedAt, due, pauses } of rows) {
      const timeLimit = await limitOf(db, { procedureCode, procedureVersion, limits })
      const paused = endedPauses({ pauses: withInstants(pauses) as readonly ClockPause[] })
      const promised =
        timeLimit && receivedAt && promisedAppointment({ timeLimit, calendar, pauses: paused }, receivedAt)
      if (due && promised?.ok && !promised.value.due.equals(due))
        moved.push({ code, procedureName, due, now: promised.value.due })
      if (moved.length === most) return moved
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return moved
    after = last.code
  }
}

const openAfter = (db: Db, centreId: string, after: string) =>
  db
    .selectFrom('dossier')
    .select(['code', 'procedure_name as procedureName', 'procedure_code as procedureCode'])
    .select(['procedure_version as procedureVersion', 'received_at as receivedAt', 'due_at as due'])
    .where('centre_id', '=', centreId)
    .select(pausesOfRow)
    .where('position', 'in', openPositions)
    // A date given in a letter of apology is no longer decided by a limit.
    .where('extension', 'is', null)
    .where('code', '>', after)
    .orderBy('code')
    .limit(PAGE)
    .execute()

interface Versions {
  readonly procedureCode: string
  readonly procedureVersion: number
  readonly limits: Map<string, TimeLimit | null>
}

async function limitOf(db: Db, { procedureCode, procedureVersion, limits }: Versions) {
  const key = `${procedureCode} ${procedureVersion}`
  const known = limits.get(key)
  if (known !== undefined) return known
  const { timeLimit } = await getProcedureVersion(db, procedureCode, procedureVersion)
  limits.set(key, timeLimit)
  return timeLimit
}

/** Recomputes these dossiers in one transaction, all or none, and answers how many have another date now. */
export async function recomputeDates(
  tx: Tx,
  services: DossierServices,
  asked: { centreId: string; codes: readonly string[]; reason: string; doing: Doing },
): Promise<Result<number, DossierRefusal>> {
  const { centreId, reason, doing } = asked
  let count = 0
  for (const code of asked.codes) {
    const found = await findDossier(tx, services.seal, { centreId, code, lock: true })
    // Finished or gone meanwhile: its date is no longer anybody's concern.
    if (!found || !isOpen(found.dossier)) continue
    const facts = await clockFacts(tx, services, found.dossier)
    const change = recompute(found.dossier, { ...facts, reason }, doing)
    if (!change.ok && change.refusal.reason === 'date-unchanged') continue
    if (!change.ok) return change
    await saveChange(tx, change.value, found.version)
    count += 1
  }
  return done(count)
}
