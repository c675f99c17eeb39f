import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pureFiles } from './pure-files.ts'
import { assertClean, found } from './testing.ts'

const DOOR = {
  'src/queue/index.ts':
    "export { findTicket } from './queue.store.ts'\nexport { callNext } from './call-next.ts'\nexport type { Row } from './queue.store.ts'",
  'src/queue/queue.store.ts': 'export const findTicket = 1\nexport type Row = 2',
  'src/queue/call-next.ts': 'export const callNext = 1',
}

describe('pure files', () => {
  const planted: readonly string[] = [
    "import { transaction } from '../platform/postgres.ts'",
    "import type { Database } from '../platform/database.ts'",
    "import { Page } from '../web/page.tsx'",
    "import { load } from './dossiers.store.ts'",
    "import { routes } from './dossiers.routes.tsx'",
    "import { sweep } from './dossiers.jobs.ts'",
    "import { due } from './dossiers.commands.ts'",
    "import { Show } from './views/show.tsx'",
    "import { readFile } from 'node:fs/promises'",
    "import { randomUUID } from 'node:crypto'",
    "import * as crypto from 'node:crypto'",
    "import { sql } from 'kysely'",
    "import { findTicket } from '../queue/index.ts'",
    "import * as queue from '../queue/index.ts'",
    'const now = Date.now()',
    'const now = new Date()',
    'const now = Date()',
    'const now = Temporal.Now.instant()',
    'const { Now } = Temporal',
    'const chance = Math.random()',
    "const chance = Math['random']()",
    'const id = crypto.randomUUID()',
    'const home = process.env.HOME',
    'const since = performance.now()',
    'const { env } = globalThis.process',
    "const answer = fetch('https://example.org')",
    'setTimeout(() => 1, 5)',
  ]
  for (const line of planted) {
    it(`catches ${line}`, () => {
      const [first] = found(pureFiles, { ...DOOR, 'src/dossiers/receive.ts': `// A rule.\n${line}` })
      assert.equal(first, 'src/dossiers/receive.ts:2')
    })
  }

  it('catches a form that reaches for the database', () => {
    const files = { 'src/dossiers/forms.ts': "import { sql } from 'kysely'" }
    assert.deepEqual(found(pureFiles, files), ['src/dossiers/forms.ts:1'])
  })

  it('catches a form that reaches for the web, and a rule that reaches for fields', () => {
    const files = {
      'src/dossiers/forms.ts': "import { page } from '../web/page.tsx'",
      'src/dossiers/receive.ts': "import { phone } from '../web/fields.ts'",
    }
    assert.deepEqual(found(pureFiles, files), ['src/dossiers/forms.ts:1', 'src/dossiers/receive.ts:1'])
  })

  it('lets a pure file compute', () => {
    assertClean(pureFiles, {
      ...DOOR,
      'src/dossiers/receive.ts': [
        "import { createHash } from 'node:crypto'",
        "import { refused } from '../kernel/result.ts'",
        "import { Value } from 'typebox/value'",
        "import { callNext, type Row } from '../queue/index.ts'",
        "import type { findTicket } from '../queue/index.ts'",
        "import { due } from './due.ts'",
        "const given = new Date('2026-02-13')",
        'const largest = Math.max(1, 2)',
        "const day = Temporal.PlainDate.from('2026-02-13')",
      ].join('\n'),
      'src/dossiers/forms.ts': "import { Type } from 'typebox'\nimport { phone } from '../web/fields.ts'",
    })
  })

  it('leaves the shell alone', () => {
    const shell = 'const now = Date.now()\nconst id = crypto.randomUUID()'
    assertClean(pureFiles, {
      'src/dossiers/dossiers.store.ts': shell,
      'src/dossiers/dossiers.routes.tsx': shell,
      'src/dossiers/dossiers.jobs.ts': shell,
      'src/dossiers/receive.test.ts': shell,
      'src/platform/clock.ts': shell,
    })
  })
})
