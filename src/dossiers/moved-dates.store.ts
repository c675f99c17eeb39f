import type { TimeLimit, WorkingCalendar } from '../calendar/index.ts'
import { done, type Result } from '../kernel/result.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { getPinnedProcedure } from '../procedures/index.ts'
import type { Doing } from './asking.ts'
import { type DossierServices, findDossier, saveChange } from './dossiers.store.ts'
import { promisedAppointment } from './receive.ts'
import { isOpen, recompute } from './recompute.ts'
import type { DossierRefusal } from './refusals.ts'

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
    for (const row of rows) {
      const { code, procedureName, receivedAt, due } = row
      const timeLimit = await limitOf(db, { ...row, limits })
      const promised = timeLimit && receivedAt && promisedAppointment({ timeLimit, calendar }, receivedAt)
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
    .select('procedure_case as procedureCase')
    .select(['procedure_version as procedureVersion', 'received_at as receivedAt', 'due_at as due'])
    .where('centre_id', '=', centreId)
    .where('position', 'in', ['received', 'processing', 'awaiting-signature'])
    .where('code', '>', after)
    .orderBy('code')
    .limit(PAGE)
    .execute()

interface Versions {
  readonly procedureCode: string
  readonly procedureVersion: number
  readonly procedureCase: string | null
  readonly limits: Map<string, TimeLimit | null>
}

async function limitOf(db: Db, { procedureCode, procedureVersion, procedureCase, limits }: Versions) {
  const key = `${procedureCode} ${procedureVersion} ${procedureCase ?? ''}`
  const known = limits.get(key)
  if (known !== undefined) return known
  const pinned = { code: procedureCode, version: procedureVersion, case: procedureCase ?? undefined }
  const { timeLimit } = await getPinnedProcedure(db, pinned)
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
  const calendar = await services.calendars.of(tx, centreId)
  let count = 0
  for (const code of asked.codes) {
    const found = await findDossier(tx, services.seal, { centreId, code, lock: true })
    // Finished or gone meanwhile: its date is no longer anybody's concern.
    if (!found || !isOpen(found.dossier)) continue
    const { procedure } = found.dossier
    const { timeLimit } = await getPinnedProcedure(tx, procedure)
    const change = recompute(found.dossier, { timeLimit, calendar, reason }, doing)
    if (!change.ok && change.refusal.reason === 'date-unchanged') continue
    if (!change.ok) return change
    await saveChange(tx, change.value, found.version)
    count += 1
  }
  return done(count)
}
