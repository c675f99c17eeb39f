#!/usr/bin/env node
// The command line of Motcua for any Node from 20 on: gets ready what is missing, then runs the program under Node 26.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { becomeGuest, runAsGuest } from './setup/guest.mjs'
import { isRecentNode, recentNode } from './setup/node-version.mjs'
import { root } from './setup/paths.mjs'
import { prepareProgram } from './setup/program.mjs'
import { tellFailure } from './setup/progress.mjs'

const commandLine = join(root, 'dist', 'src', 'app', 'command-line.js')

/** Starting looks for changed sources too, as an npm told to run no scripts skips `prestart`; commands must be quick. */
async function isReady() {
  if (process.argv[2] !== 'start' && existsSync(commandLine)) return true
  try {
    await prepareProgram()
    return true
  } catch (problem) {
    tellFailure(problem)
    return false
  }
}

if (!(await isReady())) {
  process.exitCode = 1
} else if (isRecentNode(process.version)) {
  becomeGuest()
  await import(pathToFileURL(commandLine).href)
} else {
  runAsGuest(recentNode(), process.argv.slice(1))
}
