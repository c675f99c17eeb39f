/**
 * Compares the row types in the checkout with the ones made from the migrated database by `dist/tools/schema-types.js`:
 * `node dist/tools/house/compare-schema-types.js`.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findDifferences } from './line-differences.ts'
import { finish } from './tally.ts'

const COMMITTED = 'src/platform/database.ts'

const made = spawnSync(process.execPath, ['dist/tools/schema-types.js'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
const differences = made.status === 0 ? findDifferences(readFileSync(COMMITTED, 'utf8'), made.stdout) : []

if (made.status !== 0)
  console.log(`    schema-types ended with ${made.status ?? made.signal}\n${made.stdout}${made.stderr}`)
if (differences.length > 0)
  console.log(`    ${COMMITTED} is not what the migrations make:\n${differences.join('\n')}`)

const isSame = made.status === 0 && made.stdout.trim() !== '' && differences.length === 0
finish({
  passed: isSame ? 1 : 0,
  failed: isSame ? 0 : 1,
  note: `${made.stdout.split('\n').length} lines made`,
})
