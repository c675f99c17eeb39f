import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertClean, found } from './testing.ts'
import { fewCasts, noTypeEscapes } from './type-escapes.ts'

describe('escapes from the types', () => {
  const planted: readonly string[] = ['let a: any', 'const b = a!.b', '// @ts-ignore', '/* @ts-nocheck */']
  for (const line of planted) {
    it(`catches ${line}`, () => {
      assert.deepEqual(found(noTypeEscapes, { 'src/queue/a.ts': `\n${line}` }), ['src/queue/a.ts:2'])
    })
  }

  it('lets the word stand in strings and comments, and a cast to another rule', () => {
    const source = "// any! as any\nconst a = 'x as any!'\nconst b = !a\nconst c = a as string"
    assertClean(noTypeEscapes, { 'src/queue/a.ts': source, 'src/platform/database.ts': 'type A = any' })
  })

  it('catches more casts than one in 500 lines', () => {
    const source = `const a = b as string\n${'\n'.repeat(400)}const c = b as unknown as number\n`
    assert.deepEqual(found(fewCasts, { 'src/queue/a.ts': source }), [
      'src/queue/a.ts:1',
      'src/queue/a.ts:402',
      'src/queue/a.ts:402',
    ])
  })

  it('lets two casts stand in a thousand lines, and “as const” anywhere', () => {
    const source = `const a = b as string\nconst c = b as number\n${'const d = [1] as const\n'.repeat(998)}`
    assertClean(fewCasts, { 'src/queue/a.ts': source })
  })
})
