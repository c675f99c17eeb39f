import { randomInt } from 'node:crypto'
import { done, type Result, refused } from '../kernel/result.ts'
import { appendAudit } from '../platform/audit.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { findCentre } from './centres.store.ts'
import { type AskedUser, newUser } from './new-user.ts'
import { readablePassword } from './readable-password.ts'
import type { AddUserRefusal, UserRefusal } from './refusals.ts'
import { findStaffByUsername } from './staff.store.ts'
import type { StaffMember } from './staff-member.ts'
import { normalUsername } from './usernames.ts'
import { createUser, disableUser, enableUser, setPassword } from './users.store.ts'

/** What the administrator passes on; the person must replace the password at the first login. */
export interface GivenPassword {
  readonly username: string
  readonly password: string
}

/** `motcua user add`: makes an account with a temporary password. */
export const userAdd = (db: Db, asked: AskedUser): Promise<Result<GivenPassword, AddUserRefusal>> =>
  db.transaction().execute(async tx => {
    const usernameTaken = (await findStaffByUsername(tx, normalUsername(asked.username))) !== undefined
    const centreExists = (await findCentre(tx, asked.centre)) !== undefined
    const checked = newUser(asked, { usernameTaken, centreExists })
    if (!checked.ok) return checked
    const member = checked.value
    const password = newPassword()
    await createUser(tx, { ...member, password, passwordIsTemporary: true })
    await note(tx, { event: 'user added', member: { ...member, staffId: member.username } })
    return done({ username: member.username, password })
  })

/** `motcua user disable`: no login any more and all sessions closed; the person stays in the history. */
export const userDisable = (db: Db, username: string): Promise<Result<{ username: string }, UserRefusal>> =>
  withUser(db, username, async (tx, member) => {
    await disableUser(tx, member.userId)
    await note(tx, { event: 'user disabled', member })
    return { username: member.staffId }
  })

/** `motcua user reset`: a new temporary password, all sessions closed; somebody who was disabled is let back in. */
export const userReset = (db: Db, username: string): Promise<Result<GivenPassword, UserRefusal>> =>
  withUser(db, username, async (tx, member) => {
    const password = newPassword()
    await setPassword(tx, { userId: member.userId, password, temporary: true })
    await enableUser(tx, member.userId)
    await note(tx, { event: 'user password reset', member })
    return { username: member.staffId, password }
  })

const withUser = <Value>(
  db: Db,
  username: string,
  work: (tx: Tx, member: StaffMember) => Promise<Value>,
): Promise<Result<Value, UserRefusal>> =>
  db.transaction().execute(async tx => {
    const member = await findStaffByUsername(tx, normalUsername(username))
    return member ? done(await work(tx, member)) : refused({ reason: 'user-unknown', username })
  })

const newPassword = (): string => readablePassword(below => randomInt(below), 4)

const note = (
  tx: Tx,
  { event, member }: { event: string; member: Pick<StaffMember, 'centreId' | 'staffId' | 'roles'> },
): Promise<void> =>
  appendAudit(tx, {
    centreId: member.centreId,
    at: Temporal.Now.instant(),
    event,
    actor: 'command-line',
    subject: member.staffId,
    detail: { roles: member.roles },
  })
