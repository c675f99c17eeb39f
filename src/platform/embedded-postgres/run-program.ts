import { spawn } from 'node:child_process'

/** Under which account PostgreSQL runs: empty for our own, numbers when root hands it to another. */
export type Account = { readonly uid?: number; readonly gid?: number }

/** How a program ended and all it said on both outputs. A program that cannot be started ends with code 127. */
export type ProgramEnd = { readonly code: number; readonly output: string }

/**
 * What programs under another account may know of ours: a plain language and a home they can enter. Our own HOME and
 * working folder may be closed to them.
 */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  HOME: '/',
  LC_ALL: 'C',
  TZ: 'UTC',
})

/** Runs a program to its end. `input` is what it reads. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  { account = {}, input = '' }: { account?: Account; input?: string } = {},
): Promise<ProgramEnd> {
  return new Promise(resolve => {
    const child = spawn(program, parameters, { ...account, cwd: '/', env: plainEnvironment(), stdio: 'pipe' })
    let output = ''
    const hear = (text: Buffer): void => {
      output += text.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', problem => resolve({ code: 127, output: problem.message }))
    child.on('close', code => resolve({ code: code ?? 128, output }))
    // a program that ends without reading closes the pipe on us; its exit code tells what happened
    child.stdin.on('error', problem => hear(Buffer.from(problem.message)))
    child.stdin.end(input)
  })
}
