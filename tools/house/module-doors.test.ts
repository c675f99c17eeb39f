import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moduleDoors, ownDoor } from './module-doors.ts'
import { assertClean, found } from './testing.ts'

describe('doors of modules', () => {
  it('catches somebody climbing in through a window', () => {
    const files = {
      'src/dossiers/receive.ts': "import { due } from '../calendar/due.ts'",
      'src/app/server.ts': "import { routes } from '../dossiers/dossiers.routes.ts'",
      'src/dossiers/receive.test.ts': "import type { Day } from '../calendar/day.ts'",
    }
    assert.deepEqual(found(moduleDoors, files), [
      'src/dossiers/receive.ts:1',
      'src/app/server.ts:1',
      'src/dossiers/receive.test.ts:1',
    ])
  })

  it('lets the door be used, and the shared folders without one', () => {
    assertClean(moduleDoors, {
      'src/dossiers/receive.ts':
        "import { due } from '../calendar/index.ts'\nimport { sign } from './sign.ts'",
      'src/dossiers/views/show.tsx':
        "import { Page } from '../../web/page.tsx'\nimport { sign } from '../sign.ts'",
    })
  })

  it('catches a file that goes through its own door', () => {
    const files = {
      'src/dossiers/receive.ts': "import { sign } from './index.ts'",
      'src/dossiers/views/show.tsx': "import { sign } from '../index.ts'",
      'src/calendar/due.ts': "import { sign } from '../dossiers/index.ts'",
    }
    assert.deepEqual(found(ownDoor, files), ['src/dossiers/receive.ts:1', 'src/dossiers/views/show.tsx:1'])
  })

  it('lets a file import its neighbour', () => {
    assertClean(ownDoor, { 'src/dossiers/receive.ts': "import { sign } from './sign.ts'" })
  })
})
