import type { Role } from './roles.ts'

/** One person working in one centre, as others may know them. */
export interface StaffMember {
  readonly centreId: string
  /** The username; never given to a second person, so that history stays clear. */
  readonly staffId: string
  readonly userId: string
  readonly name: string
  /** Position as printed on the badge. */
  readonly title: string
  readonly roles: readonly Role[]
  /** Fields of procedures the person answers for, in alphabetical order. */
  readonly fields: readonly string[]
  readonly active: boolean
}

/** What must be known of a person before they get an account. */
export interface NewStaffMember {
  readonly centreId: string
  readonly username: string
  readonly name: string
  readonly title: string
  readonly roles: readonly Role[]
  readonly fields: readonly string[]
}
