import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { inProject } from '../../platform/paths.ts'

const commandLine = inProject('dist', 'src', 'app', 'command-line.js')

/** The whole system as its users run it: a process of its own, with its database, on a data folder. */
export interface Program {
  readonly pid: number
  readonly address: string
  /** All it has written so far, for whoever wonders why it failed. */
  said(): string
  /** Ends it in good order, or at once by `SIGKILL`, and waits until it has ended. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts the program on a folder and waits until it says where it listens. Throws with what it said when it does not start. */
export async function startProgram(folder: string, port = 0): Promise<Program> {
  const child = launch('start', '--port', String(port), '--data', folder)
  const ended = once(child, 'exit')
  const told: string[] = []
  const { promise: address, resolve } = Promise.withResolvers<string | undefined>()
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', line => {
      told.push(line)
      const found = /^Motcua: (\S+)/.exec(line)?.[1]
      if (found) resolve(found)
    })
  const listening = await Promise.race([address, ended.then(() => undefined)])
  if (listening === undefined || child.pid === undefined)
    throw new Error(`Motcua did not start:\n${told.join('\n')}`)
  return {
    pid: child.pid,
    address: listening,
    said: () => told.join('\n'),
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await ended
    },
  }
}

/** Launches the command line with these words, apart from this process. */
export const launch = (...words: readonly string[]) =>
  spawn(process.execPath, [commandLine, ...words], {
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Without the settings of this installation: a trial must never reach the database or the address of the real one. */
const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)))

const SETTINGS = /^(DATABASE_URL|PUBLIC_ADDRESS|SMTP_URL|PORT|HOST|PG[A-Z]+|MOTCUA_\w+|NODE_TEST_CONTEXT)$/
