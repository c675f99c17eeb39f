/** Loads every compiled module of sentences and looks at the pairs it exports: `node dist/tools/house/inspect-wording.js`. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { finish } from './tally.ts'
import { countPairs, wordingFindings } from './word-pairs.ts'

const COMPILED_WORDING = /(?:^|[./-])wording(?:[./-].*)?\.js$/

const sources = join(process.cwd(), 'dist', 'src')
const files = (await readdir(sources, { recursive: true })).filter(
  path => COMPILED_WORDING.test(path) && !path.includes('test'),
)
const modules = new Map<string, unknown>()
for (const path of files.toSorted())
  modules.set(`src/${path}`, await import(pathToFileURL(join(sources, path)).href))

const findings = wordingFindings(modules)
for (const { path, message } of findings) console.log(`    ${path}  ${message}`)
const pairs = countPairs(modules)
if (pairs === 0) console.log('    no pair of sentences was found: is dist/ built?')
const failed = findings.length + (pairs === 0 ? 1 : 0)
finish({
  passed: failed === 0 ? 1 : 0,
  failed: failed === 0 ? 0 : 1,
  note: `${pairs} sentences in ${modules.size} files`,
})
