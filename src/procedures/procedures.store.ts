import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import { findCase, inCase } from './cases.ts'
import { type Readings, readingsOf, withoutLeadIn } from './everyday-words.ts'
import { fold } from './fold.ts'
import type { FoundProcedures, ProcedureInList, SearchRequest } from './found-procedures.ts'
import { whyNotOnline } from './online-filing.ts'
import type { Field, ProcedureContent, ProcedureVersion } from './procedure.ts'
import { ranked } from './rank.ts'
import { mostUsedCodes, searchWords } from './search-words.store.ts'

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

/**
 * Searches today's procedures, best first; without words all of them by name. Every word must begin a word of the code, the
 * name, the result or the field, whatever its case and accents; everyday expressions also find what the law calls otherwise.
 */
export const searchProcedures = async (db: Db, request: SearchRequest): Promise<readonly ProcedureInList[]> =>
  (await findProcedures(db, request)).hits

/** The same a page at a time, with how many there are in all. */
export async function findProcedures(db: Db, request: SearchRequest): Promise<FoundProcedures> {
  const { words = '', limit = 30, after } = request
  const all =
    words.trim() === '' ? byName(await candidateRows(db, [], request)) : await bestFirst(db, request)
  const start = after === undefined ? 0 : all.findIndex(({ code }) => code === after) + 1
  const hits = all.slice(start, start + limit)
  const last = hits.at(-1)
  return { hits, count: all.length, ...(last && start + limit < all.length ? { next: last.code } : {}) }
}

/** When nothing has all the words, the question is read once more without those that only lead in (“làm … cho con”). */
async function bestFirst(db: Db, request: SearchRequest): Promise<readonly ProcedureInList[]> {
  const { words = '' } = request
  const { everyday, leadingIn } = searchWords()
  const find = async (readings: Readings): Promise<readonly ProcedureInList[]> =>
    readings.length === 0 ? [] : ranked(await candidateRows(db, readings, request), readings, mostUsedCodes())
  const found = await find(readingsOf(words, everyday))
  return found.length > 0 ? found : find(readingsOf(withoutLeadIn(words, leadingIn), everyday))
}

const byName = (rows: readonly ProcedureInList[]): readonly ProcedureInList[] =>
  rows
    .map(row => ({ row, name: fold(row.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.row.code < b.row.code ? -1 : 1))
    .map(({ row }) => row)

async function candidateRows(
  db: Db,
  readings: Readings,
  { field, online }: SearchRequest,
): Promise<readonly ProcedureInList[]> {
  const { rows } = await sql<ProcedureInList>`
    select ${listColumns} from procedure_version
    where ${inForce()} and ${field === undefined ? sql`true` : sql`field_id = ${field}`} and ${holdsOneOf(readings)}`.execute(
    db,
  )
  return online ? rows.filter(row => whyNotOnline(row) === undefined) : rows
}

/** Words hold letters and digits only (and the full stop of a code), so nothing in a pattern needs escaping. */
const holdsOneOf = (readings: Readings): RawBuilder<unknown> =>
  readings.length === 0 ? sql`true` : sql`(${sql.join(readings.map(holdsAll), sql` or `)})`

const holdsAll = (words: readonly string[]): RawBuilder<unknown> =>
  sql`(${sql.join(
    words.map(word => sql`search_words like ${`%${word}%`}`),
    sql` and `,
  )})`

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`

function inForce(on?: Temporal.PlainDate): RawBuilder<unknown> {
  const day = on === undefined ? today : sql`${on.toString()}::date`
  return sql`effective_from <= ${day} and (effective_to is null or effective_to > ${day})`
}

const versionColumns = sql`content, version, effective_from as "effectiveFrom", effective_to as "effectiveTo"`

const listColumns = sql`code, content ->> 'name' as name, content -> 'field' as field, content -> 'timeLimit' as "timeLimit",
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
