import type { TimeLimit } from '../calendar/index.ts'
import type { Db } from '../platform/postgres.ts'
import { getPinnedProcedure } from '../procedures/index.ts'
import { endedPauses } from './clock.ts'
import { withInstants } from './dossier-rows.ts'
import { pausesOfRow, restartedOfRow } from './pauses.store.ts'
import { type clockOf, type Dated, openPositions } from './recompute.ts'
import type { ClockPause } from './trail.ts'

/** What deciding over the date of an open dossier needs, and its version as the guard against what happens meanwhile. */
export interface OpenRow extends Dated {
  readonly code: string
  readonly version: number
  readonly procedure: {
    readonly code: string
    readonly version: number
    readonly case?: string
    readonly name: string
  }
  /** What of its own decides its date besides the limit. */
  readonly clock: ReturnType<typeof clockOf>
}

/** Open dossiers of a centre in the order of their codes, after one of them; a keyset, so every page costs the same. */
export async function openAfter(
  db: Db,
  { centreId, after, most }: { centreId: string; after: string; most: number },
): Promise<readonly OpenRow[]> {
  const rows = await openOnes(db, centreId).where('code', '>', after).orderBy('code').limit(most).execute()
  return rows.map(rowOf)
}

/** Those of these dossiers that are open, as they stand now. */
export async function openAmong(
  db: Db,
  { centreId, codes }: { centreId: string; codes: readonly string[] },
): Promise<readonly OpenRow[]> {
  return (
    await openOnes(db, centreId)
      .where('code', 'in', [...codes])
      .orderBy('code')
      .execute()
  ).map(rowOf)
}

const openOnes = (db: Db, centreId: string) =>
  db
    .selectFrom('dossier')
    .select(['code', 'version', 'procedure_code', 'procedure_version', 'procedure_case', 'procedure_name'])
    .select(['received_at', 'due_at', 'extension'])
    .select([pausesOfRow, restartedOfRow])
    .where('centre_id', '=', centreId)
    .where('position', 'in', openPositions)

type Row = Awaited<ReturnType<ReturnType<typeof openOnes>['execute']>>[number]

function rowOf(row: Row): OpenRow {
  const { code, version, received_at: receivedAt, due_at: due } = row
  if (!receivedAt || !due) throw new Error(`The open dossier ${code} has no appointment`)
  const procedure = {
    code: row.procedure_code,
    version: row.procedure_version,
    ...(row.procedure_case === null ? {} : { case: row.procedure_case }),
    name: row.procedure_name,
  }
  const clock: OpenRow['clock'] = {
    pauses: endedPauses({ pauses: withInstants(row.pauses) as readonly ClockPause[] }),
    supplementPolicy: row.restarted ? 'RESTART' : 'PAUSE',
    extended: row.extension !== null,
  }
  return { code, version, procedure, receivedAt, due, clock }
}

/** Time limits of the versions that dossiers have pinned, each read once. */
export type PinnedLimits = (procedure: OpenRow['procedure']) => Promise<TimeLimit | null>

export function pinnedLimits(db: Db, known = new Map<string, TimeLimit | null>()): PinnedLimits {
  return async procedure => {
    const key = `${procedure.code} ${procedure.version} ${procedure.case ?? ''}`
    const limit = known.get(key)
    if (limit !== undefined) return limit
    const { timeLimit } = await getPinnedProcedure(db, procedure)
    known.set(key, timeLimit)
    return timeLimit
  }
}
