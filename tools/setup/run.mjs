import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** Runs a program to its end, its words on our standard error; answers its exit code (127: it cannot be started). */
export const run = (program, parameters, options = {}) =>
  ended(spawn(program, parameters, { cwd: root, ...options, stdio: ['ignore', 2, 2] }))

/** Runs a program to its end unheard; answers its exit code and what it said. */
export async function ask(program, parameters, options = {}) {
  const child = spawn(program, parameters, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      output += text
    })
  }
  return { code: await ended(child), output: output.trim() }
}

const ended = child =>
  new Promise(resolve => {
    child.on('error', problem => {
      console.error(problem.message)
      resolve(127)
    })
    child.on('close', code => resolve(code ?? 128))
  })
