import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { accountMay } from './account.ts'
import { readIfThere } from './process-identity.ts'
import type { Account } from './run-program.ts'

/** Where the database of a data folder lives; remembered in the folder's `postgres.json`. */
export type Place = {
  /** The data folder this was written for. */
  readonly folder: string
  /** The files of PostgreSQL: `postgres` inside the folder, or a path outside when its account cannot enter. */
  readonly data: string
  /** True once the database was made whole; from then on its absence is a loss, never a reason to begin anew. */
  readonly created: boolean
  /** The folder of the socket while it runs. */
  readonly socketFolder?: string
}

/** What the folder remembers, with `data` as a full path. Of a folder copied with its memory nothing is believed. */
export function findPlace(folder: string): Place | undefined {
  const place = readPlace(folder) ?? unremembered(folder)
  if (place === undefined) return undefined
  const isInside = place.data === INSIDE
  if (!isInside && isCopy(place, folder)) return undefined
  const data = resolve(folder, place.data)
  const isThere = existsSync(data)
  if (place.created && !isThere) throw new Error(lost(data, folder))
  return { ...place, folder, data, created: isThere }
}

/** Chooses where a new database shall live: in the folder, or under /var/lib when the account cannot enter it. */
export async function choosePlace(folder: string, account: Account): Promise<Place> {
  const data = (await accountMay(account, '-x', folder))
    ? join(folder, INSIDE)
    : join(openShelter(folder), `database-${randomUUID().slice(0, 8)}`)
  return { folder, data, created: false }
}

/** Writes the place down, in one step. */
export function rememberPlace(place: Place): void {
  const isInside = place.data === join(place.folder, INSIDE)
  const path = join(place.folder, MEMORY)
  writeFileSync(
    `${path}.new`,
    `${JSON.stringify({ ...place, data: isInside ? INSIDE : place.data }, null, 2)}\n`,
  )
  renameSync(`${path}.new`, path)
}

/** The folder outside the checkout for what another account must reach; one for each data folder, open to pass. */
export function openShelter(folder: string): string {
  const shelter = shelterOf(folder)
  mkdirSync(shelter, { recursive: true })
  for (const path of [resolve(shelter, '..'), shelter]) chmodSync(path, 0o755)
  return shelter
}

/** Databases that lie in this folder's shelter and are not the one in use, e.g. after the folder was emptied by hand. */
export function olderDatabases({ folder, data }: Place): string[] {
  const shelter = shelterOf(folder)
  if (!existsSync(shelter)) return []
  return readdirSync(shelter)
    .filter(name => /^database-[0-9a-f]+$/.test(name))
    .map(name => join(shelter, name))
    .filter(path => path !== data)
}

const INSIDE = 'postgres'
const MEMORY = 'postgres.json'

const shelterOf = (folder: string): string =>
  join('/var/lib/motcua', createHash('sha256').update(folder).digest('hex').slice(0, 12))

/** A database inside the folder speaks for itself: it got its name only when whole. */
const unremembered = (folder: string): Place | undefined =>
  existsSync(join(folder, INSIDE)) ? { folder, data: INSIDE, created: true } : undefined

/** Two folders must never share one database; a folder that was moved keeps its own. */
const isCopy = (place: Place, folder: string): boolean =>
  place.folder !== folder && readPlace(place.folder)?.data === place.data

const lost = (data: string, folder: string): string =>
  `The database should be in ${data}, but it is not there. Bring it back or restore a backup; ` +
  `to begin anew with an empty database remove ${join(folder, MEMORY)}.`

function readPlace(folder: string): Place | undefined {
  const text = readIfThere(join(folder, MEMORY))
  if (text === undefined) return undefined
  const value: unknown = JSON.parse(text)
  if (isPlace(value)) return value
  throw new Error(
    `${join(folder, MEMORY)} does not say where the database is: restore the file from a backup.`,
  )
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  if (!('folder' in value && 'data' in value && 'created' in value)) return false
  const { folder, data, created } = value
  const hasSocket = !('socketFolder' in value) || typeof value.socketFolder === 'string'
  return typeof folder === 'string' && typeof data === 'string' && typeof created === 'boolean' && hasSocket
}
