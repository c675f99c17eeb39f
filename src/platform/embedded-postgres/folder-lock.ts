import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { hasCode, isAlive, ownIdentity, type ProcessIdentity, readIfThere } from './process-identity.ts'

/** A data folder serves one program at a time; thrown when another living one holds it. */
export class FolderInUse extends Error {
  readonly pid: number

  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use: Motcua already runs there as process ${pid}. ` +
        'Stop that one first, or start this one with another folder (--data).',
    )
    this.name = 'FolderInUse'
    this.pid = pid
  }
}

/** A folder held by this process until released. */
export type FolderLock = { release(): void }

/**
 * Takes the folder for this process alone. A lock whose holder died (kill -9, power cut) is taken over; of several
 * starters exactly one gets it. Throws `FolderInUse` when the holder lives.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = `${folder}/motcua.lock`
  const holder = await acquire(path)
  if (holder !== undefined) throw new FolderInUse(folder, holder.pid)
  return { release: () => rmSync(path, { force: true }) }
}

/** The living process that holds the folder, if there is one. */
export function findFolderHolder(folder: string): ProcessIdentity | undefined {
  const holder = findHolder(`${folder}/motcua.lock`)
  return holder !== undefined && isAlive(holder) ? holder : undefined
}

/**
 * The living holder, or nothing when the lock is ours now. A new lock appears by `link`, which is atomic and refuses when one is there. A dead one may only be replaced by
 * whoever holds the lock on replacing it (`….takeover`), so that a slow starter never removes a fresh lock.
 */
async function acquire(path: string): Promise<ProcessIdentity | undefined> {
  const mine = `${path}.${randomUUID()}`
  writeFileSync(mine, JSON.stringify(ownIdentity()), { mode: 0o644 })
  try {
    for (;;) {
      if (linked(mine, path)) return undefined
      const holder = findHolder(path)
      if (holder !== undefined && isAlive(holder)) return holder
      if (holder !== undefined && (await replaced(mine, path, holder))) return undefined
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

async function replaced(mine: string, path: string, dead: ProcessIdentity): Promise<boolean> {
  const takeover = `${path}.takeover`
  if ((await acquire(takeover)) !== undefined) {
    // another starter is replacing it at this moment: look again when it is done
    await delay(5)
    return false
  }
  try {
    const holder = findHolder(path)
    if (holder?.pid !== dead.pid || holder.since !== dead.since) return false
    renameSync(mine, path)
    return true
  } finally {
    rmSync(takeover, { force: true })
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (problem) {
    if (hasCode(problem, 'EEXIST')) return false
    throw problem
  }
}

/** What the lock says; a lock that cannot be read as one (a torn disk) counts as a dead holder. */
function findHolder(path: string): ProcessIdentity | undefined {
  const text = readIfThere(path)
  return text === undefined ? undefined : (parsed(text) ?? { pid: -1, since: 'unreadable' })
}

function parsed(text: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('since' in value))
      return undefined
    return typeof value.pid === 'number' && typeof value.since === 'string' && value.pid > 0
      ? { pid: value.pid, since: value.since }
      : undefined
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined
    throw problem
  }
}
