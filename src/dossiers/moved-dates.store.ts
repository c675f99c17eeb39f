import type { WorkingCalendar } from '../calendar/index.ts'
import { done, type Result } from '../kernel/result.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { getPinnedProcedure } from '../procedures/index.ts'
import type { Doing } from './asking.ts'
import { type DossierServices, findDossier, saveChange } from './dossiers.store.ts'
import { openAfter, pinnedLimits } from './open-dossiers.store.ts'
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

/** How many open dossiers are compared at a time. */
const LOOKED_AT = 2_000

/**
 * One page of the open dossiers of a centre whose date today's calendar would put elsewhere, in the order of their codes;
 * `next` is where the page after it begins. Dossiers whose date cannot be told by today's calendar are left out.
 */
export async function listMovedDates(
  db: Db,
  calendar: WorkingCalendar,
  { centreId, after = '', most }: { centreId: string; after?: string | undefined; most: number },
): Promise<{ readonly rows: readonly MovedDate[]; readonly next: string | undefined }> {
  const rows: MovedDate[] = []
  for await (const row of movedAfter(db, calendar, { centreId, after })) {
    if (rows.length === most) return { rows, next: rows.at(-1)?.code }
    rows.push(row)
  }
  return { rows, next: undefined }
}

async function* movedAfter(
  db: Db,
  calendar: WorkingCalendar,
  { centreId, after }: { centreId: string; after: string },
): AsyncGenerator<MovedDate, void, undefined> {
  const limitOf = pinnedLimits(db)
  let from: string | undefined = after
  while (from !== undefined) {
    const open = await openAfter(db, { centreId, after: from, most: LOOKED_AT })
    for (const { code, procedure, receivedAt, due, clock } of open) {
      // A date given in a letter of apology is no longer decided by a limit.
      if (clock.extended) continue
      const timeLimit = await limitOf(procedure)
      const promised = timeLimit && promisedAppointment({ ...clock, timeLimit, calendar }, receivedAt)
      if (promised?.ok && !promised.value.due.equals(due))
        yield { code, procedureName: procedure.name, due, now: promised.value.due }
    }
    from = open.length < LOOKED_AT ? undefined : open.at(-1)?.code
  }
}

/** Recomputes one dossier; `false` when there is nothing to be done any more: it is finished, or its date is right. */
export async function recomputeOne(
  tx: Tx,
  services: DossierServices,
  asked: { centreId: string; code: string; reason: string; doing: Doing },
): Promise<Result<boolean, DossierRefusal>> {
  const { centreId, code, reason, doing } = asked
  const found = await findDossier(tx, services.seal, { centreId, code, lock: true })
  if (!found || !isOpen(found.dossier)) return done(false)
  const { procedure } = found.dossier
  const { timeLimit } = await getPinnedProcedure(tx, procedure)
  const calendar = await services.calendars.of(tx, centreId)
  const change = recompute(found.dossier, { timeLimit, calendar, reason }, doing)
  if (!change.ok) return change.refusal.reason === 'date-unchanged' ? done(false) : change
  await saveChange(tx, change.value, found.version)
  return done(true)
}
