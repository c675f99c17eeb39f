import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertClean, found } from './testing.ts'
import { viewsAndStores } from './views-and-stores.ts'

const DOOR = {
  'src/queue/index.ts':
    "export { findTicket } from './queue.store.ts'\nexport { callNext } from './call-next.ts'",
  'src/queue/queue.store.ts': 'export const findTicket = 1',
  'src/queue/call-next.ts': 'export const callNext = 1',
}

describe('views and stores', () => {
  it('catches a view that loads', () => {
    const files = { 'src/dossiers/views/show.tsx': "\nimport type { Row } from '../dossiers.store.ts'" }
    assert.deepEqual(found(viewsAndStores, files), ['src/dossiers/views/show.tsx:2'])
  })

  it('catches a view that loads through a door', () => {
    const files = {
      ...DOOR,
      'src/dossiers/views/show.tsx': "import { findTicket } from '../../queue/index.ts'",
    }
    assert.deepEqual(found(viewsAndStores, files), ['src/dossiers/views/show.tsx:1'])
  })

  it('catches a store that shows', () => {
    const files = { 'src/dossiers/dossiers.store.ts': "import './views/show.tsx'" }
    assert.deepEqual(found(viewsAndStores, files), ['src/dossiers/dossiers.store.ts:1'])
  })

  it('lets a route bring both together and a view use a rule', () => {
    assertClean(viewsAndStores, {
      ...DOOR,
      'src/dossiers/dossiers.routes.tsx':
        "import { load } from './dossiers.store.ts'\nimport { Show } from './views/show.tsx'",
      'src/dossiers/views/show.tsx':
        "import { callNext } from '../../queue/index.ts'\nimport { due } from '../due.ts'",
      'src/dossiers/dossiers.store.ts': "import { due } from './due.ts'",
    })
  })
})
