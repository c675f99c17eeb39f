import type { Db } from '../platform/postgres.ts'
import type { Centre } from './centre.ts'

export const findCentre = async (db: Db, centreId: string): Promise<Centre | undefined> =>
  centreOf(await centreRows(db).where('centre_id', '=', centreId).executeTakeFirst())

export async function getCentre(db: Db, centreId: string): Promise<Centre> {
  return existing(await findCentre(db, centreId), `centre ${centreId}`)
}

/** The centre a dossier code belongs to, by its first part. */
export const centreByAgency = async (db: Db, agencyId: string): Promise<Centre | undefined> =>
  centreOf(await centreRows(db).where('agency_id', '=', agencyId).executeTakeFirst())

/** The centre whose public pages this server shows: the configured one, otherwise the one that was set up first. */
export async function getHomeCentre(db: Db, configured?: string): Promise<Centre> {
  if (configured !== undefined) return getCentre(db, configured)
  const first = centreRows(db).orderBy('created_at').orderBy('centre_id')
  return existing(centreOf(await first.executeTakeFirst()), 'any centre')
}

export const listCentres = async (db: Db): Promise<readonly Centre[]> =>
  (await centreRows(db).orderBy('centre_id').execute()).flatMap(row => centreOf(row) ?? [])

/** Writes centres as the reference data has them; a known one is renewed. Dossiers keep the code they were given. */
export async function saveCentres(db: Db, centres: readonly Centre[]): Promise<void> {
  if (centres.length === 0) return
  await db
    .insertInto('centre')
    .values(centres.map(rowOf))
    .onConflict(conflict =>
      conflict.column('centre_id').doUpdateSet(update => ({
        name_vi: update.ref('excluded.name_vi'),
        name_en: update.ref('excluded.name_en'),
        agency_id: update.ref('excluded.agency_id'),
        superior_agency: update.ref('excluded.superior_agency'),
        address: update.ref('excluded.address'),
        hotline: update.ref('excluded.hotline'),
        opening_vi: update.ref('excluded.opening_vi'),
        opening_en: update.ref('excluded.opening_en'),
      })),
    )
    .execute()
}

const centreRows = (db: Db) =>
  db
    .selectFrom('centre')
    .select([
      'centre_id as centreId',
      'name_vi',
      'name_en',
      'agency_id as agencyId',
      'superior_agency as superiorAgency',
      'unit_code as unitCode',
      'province_code as provinceCode',
      'address',
      'hotline',
      'opening_vi',
      'opening_en',
      'timezone',
    ])

interface CentreRow extends Omit<Centre, 'name' | 'opening'> {
  readonly name_vi: string
  readonly name_en: string
  readonly opening_vi: string
  readonly opening_en: string
}

function centreOf(row: CentreRow | undefined): Centre | undefined {
  if (row === undefined) return undefined
  const { name_vi, name_en, opening_vi, opening_en, ...centre } = row
  return { ...centre, name: [name_vi, name_en], opening: [opening_vi, opening_en] }
}

const rowOf = (centre: Centre) => ({
  centre_id: centre.centreId,
  name_vi: centre.name[0],
  name_en: centre.name[1],
  agency_id: centre.agencyId,
  superior_agency: centre.superiorAgency,
  unit_code: centre.unitCode,
  province_code: centre.provinceCode,
  address: centre.address,
  hotline: centre.hotline,
  opening_vi: centre.opening[0],
  opening_en: centre.opening[1],
  timezone: centre.timezone,
})

function existing<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There should be ${what}`)
  return value
}
