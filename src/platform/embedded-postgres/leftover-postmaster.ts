import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isRunning, readIfThere } from './process-identity.ts'
import { runProgram } from './run-program.ts'

/**
 * Stops the PostgreSQL that outlived a killed Motcua on this data folder, so that ours can start. Call it only while
 * the folder is locked.
 */
export async function stopLeftoverPostmaster(data: string, log: (line: string) => void): Promise<void> {
  const path = join(data, 'postmaster.pid')
  const [first, ...others] = readIfThere(path)?.split('\n') ?? []
  const pid = Number(first)
  if (first === undefined) return
  if (isRunning(pid) && (await isPostmasterOf(pid, data))) {
    log(`a database process of an earlier run still lives (${pid}): stopping it`)
    return stopInSteps(pid)
  }
  // The number is dead, but a zombie or another program may bear it, and PostgreSQL would refuse to start. It takes the
  // number of its own parent for a dead holder. The rest of the file stays: it guards against workers that linger.
  writeFileSync(path, [process.pid, ...others].join('\n'))
}

/**
 * Stops a PostgreSQL and waits for its end: first in good order (open work is rolled back, everything is written), then
 * at once (the next start recovers), at last by force.
 */
export async function stopInSteps(pid: number): Promise<void> {
  const steps = [
    { signal: 'SIGINT', patienceMs: 20_000 },
    { signal: 'SIGQUIT', patienceMs: 5_000 },
    { signal: 'SIGKILL', patienceMs: 5_000 },
  ] as const
  for (const { signal, patienceMs } of steps) {
    if (isRunning(pid)) process.kill(pid, signal)
    if (await endedWithin(pid, patienceMs)) return
  }
  throw new Error(`The database process ${pid} cannot be ended.`)
}

async function endedWithin(pid: number, patienceMs: number): Promise<boolean> {
  const last = performance.now() + patienceMs
  while (isRunning(pid)) {
    if (performance.now() > last) return false
    await delay(10)
  }
  return true
}

async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  const line =
    readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ??
    (await runProgram('ps', ['-o', 'command=', '-p', String(pid)])).output
  return line.includes('postgres') && line.includes(`-D ${data} `)
}
