import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertClean, found } from './testing.ts'
import { unfinishedWork } from './unfinished-work.ts'

describe('unfinished work', () => {
  for (const mark of ['TODO', 'FIXME', 'XXX'])
    it(`catches ${mark}`, () => {
      const files = {
        'src/queue/a.ts': `const a = 1\n// ${mark}: more`,
        'migrations/0001_a.sql': `-- ${mark}`,
      }
      assert.deepEqual(found(unfinishedWork, files), ['src/queue/a.ts:2', 'migrations/0001_a.sql:1'])
    })

  it('lets the word stand in a string and in a page', () => {
    assertClean(unfinishedWork, { 'src/queue/a.ts': "const a = 'TODO'", 'STYLE.md': 'No TODO.' })
  })
})
