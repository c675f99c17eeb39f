import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import type { DraftPosition } from './lifecycle.ts'
import { type CheckedParts, missingParts, type PublishedPart } from './parts.ts'
import type { Field } from './procedure.ts'

/** What the editor's list shows of a procedure: its last version, also one whose first day is still to come. */
export interface ListedProcedure {
  readonly code: string
  readonly name: string
  readonly field: Field
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
  readonly missing: readonly PublishedPart[]
  /** The open draft, if there is one. */
  readonly draft: Extract<DraftPosition, 'draft' | 'approved'> | null
}

type Row = Omit<ListedProcedure, 'missing'> & { readonly parts: CheckedParts }

/** Of lists only whether there is a first item: the check of the seven parts needs no more. */
const checkedParts = sql`jsonb_build_object(
  'name', content -> 'name', 'channels', content -> 'channels', 'timeLimit', content -> 'timeLimit',
  'timeLimitText', content -> 'timeLimitText', 'whoMayApply', content -> 'whoMayApply', 'authority', content -> 'authority',
  'steps', jsonb_path_query_array(content, '$.steps[0]'), 'documents', jsonb_path_query_array(content, '$.documents[0]'),
  'cases', coalesce(content -> 'cases', '[]'))`

/** Every procedure with what it lacks, by code; of one centre only what it handles. */
export async function listCatalogue(
  db: Db,
  { centreId, field }: { readonly centreId?: string; readonly field?: string | undefined } = {},
): Promise<readonly ListedProcedure[]> {
  const ofField = field === undefined ? sql`true` : sql`v.field_id = ${field}`
  const handled = sql`not exists (
    select from centre_procedure c where c.centre_id = ${centreId ?? ''} and c.code = v.code and not c.handled)`
  const { rows } = await sql<Row>`
    select v.code, v.content ->> 'name' as name, v.content -> 'field' as field, v.version,
      v.effective_from as "effectiveFrom", d.position as draft, ${checkedParts} as parts
    from (select * from procedure_version where effective_to is null) v
    left join (select code, position from procedure_draft where position in ('draft', 'approved')) d on d.code = v.code
    where ${ofField} and ${handled} order by v.code`.execute(db)
  return rows.map(({ parts, ...row }) => ({ ...row, missing: missingParts(parts) }))
}
