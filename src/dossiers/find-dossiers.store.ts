import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import type { Seal } from '../platform/seal.ts'
import type { Actor } from '../web/actor.ts'
import { type ListedDossier, listedColumns, PAGE, pageOf, placeOf, visibleTo } from './lanes.store.ts'
import type { SearchFilters } from './read-filters.ts'
import type { DossierSearch } from './read-search.ts'

/** Dossiers this actor may see that answer to the search, the latest first, one page by keyset. */
export async function findDossiers(
  { db, seal }: { db: Db; seal: Seal },
  actor: Actor,
  asked: { search: DossierSearch; filters: SearchFilters; after?: string | undefined },
): Promise<{ rows: readonly ListedDossier[]; next: string | undefined }> {
  const place = placeOf(asked.after)
  const all = visibleTo(db, actor).where(conditionOf(asked.search, seal))
  const found = narrowed(all, asked.filters)
  const rows = await (place
    ? found.where(sql<boolean>`(submitted_at, code) < (${place.at}, ${place.code})`)
    : found
  )
    .select(listedColumns)
    .orderBy('submitted_at', 'desc')
    .orderBy('code', 'desc')
    .limit(PAGE + 1)
    .execute()
  return pageOf(rows, row => row.submittedAt)
}

function conditionOf(search: DossierSearch, seal: Seal) {
  if (search.by === 'nothing') return sql<boolean>`true`
  if (search.by === 'code') return sql<boolean>`code = ${search.code}`
  if (search.by === 'name') {
    const literally = search.name.replace(/[\\%_]/g, '\\$&')
    return sql<boolean>`fold(applicant_name) like '%' || fold(${literally}) || '%'`
  }
  const byId = search.idNumber && sql`applicant_id_index = ${seal.blindIndex(search.idNumber)}`
  const byPhone = search.phone && sql`national_phone(applicant_phone) = ${search.phone}`
  const either = [byId, byPhone].flatMap(each => each || [])
  return either.length > 0 ? sql<boolean>`(${sql.join(either, sql` or `)})` : sql<boolean>`false`
}

type Found = ReturnType<typeof visibleTo>

function narrowed(found: Found, { procedure, handler, position, from, before }: SearchFilters): Found {
  let query = found
  if (procedure) query = query.where('procedure_code', '=', procedure)
  if (handler) query = query.where('handler', '=', handler)
  if (position) query = query.where('position', '=', position)
  if (from) query = query.where('submitted_at', '>=', from)
  if (before) query = query.where('submitted_at', '<', before)
  return query
}
