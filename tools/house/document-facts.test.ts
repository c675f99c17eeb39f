import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { documentPaths, documentScripts } from './document-facts.ts'
import { assertClean, found } from './testing.ts'

const TREE = {
  'src/queue/call-next.ts': '',
  'decisions/0001-stack.md': 'Back to [the house](../ARCHITECTURE.md#rules).',
  'package.json': '{ "scripts": { "check": "node tools/check.mjs" } }',
}

describe('facts in the documents', () => {
  it('catches a link and a path that lead nowhere', () => {
    const texts = {
      ...TREE,
      'ARCHITECTURE.md': '[stack](decisions/0002-stack.md)\n\nSee `src/queue/call.ts`.',
    }
    assert.deepEqual(found(documentPaths, texts), ['ARCHITECTURE.md:1', 'ARCHITECTURE.md:3'])
  })

  it('passes links to files, folders and web pages', () => {
    const page =
      '[stack](decisions/0001-stack.md) [web](https://example.org) [here](#rules) `src/queue/` `src/queue/call-next.ts`'
    assertClean(documentPaths, { ...TREE, 'ARCHITECTURE.md': page })
  })

  it('catches a script that package.json does not have', () => {
    assert.deepEqual(found(documentScripts, { ...TREE, 'README.md': 'Run `npm run chek`.' }), ['README.md:1'])
  })

  it('passes scripts that exist and what npm brings itself', () => {
    assertClean(documentScripts, {
      ...TREE,
      'README.md': 'Run `npm ci`, then `npm run check` or `npm test`.',
    })
  })
})
