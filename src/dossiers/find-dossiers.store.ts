import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'
import type { Seal } from '../platform/seal.ts'
import type { Actor } from '../web/actor.ts'
import type { Filing } from './dossier.ts'
import { fieldsSeenBy, type ListedDossier, listedColumns, PAGE, pageOf, placeOf } from './lanes.store.ts'
import { pausedSinceOf } from './pauses.store.ts'
import type { SearchFilters } from './read-filters.ts'
import type { DossierSearch } from './read-search.ts'

/** Notes what a dossier will be found by; once, when it is filed. */
export async function saveFinding(tx: Tx, seal: Seal, filing: Filing): Promise<void> {
  const { applicant, procedure } = filing
  await tx
    .insertInto('dossier_finding')
    .values({
      centre_id: filing.centreId,
      code: filing.code,
      field_id: procedure.fieldId,
      procedure_code: procedure.code,
      submitted_at: filing.submittedAt.toString(),
      name_folded: sql`fold(${applicant.name})`,
      phone: sql`national_phone(${applicant.phone})`,
      id_index: seal.blindIndex(applicant.idNumber),
    })
    .execute()
}

/** Dossiers this actor may see that answer to the search, the latest first, one page by keyset. */
export async function findDossiers(
  { db, seal }: { db: Db; seal: Seal },
  actor: Actor,
  asked: { search: DossierSearch; filters: SearchFilters; after?: string | undefined },
): Promise<{ rows: readonly ListedDossier[]; next: string | undefined }> {
  const place = placeOf(asked.after)
  const fields = fieldsSeenBy(actor)
  let found = narrowed(inCentre(db, actor.centreId).where(conditionOf(asked.search, seal)), asked.filters)
  if (fields !== 'all') found = found.where('f.field_id', 'in', fields)
  if (place) found = found.where(sql<boolean>`(f.submitted_at, f.code) < (${place.at}, ${place.code})`)
  const rows = await found
    .select(listedColumns.map(column => `d.${column}` as const))
    .select(pausedSinceOf('d'))
    .orderBy('f.submitted_at', 'desc')
    .orderBy('f.code', 'desc')
    .limit(PAGE + 1)
    .execute()
  return pageOf(rows, row => row.submittedAt)
}

const inCentre = (db: Db, centreId: string) =>
  db
    .selectFrom('dossier_finding as f')
    .innerJoin('dossier as d', join =>
      join.onRef('d.centre_id', '=', 'f.centre_id').onRef('d.code', '=', 'f.code'),
    )
    .where('f.centre_id', '=', centreId)

function conditionOf(search: DossierSearch, seal: Seal) {
  if (search.by === 'nothing') return sql<boolean>`true`
  if (search.by === 'code') return sql<boolean>`f.code = ${search.code}`
  if (search.by === 'name') {
    const literally = search.name.replace(/[\\%_]/g, '\\$&')
    return sql<boolean>`f.name_folded like '%' || fold(${literally}) || '%'`
  }
  const byId = search.idNumber && sql`f.id_index = ${seal.blindIndex(search.idNumber)}`
  const byPhone = search.phone && sql`f.phone = ${search.phone}`
  const either = [byId, byPhone].flatMap(each => each || [])
  return either.length > 0 ? sql<boolean>`(${sql.join(either, sql` or `)})` : sql<boolean>`false`
}

type Found = ReturnType<typeof inCentre>

function narrowed(found: Found, { procedure, handler, position, from, before }: SearchFilters): Found {
  let query = found
  if (procedure) query = query.where('f.procedure_code', '=', procedure)
  if (handler) query = query.where('d.handler', '=', handler)
  if (position) query = query.where('d.position', '=', position)
  if (from) query = query.where('f.submitted_at', '>=', from)
  if (before) query = query.where('f.submitted_at', '<', before)
  return query
}
