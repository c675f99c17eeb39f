import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { fileStoreIn } from './files.ts'
import { testDatabase } from './testing/test-database.ts'

const { db } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'motcua-files-'))
after(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  await sql`delete from stored_file`.execute(db)
  await rm(folder, { recursive: true, force: true })
})
const files = fileStoreIn(folder)
const at = Temporal.Instant.from('2026-11-20T02:00:00Z')
const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
const namesOnDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(({ name }) => name)

async function stored(words: string): Promise<string> {
  const sha256 = await files.stage(Buffer.from(words))
  await db.transaction().execute(tx => files.register(tx, { sha256, mediaType: 'application/pdf', at }))
  return sha256
}

test('what was staged is there after a restart, under the digest of its bytes', async () => {
  const sha256 = await files.stage(Buffer.from('tờ khai'))
  assert.equal(sha256, createHash('sha256').update('tờ khai').digest('hex'))
  assert.equal((await fileStoreIn(folder).read(sha256)).toString(), 'tờ khai')
})

test('the same content is kept once, however often and at how many places at once it comes', async () => {
  const names = await Promise.all(Array.from({ length: 20 }, () => files.stage(Buffer.from('một'))))
  assert.equal(new Set(names).size, 1)
  assert.deepEqual(await namesOnDisk(), [names[0]])
})

test('nobody else on the machine may read the files', async () => {
  const sha256 = await files.stage(Buffer.from('một'))
  assert.equal((await stat(placeOf(sha256))).mode & 0o077, 0)
  assert.equal((await stat(join(folder, sha256.slice(0, 2)))).mode & 0o077, 0)
})

test('a staged file belongs to nothing until a transaction commits with it', async () => {
  const sha256 = await files.stage(Buffer.from('một'))
  const rows = async () =>
    (await db.selectFrom('stored_file').select(['sha256', 'bytes', 'stored_at']).execute()).map(
      ({ stored_at, ...row }) => ({ ...row, storedAt: stored_at.toString() }),
    )
  await assert.rejects(
    db.transaction().execute(async tx => {
      await files.register(tx, { sha256, mediaType: 'application/pdf', at })
      throw new Error('refused')
    }),
  )
  assert.deepEqual(await rows(), [])
  await stored('một')
  await stored('một')
  assert.deepEqual(await rows(), [{ sha256, bytes: Buffer.from('một').length, storedAt: at.toString() }])
})

test('a file that was never staged cannot be noted', () =>
  assert.rejects(
    db
      .transaction()
      .execute(tx => files.register(tx, { sha256: 'c'.repeat(64), mediaType: 'application/pdf', at })),
  ))

test('an altered file is never given out, and neither is a missing one', async () => {
  const [altered, missing] = [await stored('một'), await stored('hai')]
  await writeFile(placeOf(altered), 'một!')
  await rm(placeOf(missing))
  await assert.rejects(files.read(altered), /altered/)
  await assert.rejects(files.read(missing), /ENOENT/)
})

test('the check finds every missing and every altered file, and nothing else', async () => {
  const [right, altered, emptied, missing] = [
    await stored('một'),
    await stored('hai'),
    await stored('ba'),
    await stored('bốn'),
  ]
  assert.deepEqual(await files.findings(db), [])
  await writeFile(placeOf(altered), 'HAI')
  await writeFile(placeOf(emptied), '')
  await rm(placeOf(missing))
  const found = await files.findings(db)
  assert.deepEqual(
    new Map(found.map(({ sha256, finding }) => [sha256, finding])),
    new Map([
      [altered, 'file-altered'],
      [emptied, 'file-altered'],
      [missing, 'file-missing'],
    ]),
  )
  assert.equal((await files.read(right)).toString(), 'một')
})

test('given the same content again, a file damaged on disk is whole again', async () => {
  const sha256 = await stored('một')
  await writeFile(placeOf(sha256), 'm')
  assert.equal(await files.stage(Buffer.from('một')), sha256)
  assert.equal((await readFile(placeOf(sha256))).toString(), 'một')
  assert.deepEqual(await files.findings(db), [])
})
