import { readFileSync } from 'node:fs'

/**
 * One process among all that ever bore its number: numbers are given out again, above all after a reboot.
 * `since` tells them apart where the system says when a process began (Linux); elsewhere it is empty.
 */
export type ProcessIdentity = { readonly pid: number; readonly since: string }

/** The process that runs this program. */
export const ownIdentity = (): ProcessIdentity => ({ pid: process.pid, since: beginOf(process.pid) })

/** Does this very process still live? Where the beginning is unknown the number alone decides. */
export function isAlive(identity: ProcessIdentity): boolean {
  if (!isRunning(identity.pid)) return false
  return identity.since === '' || beginOf(identity.pid) === identity.since
}

/** Does any process bear this number, zombies left out? */
export function isRunning(pid: number): boolean {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (problem) {
    // EPERM: it lives, under another account
    return hasCode(problem, 'EPERM')
  }
  return statOf(pid)?.state !== 'Z'
}

/** Is this what Node throws when a system call failed for that reason, e.g. `ENOENT`? */
export const hasCode = (problem: unknown, code: string): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === code

/** The boot of the machine and the clock tick at which the process began, or nothing where there is no /proc. */
function beginOf(pid: number): string {
  const ticks = statOf(pid)?.begin
  return ticks === undefined ? '' : `${readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}/${ticks}`
}

/** Fields 3 and 22 of /proc/PID/stat; the name before them stands in brackets and may itself hold brackets. */
function statOf(pid: number): { state: string | undefined; begin: string | undefined } | undefined {
  const line = readIfThere(`/proc/${pid}/stat`)
  if (line === undefined) return undefined
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0], begin: fields[19] }
}

/** The text of a file, or nothing when there is no such file (or its process ended while it was read). */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (problem) {
    if (hasCode(problem, 'ENOENT') || hasCode(problem, 'ESRCH') || hasCode(problem, 'ENOTDIR'))
      return undefined
    throw problem
  }
}
