import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { importCycles } from './import-cycles.ts'
import { assertClean, houseOf } from './testing.ts'

describe('import cycles', () => {
  it('catches a circle that runs through a type and a re-export', () => {
    const texts = {
      'src/queue/a.ts': "import type { B } from './b.ts'",
      'src/queue/b.ts': "export { c } from './c.ts'",
      'src/queue/c.ts': "import { a } from './a.ts'",
    }
    assert.deepEqual(
      importCycles.find(houseOf(texts)).map(({ message }) => message),
      ['these files import each other in a circle: src/queue/a.ts, src/queue/b.ts, src/queue/c.ts'],
    )
  })

  it('passes when two files share a third', () => {
    assertClean(importCycles, {
      'src/queue/a.ts': "import { c } from './c.ts'\nimport { b } from './b.ts'",
      'src/queue/b.ts': "import { c } from './c.ts'",
      'src/queue/c.ts': "import { d } from 'd'",
    })
  })
})
