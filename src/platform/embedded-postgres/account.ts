import { readFileSync, statSync } from 'node:fs'
import { type Account, runProgram } from './run-program.ts'

/** PostgreSQL refuses to run as root, so root must find it another account. */
export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * The account that runs PostgreSQL: our own for an ordinary user; for root the owner of the data already there, else
 * the system's `motcua` or `postgres`, else a newly made `motcua`. Throws a sentence on what to do when there is none.
 */
export async function chooseAccount(existingData: string | undefined): Promise<Account> {
  if (!isRoot()) return {}
  if (existingData !== undefined) return ownerOf(existingData)
  return findSystemAccount() ?? (await makeSystemAccount())
}

/** Tries for real whether the account passes `test OPERATOR path`, e.g. `-x` to enter a folder. */
export async function accountMay(account: Account, operator: '-x' | '-w', path: string): Promise<boolean> {
  const { code } = await runProgram('/bin/sh', ['-c', `test ${operator} "$1"`, 'sh', path], { account })
  return code === 0
}

function ownerOf(data: string): Account {
  const { uid, gid } = statSync(data)
  if (uid !== 0) return { uid, gid }
  throw new Error(
    `The database in ${data} belongs to root, and PostgreSQL does not run as root: ` +
      'give the folder back to the account it belonged to (chown -R).',
  )
}

function findSystemAccount(): Account | undefined {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  for (const wanted of ['motcua', 'postgres']) {
    const [, , uid, gid] = accounts.find(([name]) => name === wanted) ?? []
    if (Number(uid) > 0 && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}

async function makeSystemAccount(): Promise<Account> {
  const made = await runProgram('useradd', [
    ...['--system', '--user-group', '--no-create-home'],
    ...['--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', 'motcua'],
  ])
  const account = findSystemAccount()
  if (account !== undefined) return account
  throw new Error(
    'PostgreSQL does not run as root and no system account could be made for it ' +
      `(useradd motcua: ${made.output.trim() || `exit code ${made.code}`}). ` +
      'Start Motcua as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}
