/** The door of people: centres, their staff, roles, login. */
import type { Tx } from '../platform/postgres.ts'
import type { Route } from '../web/route.ts'
import { accountRoutes } from './account.routes.tsx'
import type { Accounts } from './accounts.store.ts'
import { loginRoutes } from './login.routes.tsx'
import { type PeopleSettings, plainSettings } from './people-settings.ts'

export { type AccountSettings, type Accounts, openAccounts } from './accounts.store.ts'
export type { Centre } from './centre.ts'
export { centreByAgency, getCentre, getHomeCentre } from './centres.store.ts'
export { type DemoAccount, seedCentres, seedDemo } from './demo.jobs.ts'
export type { AskedUser } from './new-user.ts'
export { type GivenPassword, userAdd, userDisable, userReset } from './people.commands.ts'
export type { PeopleSettings } from './people-settings.ts'
export type { AddUserRefusal, SignInRefusal, UserRefusal } from './refusals.ts'
export { isRole, only, type Role, roles, roleWords } from './roles.ts'
export type { SignedIn } from './sessions.store.ts'
export { findStaff, listStaff, staffOfField } from './staff.store.ts'
export type { NewStaffMember, StaffMember } from './staff-member.ts'
export { userRefusalWords } from './views/wording.ts'

/** /login, /logout and /account. */
export function peopleRoutes(
  accounts: Accounts,
  settings: Partial<PeopleSettings> = {},
): readonly Route<Tx>[] {
  const all = { ...plainSettings, ...settings }
  return [...loginRoutes(accounts, all), ...accountRoutes(accounts, all)]
}
