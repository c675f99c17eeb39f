import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { fileStoreIn } from '../platform/files.ts'
import { sealWith } from '../platform/seal.ts'
import { keepFiles, keptFilesOf } from './kept-files.store.ts'

const folder = await mkdtemp(join(tmpdir(), 'motcua-kept-'))
after(() => rm(folder, { recursive: true }))
const files = fileStoreIn(folder)
const seal = sealWith(randomBytes(32))
const scan = {
  field: 'papers.2.file',
  name: 'tờ khai.pdf',
  mediaType: 'application/pdf',
  bytes: Buffer.from('%PDF-1.7 tờ khai'),
}

test('a file of an earlier step comes back by its token, with its bytes in the store', async () => {
  const [kept] = await keepFiles(files, seal, [scan])
  assert.ok(kept)
  const { bytes, ...facts } = scan
  assert.deepEqual(keptFilesOf(seal, [kept.token]), [{ ...facts, sha256: kept.sha256, token: kept.token }])
  assert.deepEqual(await files.read(kept.sha256), bytes)
})

test('the token tells neither the name nor where the bytes lie', async () => {
  const [kept] = await keepFiles(files, seal, [scan])
  assert.ok(kept)
  const opened = Buffer.from(kept.token, 'base64url').toString('latin1')
  for (const word of ['pdf', 'papers', kept.sha256]) assert.equal(opened.includes(word), false)
})

test('a token that was changed, cut or made up is no file of ours, and the others still are', async () => {
  const [one, other] = await keepFiles(files, seal, [scan, { ...scan, name: 'hai.pdf' }])
  assert.ok(one && other)
  const stranger = sealWith(randomBytes(32)).seal(JSON.stringify(scan)).toString('base64url')
  const changed = `${one.token.slice(0, -6)}AAAAAA`
  const found = keptFilesOf(seal, [changed, one.token.slice(0, 20), stranger, '', other.token])
  assert.deepEqual(
    found.map(({ name }) => name),
    ['hai.pdf'],
  )
})

test('whatever is sent as a token, it is never mistaken for a file and nothing breaks', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), tokens => {
      assert.deepEqual(keptFilesOf(seal, tokens), [])
    }),
  )
})
