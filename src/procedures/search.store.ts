import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import { publishedProcedures } from './catalogue-file.store.ts'
import { fold } from './fold.ts'
import type { FoundProcedures, ProcedureInList, SearchRequest } from './found-procedures.ts'
import { whyNotOnline } from './online-filing.ts'
import { inForce, listColumns } from './procedures.store.ts'
import { ranked, type Use } from './rank.ts'
import { indexOf, type SearchIndex } from './search-index.ts'
import { mostUsedCodes, searchWords } from './search-words.store.ts'
import { countedUse, type FiledCount } from './use.store.ts'
import { useOf } from './use.ts'

/**
 * Searches today's procedures, best first; without words all of them by name. What people say, half a word, a slip, missing
 * accents and missing spaces are understood.
 */
export const searchProcedures = async (db: Db, request: SearchRequest): Promise<readonly ProcedureInList[]> =>
  (await findProcedures(db, request)).hits

/** The same a page at a time, with how many there are in all. */
export async function findProcedures(db: Db, request: SearchRequest): Promise<FoundProcedures> {
  const { words = '', field, online, limit = 30, after } = request
  const catalogue = await keptCatalogue(db)
  const found =
    words.trim() === '' ? catalogue.index.procedures : foundFor(catalogue, words, request.centreId)
  const all = found.filter(
    each => (field === undefined || each.field.id === field) && !(online && whyNotOnline(each)),
  )
  const start = after === undefined ? 0 : all.findIndex(({ code }) => code === after) + 1
  const hits = all.slice(start, start + limit)
  const last = hits.at(-1)
  return { hits, count: all.length, ...(last && start + limit < all.length ? { next: last.code } : {}) }
}

/** Searches the catalogue that comes with the program, without a database. */
export async function searchPublished(words: string, limit: number): Promise<readonly ProcedureInList[]> {
  const index = indexOf(await publishedProcedures(), searchWords())
  return ranked(index, words, useOf(new Map(), mostUsedCodes())).slice(0, limit)
}

/** Names of those of these procedures that are in force today. */
export async function namesOfCodes(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { index } = await keptCatalogue(db)
  return new Map(
    index.procedures.flatMap(({ code, name }) => (codes.includes(code) ? [[code, name] as const] : [])),
  )
}

const foundFor = ({ index, use, nationalUse }: Catalogue, words: string, centreId: string | undefined) =>
  ranked(index, words, (centreId !== undefined && use.get(centreId)) || nationalUse)

/** The catalogue as this program has it in memory. */
interface Catalogue {
  /** Of which state of the catalogue, and of which day. */
  readonly state: string
  readonly index: SearchIndex
  readonly use: ReadonlyMap<string, Use>
  readonly nationalUse: Use
}

let kept: Catalogue | undefined

/** One small query tells whether what is kept still holds; a changed catalogue, or a new day, is read anew. */
async function keptCatalogue(db: Db): Promise<Catalogue> {
  const state = await stateOf(db)
  if (kept?.state !== state) kept = await loaded(db, state)
  return kept
}

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`

async function stateOf(db: Db): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select state || ' ' || ${today} as state from catalogue_state`.execute(db)
  return rows[0]?.state ?? ''
}

/** What changes while it is read bears another state, and so is read again by the next search. */
async function loaded(db: Db, state: string): Promise<Catalogue> {
  const { rows } = await sql<ProcedureInList>`
    select ${listColumns} from procedure_version where ${inForce()}`.execute(db)
  const byName = rows
    .map(row => ({ row, name: fold(row.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.row.code < b.row.code ? -1 : 1))
  const filed: Partial<Record<string, FiledCount[]>> = Object.groupBy(
    await countedUse(db),
    ({ centreId }) => centreId,
  )
  return {
    state,
    index: indexOf(
      byName.map(({ row }) => row),
      searchWords(),
    ),
    use: new Map(
      Object.entries(filed).map(([centreId, counts = []]) => [
        centreId,
        useOf(new Map(counts.map(each => [each.code, each.filed])), mostUsedCodes()),
      ]),
    ),
    nationalUse: useOf(new Map(), mostUsedCodes()),
  }
}
