import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { inProject } from '../../platform/paths.ts'

const commandLine = inProject('dist', 'src', 'app', 'command-line.js')

/** The whole system as its users run it: a process of its own, with its database, on a data folder. */
export interface Program {
  readonly pid: number
  readonly address: string
  /** Ends it in good order, or at once by `SIGKILL`, and waits until it has ended. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts the program on a folder and waits until it says where it listens. Throws with what it said when it does not start. */
export async function startProgram(folder: string, port = 0): Promise<Program & { readonly said: string }> {
  const child = spawn(process.execPath, [commandLine, 'start', '--port', String(port), '--data', folder], {
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
    said: told.join('\n'),
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await ended
    },
  }
}

export interface Ran {
  readonly code: number
  readonly output: string
  readonly complaints: string
}

/** Runs one command of the program to its end. */
export async function runProgram(...words: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [commandLine, ...words], {
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, complaints, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'exit'),
  ])
  return { code: Number(code), output, complaints }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Without the settings of this installation: a trial must never reach the database or the address of the real one. */
const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)))

const SETTINGS = /^(DATABASE_URL|PUBLIC_ADDRESS|SMTP_URL|PORT|HOST|PG[A-Z]+|MOTCUA_\w+|NODE_TEST_CONTEXT)$/
