import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { layers } from './layers.ts'
import { assertClean, found } from './testing.ts'

describe('layers', () => {
  const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'kernel imports a package': { 'src/kernel/a.ts': "import { Pool } from 'pg'" },
    'kernel imports a builtin': { 'src/kernel/a.ts': "import { join } from 'node:path'" },
    'kernel imports a module': { 'src/kernel/a.ts': "export { a } from '../queue/index.ts'" },
    'kernel imports a type': { 'src/kernel/a.ts': "export type A = import('../web/shell.ts').Shell" },
    'platform imports web': { 'src/platform/a.ts': "import { a } from '../web/a.ts'" },
    'platform imports a module': { 'src/platform/a.ts': "import type { A } from '../queue/index.ts'" },
    'web imports platform': { 'src/web/a.tsx': "import { a } from '../platform/a.ts'" },
    'web imports a module while running': { 'src/web/a.ts': "const a = await import('../queue/index.ts')" },
    'a module imports app': { 'src/queue/a.ts': "import { a } from '../app/config.ts'" },
    'a tool imports app': { 'tools/a.ts': "import { a } from '../src/app/config.ts'" },
    'the product imports a tool': { 'src/app/a.ts': "import { a } from '../../tools/a.ts'" },
  }
  for (const [what, files] of Object.entries(planted)) {
    it(`catches that ${what}`, () => {
      assert.deepEqual(
        found(layers, files),
        Object.keys(files).map(path => `${path}:1`),
      )
    })
  }

  it('lets the lower be imported by the higher', () => {
    assertClean(layers, {
      'src/kernel/a.ts': "import { b } from './b.ts'",
      'src/kernel/a.test.ts': "import assert from 'node:assert/strict'\nimport { a } from './a.ts'",
      'src/platform/a.ts':
        "import { Pool } from 'pg'\nimport { a } from '../kernel/a.ts'\nimport { b } from './b.ts'",
      'src/web/a.tsx': "import { h } from 'preact'\nimport { a } from '../kernel/a.ts'",
      'src/queue/queue.store.ts': "import { a } from '../platform/a.ts'",
      'src/app/server.ts': "import { a } from '../queue/index.ts'\nimport { b } from './b.ts'",
      'journeys/a.journey.ts': "import { start } from '../src/app/start.ts'",
    })
  })
})
