import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { data, modules } from './paths.mjs'
import { note } from './progress.mjs'
import { run } from './run.mjs'

// npm works under the Node outside the checkout, because it replaces the one inside.

/** Runs npm, the one that started us if there is one; answers its exit code. */
export const runNpm = (parameters, options = {}) => withCache(cache => npm(parameters, { ...options, cache }))

/** Runs a package's install script in the package's folder, as npm would. */
export const runScript = (script, folder) =>
  withCache(cache => run(outsideNode(), [script], { cwd: folder, env: outsideEnvironment(cache) }))

function npm(parameters, { cache, ...options }) {
  const cli = process.env.npm_execpath
  const isKnown = cli !== undefined && /^npm-cli\.c?js$/.test(basename(cli))
  const env = outsideEnvironment(cache)
  if (isKnown) return run(outsideNode(), [cli, ...parameters], { ...options, env })
  return run('npm', parameters, { ...options, env, shell: process.platform === 'win32' })
}

/** The Node that does not lie in this checkout. */
function outsideNode() {
  const known = [process.env.npm_node_execpath, process.execPath].find(path => path && !isInside(path))
  return known ?? 'node'
}

/** Our environment, with a search path that leads past the programs of this checkout. */
function outsideEnvironment(cache) {
  const environment = { ...process.env, npm_config_cache: cache, npm_config_update_notifier: 'false' }
  if (process.platform === 'win32') return environment
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => !isInside(folder))
  return { ...environment, PATH: folders.join(delimiter) }
}

const isInside = path => path.startsWith(modules)

/** Lends npm's cache; where npm may not write to it, one of our own for this time. */
async function withCache(work) {
  const cache = process.env.npm_config_cache ?? join(homedir(), '.npm')
  if (isWritable(cache)) return work(cache)
  const own = join(data, 'npm-cache')
  note(`npm may not write to its cache ${cache}; using ${own} this time`)
  try {
    return await work(own)
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/** A home can be read-only, and a cache can be left behind by root. */
function isWritable(cache) {
  try {
    mkdirSync(cache, { recursive: true })
    for (const part of ['', '_cacache', '_cacache/tmp', '_cacache/content-v2', '_cacache/index-v5']) {
      const folder = join(cache, part)
      if (existsSync(folder)) accessSync(folder, constants.W_OK | constants.X_OK)
    }
    return true
  } catch (problem) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT'].includes(problem.code)) return false
    throw problem
  }
}
