#!/usr/bin/env node
// Gets a fresh clone ready, and does only what is missing: packages, the build, and for the tests a browser.
// `node tools/setup.mjs start` before `npm start`, `node tools/setup.mjs test` before `npm test`. Any Node from 20 on.
import { prepareBrowser } from './setup/browser.mjs'
import { prepareProgram } from './setup/program.mjs'
import { tellFailure } from './setup/progress.mjs'

const purpose = process.argv[2] ?? 'start'

if (purpose !== 'start' && purpose !== 'test') {
  console.error('Usage: node tools/setup.mjs start|test')
  process.exit(2)
}

try {
  await prepareProgram()
  if (purpose === 'test') await prepareBrowser()
} catch (problem) {
  tellFailure(problem)
  process.exit(1)
}
