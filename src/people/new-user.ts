import { done, type Result, refused } from '../kernel/result.ts'
import type { AddUserRefusal } from './refusals.ts'
import { isRole } from './roles.ts'
import type { NewStaffMember } from './staff-member.ts'
import { isUsername, normalUsername } from './usernames.ts'

/** An account as asked for at the command line: nothing of it is trusted yet. */
export interface AskedUser {
  readonly username: string
  readonly name: string
  readonly title: string
  readonly roles: readonly string[]
  readonly centre: string
  readonly fields: readonly string[]
}

/** Checks what was asked for against what is known: whether the centre exists and the username is still free. */
export function newUser(
  asked: AskedUser,
  known: { readonly centreExists: boolean; readonly usernameTaken: boolean },
): Result<NewStaffMember, AddUserRefusal> {
  const username = normalUsername(asked.username)
  if (!isUsername(username)) return refused({ reason: 'username-wrong', username })
  if (known.usernameTaken) return refused({ reason: 'username-taken', username })
  if (asked.name.trim() === '') return refused({ reason: 'name-missing' })
  if (asked.title.trim() === '') return refused({ reason: 'title-missing' })
  if (!known.centreExists) return refused({ reason: 'centre-unknown', centre: asked.centre })
  if (asked.roles.length === 0) return refused({ reason: 'role-missing' })
  const strange = asked.roles.find(role => !isRole(role))
  if (strange !== undefined) return refused({ reason: 'role-unknown', role: strange })
  const odd = asked.fields.find(field => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(field))
  if (odd !== undefined) return refused({ reason: 'field-wrong', field: odd })
  return done({
    centreId: asked.centre,
    username,
    name: asked.name.trim().normalize('NFC'),
    title: asked.title.trim().normalize('NFC'),
    roles: asked.roles.filter(isRole),
    fields: asked.fields,
  })
}
