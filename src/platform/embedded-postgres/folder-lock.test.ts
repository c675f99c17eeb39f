import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { FolderInUse, findFolderHolder, lockFolder } from './folder-lock.ts'

describe('lock of the data folder', () => {
  let folder = ''
  const lockFile = (): string => join(folder, 'motcua.lock')
  const deadHolder = (): string =>
    JSON.stringify({ pid: spawnSync(process.execPath, ['--version']).pid, since: 'an earlier boot/1' })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'motcua-lock-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is refused while the holder lives, and names it', async () => {
    const lock = await lockFolder(folder)
    await assert.rejects(lockFolder(folder), (problem: unknown) => {
      assert.ok(problem instanceof FolderInUse)
      assert.equal(problem.pid, process.pid)
      assert.match(problem.message, /in use/)
      return true
    })
    lock.release()
  })

  it('is free again after release and leaves nothing behind', async () => {
    const first = await lockFolder(folder)
    first.release()
    const second = await lockFolder(folder)
    assert.equal(findFolderHolder(folder)?.pid, process.pid)
    second.release()
    assert.deepEqual(readdirSync(folder), [])
    assert.equal(findFolderHolder(folder), undefined)
  })

  it('is taken over from a dead holder', async () => {
    writeFileSync(lockFile(), deadHolder())
    const lock = await lockFolder(folder)
    assert.equal(findFolderHolder(folder)?.pid, process.pid)
    lock.release()
  })

  it('is taken over when the number of the dead holder was given to another process', {
    skip: !existsSync('/proc/self/stat'),
  }, async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, since: 'an earlier boot/1' }))
    const lock = await lockFolder(folder)
    assert.notEqual(findFolderHolder(folder)?.since, 'an earlier boot/1')
    lock.release()
  })

  it('is taken over when the file was torn', async () => {
    writeFileSync(lockFile(), '{"pid":12')
    const lock = await lockFolder(folder)
    assert.equal(findFolderHolder(folder)?.pid, process.pid)
    lock.release()
  })

  it('goes to exactly one of many starters, even when an earlier taker died on the way', async () => {
    writeFileSync(lockFile(), deadHolder())
    writeFileSync(`${lockFile()}.takeover`, deadHolder())
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
    const winners = answers.filter(answer => answer.status === 'fulfilled')
    assert.equal(winners.length, 1)
    assert.deepEqual(readdirSync(folder), ['motcua.lock'])
  })
})
