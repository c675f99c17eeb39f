import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import { inCatalogueOrder } from './check-catalogue.ts'
import type { ProcedureContent } from './procedure.ts'

export interface VersionInLife {
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
  readonly effectiveTo: Temporal.PlainDate | null
  readonly content: ProcedureContent
  readonly source: string
  readonly importedAt: Temporal.Instant
}

/** All versions of a procedure, the latest first. */
export async function listVersions(db: Db, code: string): Promise<readonly VersionInLife[]> {
  const { rows } = await sql<VersionInLife>`
    select version, effective_from as "effectiveFrom", effective_to as "effectiveTo", content, source,
      imported_at as "importedAt"
    from procedure_version where code = ${code} order by version desc`.execute(db)
  return rows.map(row => ({ ...row, content: inCatalogueOrder(row.content) }))
}
