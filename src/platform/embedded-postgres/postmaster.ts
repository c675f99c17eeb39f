import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { stopInSteps } from './leftover-postmaster.ts'
import { readIfThere } from './process-identity.ts'
import type { Account } from './run-program.ts'
import { plainEnvironment } from './run-program.ts'
import type { ServerLog } from './server-log.ts'
import { postgresParameters } from './settings.ts'

/** What one start needs. */
export type PostmasterSetup = {
  readonly postgres: string
  readonly data: string
  readonly socketFolder: string
  readonly account: Account
  readonly serverLog: ServerLog
  readonly log: (line: string) => void
}

/** How PostgreSQL ended: in good order, as on a signal to the whole group, or not. */
export type PostmasterEnd = { readonly inGoodOrder: boolean; readonly how: string }

/** A PostgreSQL that takes connections. */
export type Postmaster = {
  readonly pid: number
  readonly ended: Promise<PostmasterEnd>
  /** Asks it to end in good order, without waiting. */
  interrupt(): void
  /** Ends it in good order and waits for that. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL and waits until it takes connections, however long recovery lasts. After a kill -9 the workers of
 * the dead one may hold the shared memory for a moment: then it is tried again. Throws with the end of its log.
 */
export async function startPostmaster(setup: PostmasterSetup): Promise<Postmaster> {
  const last = performance.now() + LINGERING_MS
  for (;;) {
    const from = setup.serverLog.length()
    const child = launch(setup)
    const ended = endOf(child)
    const ready = new AbortController()
    const early = await Promise.race([ended, untilReady(child, setup, ready.signal)])
    ready.abort()
    const { pid } = child
    if (early === undefined && pid !== undefined) return running(child, pid, ended)

    const said = setup.serverLog.since(from).trim()
    if (!LINGERING.test(said) || performance.now() > last) {
      throw new Error(`PostgreSQL does not start (${early?.how}): ${said}`)
    }
    await delay(100)
  }
}

/** A child that was reaped is never signalled: its number may belong to someone else by now. */
const running = (child: ChildProcess, pid: number, ended: Promise<PostmasterEnd>): Postmaster => ({
  pid,
  ended,
  interrupt: () => {
    child.kill('SIGINT')
  },
  stop: async () => {
    if (child.exitCode === null && child.signalCode === null) await stopInSteps(pid)
    await ended
  },
})

/** What PostgreSQL says while workers of a dead one still hold its memory. */
const LINGERING = /pre-existing shared memory block|lock file ".*" already exists/
const LINGERING_MS = 10_000

/** It stays in our session and process group: whoever counts or kills the group means the database too. */
function launch({ postgres, data, socketFolder, account, serverLog }: PostmasterSetup): ChildProcess {
  return serverLog.lend(file =>
    spawn(postgres, postgresParameters(data, socketFolder), {
      ...account,
      cwd: '/',
      env: plainEnvironment(),
      stdio: ['ignore', file, file],
    }),
  )
}

const endOf = (child: ChildProcess): Promise<PostmasterEnd> =>
  new Promise(resolve => {
    child.on('error', problem => resolve({ inGoodOrder: false, how: problem.message }))
    child.on('exit', (code, signal) =>
      resolve({ inGoodOrder: code === 0, how: signal ?? `exit code ${code}` }),
    )
  })

/** The eighth line of postmaster.pid is the state; the file of an earlier run bears another number. */
async function untilReady(
  child: ChildProcess,
  { data, log }: PostmasterSetup,
  end: AbortSignal,
): Promise<undefined> {
  const path = join(data, 'postmaster.pid')
  let nextWord = performance.now() + 10_000
  while (!end.aborted) {
    const lines = readIfThere(path)?.split('\n') ?? []
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return undefined
    if (performance.now() > nextWord) {
      log('the database is still recovering what was in progress when it was stopped')
      nextWord += 10_000
    }
    await delay(10)
  }
  return undefined
}
