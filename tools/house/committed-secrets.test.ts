import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { committedSecrets, machinePaths } from './committed-secrets.ts'
import { assertClean, found } from './testing.ts'

describe('secrets', () => {
  const planted: readonly string[] = [
    `const key = '-----BEGIN ${'RSA PRIVATE'} KEY-----'`,
    `const id = 'AKIA${'ABCDEFGHIJKLMNOP'}'`,
    "const password = 'hunter-2'",
    "const options = { apiKey: 'k1234567' }",
    "const adminPassword = 'motcua'",
    "connect('postgres://motcua:hunter2@localhost/motcua')",
  ]
  for (const line of planted) {
    it(`catches ${line}`, () => {
      assert.deepEqual(found(committedSecrets, { 'src/people/a.ts': `\n${line}` }), ['src/people/a.ts:2'])
    })
  }

  it('lets names of fields, values read elsewhere and tests be', () => {
    assertClean(committedSecrets, {
      'src/people/a.ts': [
        "const type = { autocomplete: 'current-password', password: 'new-password' }",
        "const password: Words = ['Mật khẩu', 'Password']",
        'const secret = await readSecret(name)',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted line is itself a template
        'const secret = `K7${code.slice(-4)}`',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted line is itself a template
        'connect(`postgres://${user}:${password}@${host}/motcua`)',
      ].join('\n'),
      'src/people/a.test.ts': "const password = 'hunter-2'",
    })
  })
})

describe('paths of one machine', () => {
  const planted: readonly string[] = [
    ['', 'home', 'lan', 'motcua'].join('/'),
    ['', 'Users', 'lan', 'motcua'].join('/'),
    ['', 'tmp', 'motcua'].join('/'),
    ['https:/', 'registry.example.org', 'pg'].join('/'),
  ]
  for (const path of planted) {
    it(`catches ${path}`, () => {
      assert.deepEqual(found(machinePaths, { 'README.md': `Look in\n\`${path}\`.` }), ['README.md:2'])
    })
  }

  it('lets paths of the checkout and of web pages be', () => {
    const text = 'See `src/home/a.ts`, https://example.org/home/lan/ and `var/tmp/x`.'
    assertClean(machinePaths, { 'README.md': text })
  })
})
