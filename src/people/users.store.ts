import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'
import { hashPassword, verifyPassword } from './password-hash.store.ts'
import type { NewStaffMember } from './staff-member.ts'
import { inventedEmail } from './usernames.ts'

export interface NewUser extends NewStaffMember {
  readonly password: string
  /** A password somebody else knows too: until it is replaced the person has no role. */
  readonly passwordIsTemporary?: boolean
}

/** Makes accounts with their staff rows, all in the caller's transaction; passwords are hashed side by side. */
export async function createUsers(tx: Tx, users: readonly NewUser[]): Promise<void> {
  if (users.length === 0) return
  const made = await Promise.all(
    users.map(async user => ({ ...user, userId: newId(), hash: await hashPassword(user.password) })),
  )
  await tx.insertInto('account_user').values(made.map(userRow)).execute()
  await tx.insertInto('account_credential').values(made.map(credentialRow)).execute()
  await tx.insertInto('staff').values(made.map(staffRow)).execute()
  const fields = made.flatMap(fieldRows)
  if (fields.length > 0) await tx.insertInto('staff_field').values(fields).execute()
}

export const createUser = (tx: Tx, user: NewUser): Promise<void> => createUsers(tx, [user])

/** Replaces a password and closes the person's other sessions: whoever knew the old one is out. */
export async function setPassword(
  tx: Tx,
  change: { userId: string; password: string; temporary: boolean; keepSession?: string | undefined },
): Promise<void> {
  const password = await hashPassword(change.password)
  await tx
    .updateTable('account_credential')
    .set({ password, updated_at: sql`now()` })
    .where('user_id', '=', change.userId)
    .where('provider_id', '=', 'credential')
    .execute()
  await tx
    .updateTable('staff')
    .set({ password_is_temporary: change.temporary, changed_at: sql`now()` })
    .where('user_id', '=', change.userId)
    .execute()
  await closeSessions(tx, change.userId, change.keepSession)
}

/** Whether this is the person's password. Tries are counted by the caller. */
export async function isPasswordOf(db: Db, userId: string, password: string): Promise<boolean> {
  const row = await db
    .selectFrom('account_credential')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst()
  return row?.password ? verifyPassword(password, row.password) : false
}

/** Ends a person's work here: no login any more, open sessions close, the name stays in the history. */
export async function disableUser(tx: Tx, userId: string): Promise<void> {
  await setActive(tx, userId, false)
  await closeSessions(tx, userId)
}

/** Lets somebody who had left work here again, with the roles they had. */
export const enableUser = (tx: Tx, userId: string): Promise<void> => setActive(tx, userId, true)

async function setActive(tx: Tx, userId: string, active: boolean): Promise<void> {
  await tx
    .updateTable('staff')
    .set({ active, changed_at: sql`now()` })
    .where('user_id', '=', userId)
    .execute()
}

async function closeSessions(tx: Tx, userId: string, except = ''): Promise<void> {
  await tx.deleteFrom('account_session').where('user_id', '=', userId).where('id', '<>', except).execute()
}

const newId = (): string => randomBytes(16).toString('base64url')

type MadeUser = NewUser & { readonly userId: string; readonly hash: string }

const userRow = ({ userId, name, username }: MadeUser) => ({
  id: userId,
  name,
  username,
  email: inventedEmail(username),
})

const credentialRow = ({ userId, hash }: MadeUser) => ({
  id: newId(),
  user_id: userId,
  account_id: userId,
  provider_id: 'credential',
  password: hash,
})

const staffRow = ({ centreId, username, userId, name, title, roles, passwordIsTemporary }: MadeUser) => ({
  centre_id: centreId,
  staff_id: username,
  user_id: userId,
  name,
  title,
  roles: [...roles],
  password_is_temporary: passwordIsTemporary ?? false,
})

const fieldRows = ({ centreId, username, fields }: MadeUser) =>
  [...new Set(fields)].map(field => ({ centre_id: centreId, staff_id: username, field_id: field }))
