import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import { isRole, type Role } from './roles.ts'
import type { StaffMember } from './staff-member.ts'

/** People of one centre by name; those who left only when asked for. */
export async function listStaff(
  db: Db,
  centreId: string,
  { role, withInactive = false }: { role?: Role; withInactive?: boolean } = {},
): Promise<readonly StaffMember[]> {
  let query = staffRows(db).where('s.centre_id', '=', centreId).orderBy('s.name').orderBy('s.staff_id')
  if (role) query = query.where(sql<boolean>`s.roles @> array[${role}]`)
  if (!withInactive) query = query.where('s.active', '=', true)
  return (await query.execute()).map(memberOf)
}

/** Who of a centre answers for a field of procedures in a role: the list a dossier is given out from. */
export async function staffOfField(
  db: Db,
  { centreId, fieldId, role }: { centreId: string; fieldId: string; role: Role },
): Promise<readonly StaffMember[]> {
  const rows = await staffRows(db)
    .innerJoin('staff_field as f', join =>
      join.onRef('f.centre_id', '=', 's.centre_id').onRef('f.staff_id', '=', 's.staff_id'),
    )
    .where('f.centre_id', '=', centreId)
    .where('f.field_id', '=', fieldId)
    .where('s.active', '=', true)
    .where(sql<boolean>`s.roles @> array[${role}]`)
    .orderBy('s.staff_id')
    .execute()
  return rows.map(memberOf)
}

export async function findStaff(
  db: Db,
  { centreId, staffId }: { centreId: string; staffId: string },
): Promise<StaffMember | undefined> {
  const row = await staffRows(db)
    .where('s.centre_id', '=', centreId)
    .where('s.staff_id', '=', staffId)
    .executeTakeFirst()
  return row && memberOf(row)
}

/** A person by the name they log in with, in whichever centre. */
export async function findStaffByUsername(db: Db, username: string): Promise<StaffMember | undefined> {
  const row = await staffRows(db).where('s.staff_id', '=', username).executeTakeFirst()
  return row && memberOf(row)
}

const staffRows = (db: Db) =>
  db
    .selectFrom('staff as s')
    .select([
      's.centre_id as centreId',
      's.staff_id as staffId',
      's.user_id as userId',
      's.name as name',
      's.title as title',
      's.roles as roles',
      's.active as active',
      fieldsOfStaff.as('fields'),
    ])

/** The fields of the staff row called `s`, in alphabetical order. */
const fieldsOfStaff = sql<readonly string[]>`array(
  select each.field_id from staff_field each
  where each.centre_id = s.centre_id and each.staff_id = s.staff_id order by each.field_id)`

interface StaffRow extends Omit<StaffMember, 'roles'> {
  readonly roles: readonly string[]
}

const memberOf = (row: StaffRow): StaffMember => ({ ...row, roles: row.roles.filter(isRole) })
