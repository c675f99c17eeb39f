import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import { findCase, inCase } from './cases.ts'
import type { ProcedureInList } from './found-procedures.ts'
import type { Field, ProcedureContent, ProcedureVersion } from './procedure.ts'
import { mostUsedCodes } from './search-words.store.ts'

interface VersionRow {
  readonly content: ProcedureContent
  readonly version: number
  readonly effectiveFrom: Temporal.PlainDate
  readonly effectiveTo: Temporal.PlainDate | null
}

/** The procedure as it applies on a day of Viet Nam (today when none is given), if there is one. */
export async function findProcedure(
  db: Db,
  code: string,
  on?: Temporal.PlainDate,
): Promise<ProcedureVersion | undefined> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from procedure_version where code = ${code} and ${inForce(on)}`.execute(db)
  return rows.map(versionOf)[0]
}

/** The version a dossier has pinned. Throws when there is none: what a dossier points to exists. */
export async function getProcedureVersion(db: Db, code: string, version: number): Promise<ProcedureVersion> {
  const found = await findProcedureVersion(db, { code, version })
  if (!found) throw new Error(`There should be a version ${version} of procedure ${code}`)
  return found
}

/** One version by its number, whatever day it applies or applied; what is no number has none. */
export async function findProcedureVersion(
  db: Db,
  { code, version }: { readonly code: string; readonly version: number },
): Promise<ProcedureVersion | undefined> {
  if (!Number.isSafeInteger(version) || version < 1 || version > 1_000_000) return undefined
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from procedure_version where code = ${code} and version = ${version}`.execute(db)
  return rows.map(versionOf)[0]
}

/** The version a dossier has pinned, with the parts of its case in place. Throws when there is none. */
export async function getPinnedProcedure(
  db: Db,
  pinned: { readonly code: string; readonly version: number; readonly case?: string | undefined },
): Promise<ProcedureVersion> {
  const procedure = await getProcedureVersion(db, pinned.code, pinned.version)
  return inCase(procedure, findCase(procedure, pinned.case))
}

/** Today's procedures with all that is published about them, by code; of one field when it is named. */
export async function listVersions(db: Db, field?: string): Promise<readonly ProcedureVersion[]> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from procedure_version
    where ${inForce()} and ${field === undefined ? sql`true` : sql`field_id = ${field}`} order by code`.execute(
    db,
  )
  return rows.map(versionOf)
}

/** Of these codes the procedures that are in force today, in no order. */
export async function listVersionsOf(db: Db, codes: readonly string[]): Promise<readonly ProcedureVersion[]> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns} from procedure_version where code = any(${codes}) and ${inForce()}`.execute(db)
  return rows.map(versionOf)
}

/** Fields that have procedures today, with how many, in the order of the alphabet. */
export async function listFields(db: Db): Promise<readonly (Field & { readonly procedures: number })[]> {
  const { rows } = await sql<Field & { procedures: number }>`
    select f.field_id as id, f.name, count(*)::int as procedures
    from field f join procedure_version v using (field_id) where ${inForce()}
    group by f.field_id, f.name order by fold(f.name), f.field_id`.execute(db)
  return rows
}

/** The procedures people come for most, in that order. */
export async function listMostUsed(db: Db): Promise<readonly ProcedureInList[]> {
  const codes = mostUsedCodes()
  const { rows } = await sql<ProcedureInList>`
    select ${listColumns} from procedure_version where code = any(${codes}) and ${inForce()}`.execute(db)
  return codes.flatMap(code => rows.find(row => row.code === code) ?? [])
}

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`

/** Rows that apply on a day of Viet Nam; today when none is given. */
export function inForce(on?: Temporal.PlainDate): RawBuilder<unknown> {
  const day = on === undefined ? today : sql`${on.toString()}::date`
  return sql`effective_from <= ${day} and (effective_to is null or effective_to > ${day})`
}

const versionColumns = sql`content, version, effective_from as "effectiveFrom", effective_to as "effectiveTo"`

/** What a list shows, as `ProcedureInList`. */
export const listColumns = sql`code, content ->> 'name' as name, content -> 'field' as field, content -> 'timeLimit' as "timeLimit",
  content ->> 'timeLimitText' as "timeLimitText", content ->> 'feeText' as "feeText", content -> 'channels' as channels,
  content ->> 'result' as result`

const versionOf = ({ content, version, effectiveFrom, effectiveTo }: VersionRow): ProcedureVersion => ({
  ...content,
  version,
  effectiveFrom,
  effectiveTo,
})

/** What people call a field; its id where the catalogue no longer has it. */
export async function fieldName(db: Db, id: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from field where field_id = ${id}`.execute(db)
  return rows[0]?.name ?? id
}

/** Every field there is, also one without a procedure today, in the order of the alphabet. */
export async function allFields(db: Db): Promise<readonly Field[]> {
  const { rows } =
    await sql<Field>`select field_id as id, name from field order by fold(name), field_id`.execute(db)
  return rows
}
