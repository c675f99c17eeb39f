import { chownSync, lstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { accountMay } from './account.ts'
import type { Account } from './run-program.ts'

/** The number in the name of the socket; no network port is opened. */
export const SOCKET_PORT = 5432

/** The shortest limit of the systems we run on (macOS: 104 bytes with the closing zero). */
const LONGEST_SOCKET_PATH_BYTES = 103

/**
 * Makes a new folder that only the account (and root) may enter: whoever can open the socket in it is trusted. Throws
 * when no folder for temporary files is both reachable for the account and short enough.
 */
export async function makeSocketFolder(account: Account): Promise<string> {
  for (const base of new Set([tmpdir(), '/tmp'])) {
    const isShort =
      Buffer.byteLength(join(base, 'motcua-XXXXXX', '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH_BYTES
    const folder = isShort ? mkdtempSync(join(base, 'motcua-')) : undefined
    if (folder === undefined) continue
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid)
    if (await accountMay(account, '-w', folder)) return folder
    removeSocketFolder(folder)
  }
  throw new Error(
    `The database needs a folder for its socket, and neither ${tmpdir()} nor /tmp will do: ` +
      'set TMPDIR to a short path that every account may enter.',
  )
}

/** Removes such a folder, if it is still there and still ours to judge by its name. */
export function removeSocketFolder(folder: string): void {
  const isThere = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  if (isThere && basename(folder).startsWith('motcua-')) rmSync(folder, { recursive: true, force: true })
}
