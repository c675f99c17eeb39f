import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Words } from '../kernel/words.ts'
import { inProject } from '../platform/paths.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { Centre } from './centre.ts'
import { saveCentres } from './centres.store.ts'
import { type KeptPasswords, keepPasswords, readKeptPasswords } from './demo-passwords.jobs.ts'
import { readablePassword } from './readable-password.ts'
import { type Role, roleWords } from './roles.ts'
import type { NewStaffMember } from './staff-member.ts'
import { createUsers } from './users.store.ts'

/** One demo account as printed at start. */
export interface DemoAccount {
  readonly username: string
  /** Missing once the person has set their own. */
  readonly password: string | undefined
  readonly roles: readonly Words[]
  readonly name: string
  readonly title: string
  readonly centreId: string
  readonly centre: Words
}

interface DemoData {
  readonly centres: readonly Centre[]
  readonly staff: readonly NewStaffMember[]
}

/** Brings the centres of the reference data into the database, or up to date with it. */
export async function seedCentres(db: Db): Promise<void> {
  await saveCentres(db, (await demoData()).centres)
}

/**
 * Sets up the demo centres and accounts where they are missing and answers all of them. Passwords are made for this
 * installation and kept in `demo-accounts.json` in the folder, readable by its owner only. Later starts cost one query.
 */
export async function seedDemo({ db, folder }: { db: Db; folder: string }): Promise<readonly DemoAccount[]> {
  const data = await demoData()
  const path = join(folder, 'demo-accounts.json')
  const kept = await readKeptPasswords(path)
  const known = await knownAccounts(db)
  if (data.staff.every(({ username }) => known.has(username))) return shown(data, kept, known)
  return db.transaction().execute(async tx => {
    // Two processes of one installation may start at once; the second waits and then finds everything there.
    await sql`select pg_advisory_xact_lock(hashtext('demo accounts'))`.execute(tx)
    const passwords = await seedMissing(tx, data, { path, kept })
    return shown(data, passwords, await knownAccounts(tx))
  })
}

async function seedMissing(
  tx: Tx,
  data: DemoData,
  { path, kept }: { path: string; kept: KeptPasswords },
): Promise<KeptPasswords> {
  await saveCentres(tx, data.centres)
  const known = await knownAccounts(tx)
  const missing = data.staff
    .filter(({ username }) => !known.has(username))
    .map(member => ({
      ...member,
      password: kept[member.username] ?? readablePassword(below => randomInt(below)),
    }))
  const passwords = {
    ...kept,
    ...Object.fromEntries(missing.map(({ username, password }) => [username, password])),
  }
  // Before the rows: should the program die in between, the next start uses the passwords already shown to somebody.
  await keepPasswords(path, passwords)
  await createUsers(tx, missing)
  return passwords
}

/** Which usernames exist, and whether their password is still the first one. */
async function knownAccounts(db: Db): Promise<ReadonlyMap<string, { readonly firstPassword: boolean }>> {
  const { rows } = await sql<{ username: string; firstPassword: boolean }>`
    select u.username, c.updated_at = c.created_at as "firstPassword"
    from account_user u join account_credential c on c.user_id = u.id and c.provider_id = 'credential'`.execute(
    db,
  )
  return new Map(rows.map(({ username, firstPassword }) => [username, { firstPassword }]))
}

function shown(
  { centres, staff }: DemoData,
  passwords: KeptPasswords,
  known: Awaited<ReturnType<typeof knownAccounts>>,
): readonly DemoAccount[] {
  const names = new Map(centres.map(({ centreId, name }) => [centreId, name]))
  return staff.map(({ username, name, title, roles, centreId }) => ({
    username,
    password: known.get(username)?.firstPassword ? passwords[username] : undefined,
    roles: roles.map((role: Role) => roleWords[role]),
    name,
    title,
    centreId,
    centre: names.get(centreId) ?? [centreId, centreId],
  }))
}

const demoData = async (): Promise<DemoData> =>
  JSON.parse(await readFile(inProject('reference-data', 'centres', 'demo.json'), 'utf8'))
