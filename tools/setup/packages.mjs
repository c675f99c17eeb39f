import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { completePackages } from './packages-complete.mjs'
import { modules, root } from './paths.mjs'
import { note, SetupFailure, step } from './progress.mjs'

const stamp = join(modules, '.motcua-stamp')

/** Installs the packages when they are missing or differ from package-lock.json. */
export async function preparePackages() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!areInstalled()) await step('Installing the packages (npm ci)', install)
  await completePackages()
  writeFileSync(stamp, wanted)
}

/** The packages belong to a lock file, a list of wishes and a kind of machine. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const name of ['package-lock.json', 'package.json']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

/** Did npm put exactly these packages in place already, called by hand? It keeps its own list of what it installed. */
function areInstalled() {
  const list = join(modules, '.package-lock.json')
  if (!existsSync(list)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(list, 'utf8')).packages
  const isPresent = ([path, { version, optional }]) =>
    path === '' || (present[path] === undefined ? optional === true : present[path].version === version)
  return Object.entries(wanted).every(isPresent) && Object.keys(present).every(path => path in wanted)
}

const options = ['--ignore-scripts=false', '--include=dev', '--include=optional', '--no-audit', '--no-fund']

async function install() {
  const code = (await runNpm(['ci', ...options])) && (await installLeniently())
  if (code === 0) return
  throw new SetupFailure(
    `npm ended with code ${code}; what it said stands above. It needs the network (or a filled cache) and may write ` +
      `to ${root}. If package.json was changed by hand, run npm install once to bring package-lock.json up to date.`,
  )
}

/**
 * `npm ci` also wants the packages of all other kinds of machines in the lock file, and some versions of npm leave them
 * out when they write it. `npm install` takes the same locked versions and is content with those for this machine.
 */
function installLeniently() {
  note('npm ci refused; trying npm install with the same locked versions')
  return runNpm(['install', '--no-save', ...options])
}
