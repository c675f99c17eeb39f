import { randomUUID } from 'node:crypto'
import { chown, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Account } from './run-program.ts'
import { runProgram } from './run-program.ts'

/** Name of the database and of its owner. */
export const DATABASE = 'motcua'

/**
 * Makes an empty database in the folder `data`. It is made beside it and renamed when whole, so one that was cut short
 * never looks like a database and is made again, under another name: its maker may still be writing. Throws with what
 * PostgreSQL said.
 */
export async function createCluster(
  data: string,
  { initdb, postgres }: Binaries,
  account: Account,
): Promise<void> {
  await removeUnfinished(data)
  const unfinished = `${data}.new-${randomUUID().slice(0, 8)}`
  await initialised(unfinished, initdb, account)
  const made = await runProgram(postgres, ['--single', '-D', unfinished, 'postgres'], {
    account,
    input: `CREATE DATABASE ${DATABASE};\n`,
  })
  if (made.code !== 0 || /(ERROR|FATAL|PANIC):/.test(made.output)) {
    throw new Error(`The database could not be made: ${made.output.trim()}`)
  }
  await rename(unfinished, data)
  await settleOnDisk(dirname(data))
}

/** Refuses a database of another major version of PostgreSQL than the one that shall open it. */
export async function checkVersion(data: string, { majorVersion }: Binaries): Promise<void> {
  const found = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  if (found === majorVersion) return
  throw new Error(
    `The database in ${data} was written by PostgreSQL ${found}; this version of Motcua brings ${majorVersion}. ` +
      'Make a backup with the older version of Motcua and restore it with this one.',
  )
}

/**
 * Word trigrams and word boundaries follow LC_CTYPE: under plain C every Vietnamese letter with a mark would count as
 * punctuation. Sorting and upper/lower case come from PostgreSQL itself and are the same on every machine.
 */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const

async function initialised(data: string, initdb: string, account: Account): Promise<void> {
  let said = ''
  for (const locale of CHARACTER_LOCALES) {
    await emptyFolder(data, account)
    const { code, output } = await runProgram(initdb, initdbParameters(data, locale), { account })
    if (code === 0) return
    said = output
    if (!/invalid locale/.test(output)) break
  }
  throw new Error(`The database could not be initialised: ${said.trim()}`)
}

const initdbParameters = (data: string, characterLocale: string): string[] => [
  ...['-D', data, '--username', DATABASE, '--encoding', 'UTF8', '--data-checksums'],
  ...[
    '--locale-provider',
    'builtin',
    '--builtin-locale',
    'C.UTF-8',
    '--locale',
    'C',
    '--lc-ctype',
    characterLocale,
  ],
  ...['--auth-local', 'trust', '--auth-host', 'reject'],
]

async function removeUnfinished(data: string): Promise<void> {
  const parent = dirname(data)
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(data)}.new-`)) await removeFolder(join(parent, name))
  }
}

const removeFolder = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })

async function emptyFolder(path: string, { uid, gid }: Account): Promise<void> {
  await removeFolder(path)
  await mkdir(path, { mode: 0o700 })
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}

async function settleOnDisk(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}
