import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { recentNode } from './node-version.mjs'
import { dist, modules, root } from './paths.mjs'
import { SetupFailure, step } from './progress.mjs'
import { run } from './run.mjs'

const stamp = join(dist, '.stamp')
const compilerMemory = join(dist, '.tsbuildinfo')

/** Compiles the sources to dist/ when one of them was changed, added or removed since. */
export async function prepareBuild() {
  const sources = ['src', 'journeys', 'tools', 'reference-data'].flatMap(folder =>
    filesIn(join(root, folder)),
  )
  const wanted = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step('Building', () => build(sources))
  writeFileSync(stamp, wanted)
}

async function build(sources) {
  rmSync(stamp, { force: true })
  mkdirSync(dist, { recursive: true })
  removeStale(new Set(sources.map(outputOf)))
  // the compiler remembers what it wrote and does not look whether it is still there
  if (missing(sources).length > 0) rmSync(compilerMemory, { force: true })
  const code = await run(recentNode(), [join(modules, 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'])
  const absent = missing(sources)
  if (code === 0 && absent.length === 0) return
  throw new SetupFailure(
    `The build failed (code ${code}); what the compiler said stands above. Not built: ${absent.length}.`,
  )
}

const missing = sources => sources.filter(path => isTypeScript(path) && !existsSync(outputOf(path)))

/** Removes what was compiled from sources that are gone. */
function removeStale(wanted) {
  for (const path of filesIn(dist)) {
    const output = path.replace(/\.map$/, '')
    if (path !== compilerMemory && !wanted.has(output)) rmSync(path)
  }
}

const isTypeScript = path => /(?<!\.d)\.tsx?$/.test(path)

/** Where a source lands: dist/ mirrors the checkout; what is no TypeScript (JSON that is imported) keeps its name. */
const outputOf = path => join(dist, relative(root, path).replace(/\.tsx?$/, '.js'))

/** Changes with every source's name, size or time of change, the settings and the version of the compiler. */
function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const path of [...sources, join(root, 'tsconfig.json'), join(modules, '.package-lock.json')]) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
