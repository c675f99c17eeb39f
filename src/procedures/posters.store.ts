import { sql } from 'kysely'
import type { Result } from '../kernel/result.ts'
import type { Language } from '../kernel/words.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { startRun } from '../platform/runs/runs.ts'
import type { PerSheet } from './posters.ts'
import type { ProcedureVersion } from './procedure.ts'
import { listVersions } from './procedures.store.ts'

export const PRINT_POSTERS = 'print-posters'

/** Today's procedures that a centre handles, by code; of one field when it is named. */
export async function listHandled(
  db: Db,
  centreId: string,
  field?: string,
): Promise<readonly ProcedureVersion[]> {
  const { rows } = await sql<{ code: string }>`
    select code from centre_procedure where centre_id = ${centreId} and not handled`.execute(db)
  const elsewhere = new Set(rows.map(({ code }) => code))
  return (await listVersions(db, field)).filter(({ code }) => !elsewhere.has(code))
}

/** Begins printing the posters of a centre behind a page of its own. Refused while such a run goes on there already. */
export const startPosters = async (
  tx: Tx,
  asked: {
    readonly centreId: string
    readonly askedBy: string
    readonly at: Temporal.Instant
    readonly field: string
    readonly per: PerSheet
    readonly language: Language
    readonly origin: string
    readonly total: number
  },
): Promise<Result<string, { readonly reason: 'already-running'; readonly runId: string }>> => {
  const { centreId, askedBy, at, total, field, per, language, origin } = asked
  return startRun(tx, {
    kind: PRINT_POSTERS,
    centreId,
    askedBy,
    at,
    asked: { field, per, language, origin },
    total,
    progress: 0,
  })
}
