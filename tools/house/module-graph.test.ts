import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moduleGraphIsAcyclic, moduleGraphIsDrawn } from './module-graph.ts'
import { assertClean, houseOf } from './testing.ts'

const drawing = (...lines: readonly string[]): string =>
  `# Architecture\n\n\`\`\`modules\n${lines.join('\n')}\n\`\`\`\n`

const BUILT = {
  'src/people/index.ts': "import { a } from '../kernel/a.ts'",
  'src/calendar/index.ts': '',
  'src/dossiers/index.ts': "import { a } from '../people/index.ts'",
  'src/dossiers/receive.ts': "import type { Due } from '../calendar/index.ts'",
  'src/app/server.ts': "import { a } from '../dossiers/index.ts'",
}

const messages = (texts: Readonly<Record<string, string>>): string[] =>
  moduleGraphIsDrawn.find(houseOf(texts)).map(({ message }) => message)

describe('graph of modules', () => {
  it('passes when the drawing is what is built', () => {
    assertClean(moduleGraphIsDrawn, {
      ...BUILT,
      'ARCHITECTURE.md': drawing('people', 'calendar ->', 'dossiers -> calendar, people'),
    })
  })

  it('catches an arrow and a module that are not drawn', () => {
    const texts = { ...BUILT, 'ARCHITECTURE.md': drawing('people', 'dossiers -> people') }
    assert.deepEqual(messages(texts), [
      'does not draw “calendar”, which is built',
      'does not draw “dossiers -> calendar”, which is built',
    ])
  })

  it('catches an arrow that is drawn only', () => {
    const texts = {
      ...BUILT,
      'ARCHITECTURE.md': drawing('people -> calendar', 'calendar', 'dossiers -> calendar, people'),
    }
    assert.deepEqual(messages(texts), ['draws “people -> calendar”, which is not built'])
  })

  it('catches that there is no drawing', () => {
    assert.equal(messages(BUILT).length, 1)
    assert.equal(messages({ ...BUILT, 'ARCHITECTURE.md': '# Architecture' }).length, 1)
  })

  it('catches two modules that need each other, by types too', () => {
    const texts = { ...BUILT, 'src/calendar/index.ts': "import type { Dossier } from '../dossiers/index.ts'" }
    assert.deepEqual(
      moduleGraphIsAcyclic.find(houseOf(texts)).map(({ message }) => message),
      ['these modules need each other: calendar, dossiers'],
    )
  })

  it('passes without a circle, tests left out', () => {
    assertClean(moduleGraphIsAcyclic, {
      ...BUILT,
      'src/calendar/due.test.ts': "import { receive } from '../dossiers/index.ts'",
    })
  })
})
