import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'

/** One version with its life, as it is exported. */
export interface ExportedVersion {
  readonly code: string
  readonly version: number
  readonly status: 'published' | 'superseded'
  readonly effectiveFrom: string
  readonly effectiveTo: string | null
  readonly draftedBy: readonly string[] | null
  readonly approvedBy: string | null
  readonly decisionNumber: string | null
  readonly decisionDate: string | null
  readonly content: unknown
}

/** Every version there ever was, by code and number, with who drafted and approved it where that is known. */
export async function versionsInLife(db: Db): Promise<readonly ExportedVersion[]> {
  const { rows } = await sql<ExportedVersion>`
    select v.code, v.version, v.status, v.effective_from::text as "effectiveFrom", v.effective_to::text as "effectiveTo",
      d.authors as "draftedBy", d.approved_by as "approvedBy", d.decision_number as "decisionNumber",
      d.decision_date::text as "decisionDate", v.content
    from procedure_version v
    left join procedure_draft d on d.code = v.code and d.published_version = v.version
    order by v.code, v.version`.execute(db)
  return rows
}
