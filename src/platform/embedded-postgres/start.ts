import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { accountMay, chooseAccount, isRoot } from './account.ts'
import { type Binaries, getBinaries } from './binaries.ts'
import { checkVersion, createCluster, DATABASE } from './create-cluster.ts'
import { findFolderHolder, lockFolder } from './folder-lock.ts'
import { stopLeftoverPostmaster } from './leftover-postmaster.ts'
import { choosePlace, findPlace, olderDatabases, openShelter, type Place, rememberPlace } from './place.ts'
import { startPostmaster } from './postmaster.ts'
import type { Account } from './run-program.ts'
import { serverLog } from './server-log.ts'
import { makeSocketFolder, removeSocketFolder, SOCKET_PORT } from './socket-folder.ts'
import { keepRunning, type Supervised } from './supervisor.ts'

/** What `pg` needs to connect: `host` is the folder of a socket that only its account and root may enter. */
export type EmbeddedConnection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

/** A PostgreSQL of our own that runs until stopped and is started again when it dies. */
export type EmbeddedPostgres = {
  readonly connection: EmbeddedConnection
  /** The process that runs now; another one after it died and was started again. */
  readonly pid: number
  /** Tells once, with the reason, when it keeps dying and is no longer started: the program should end then. */
  onGivenUp(tell: (reason: string) => void): void
  /** Ends it in good order and frees the folder. Close your connections first. */
  stop(): Promise<void>
}

/** The data folder, e.g. `var` of the checkout, and where to tell what happens. */
export type EmbeddedPostgresOptions = { readonly folder: string; readonly log: (line: string) => void }

/**
 * Starts the database of a data folder; the first time it makes one. It serves no network, only a socket. Throws
 * `FolderInUse` when another program holds the folder, else an error that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(options.folder, { recursive: true })
  const folder = realpathSync(options.folder)
  const lock = await lockFolder(folder)
  try {
    const running = await run(await prepare(folder, options.log), options.log)
    return {
      connection: connectionTo(running.socketFolder),
      get pid() {
        return running.pid()
      },
      onGivenUp: running.onGivenUp,
      stop: async () => {
        await running.stop()
        lock.release()
      },
    }
  } catch (problem) {
    lock.release()
    throw problem
  }
}

/** How to reach the database that another living program runs on this folder, e.g. for a command beside the server. */
export function findRunningPostgres(folder: string): EmbeddedConnection | undefined {
  if (findFolderHolder(folder) === undefined) return undefined
  const socketFolder = findPlace(realpathSync(folder))?.socketFolder
  return socketFolder === undefined ? undefined : connectionTo(socketFolder)
}

const connectionTo = (socketFolder: string): EmbeddedConnection => ({
  host: socketFolder,
  port: SOCKET_PORT,
  user: DATABASE,
  database: DATABASE,
})

type Prepared = { readonly place: Place; readonly binaries: Binaries; readonly account: Account }

/** Sees to it that a whole database is there, that its account may run it, and that nobody else works on it. */
async function prepare(folder: string, log: (line: string) => void): Promise<Prepared> {
  const known = findPlace(folder)
  const account = await chooseAccount(known?.created === true ? known.data : undefined)
  const place = known ?? (await choosePlace(folder, account))
  const binaries = await getBinaries(account, () => openShelter(folder))
  if (place.created) {
    await checkEntry(place.data, account)
    await checkVersion(place.data, binaries)
    await stopLeftoverPostmaster(place.data, log)
    if (place.socketFolder !== undefined) removeSocketFolder(place.socketFolder)
    return { place, binaries, account }
  }
  for (const older of olderDatabases(place)) log(`an older database of this folder is left in ${older}`)
  rememberPlace(place)
  await createCluster(place.data, binaries, account)
  return { place: { ...place, created: true }, binaries, account }
}

async function checkEntry(data: string, account: Account): Promise<void> {
  if (await accountMay(account, '-x', data)) return
  const who = isRoot() ? `the account that runs the database (number ${account.uid})` : 'your account'
  throw new Error(
    `The database in ${data} cannot be entered by ${who}: open the folders on the way to it (chmod a+x), ` +
      'or start Motcua under the account that made it.',
  )
}

/** Runs the database; `end` stops it and clears up after it. */
async function run({ place, binaries, account }: Prepared, log: (line: string) => void): Promise<Running> {
  const socketFolder = await makeSocketFolder(account)
  rememberPlace({ ...place, socketFolder })
  const journal = serverLog(join(place.folder, 'postgres.log'))
  journal.rotate()
  const setup = {
    postgres: binaries.postgres,
    data: place.data,
    socketFolder,
    account,
    serverLog: journal,
    log,
  }
  const supervised = await keepRunning({ start: () => startPostmaster(setup), log })
  const rotating = setInterval(journal.rotate, HOUR_MS).unref()
  // a program that ends on an error nobody caught takes its database along
  process.once('exit', supervised.interrupt)
  return {
    ...supervised,
    socketFolder,
    stop: async () => {
      clearInterval(rotating)
      await supervised.stop()
      process.removeListener('exit', supervised.interrupt)
      removeSocketFolder(socketFolder)
    },
  }
}

type Running = Supervised & { readonly socketFolder: string }

const HOUR_MS = 3_600_000
