import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type EmbeddedConnection, FolderInUse, findRunningPostgres, startEmbeddedPostgres } from './index.ts'

const quiet = (): void => undefined

async function ask(connection: EmbeddedConnection, sql: string): Promise<unknown> {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

/** A program of its own that starts the database, says so and lives on. */
async function startElsewhere(folder: string): Promise<{ kill: () => Promise<void> }> {
  const self = fileURLToPath(import.meta.url)
  const door = join(self, '..', `index${extname(self)}`)
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(door)}
    await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, log: () => undefined })
    console.log('up')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

describe('embedded PostgreSQL', { concurrency: false }, () => {
  let root = ''
  let folder = ''

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'motcua-embedded-test-'))
    // another account runs the database when root tests
    chmodSync(root, 0o755)
    folder = join(root, 'var')
  })
  after(() => rmSync(root, { recursive: true }))

  it('makes a database at the first start, private and durable', async () => {
    const db = await startEmbeddedPostgres({ folder, log: quiet })
    assert.equal(lstatSync(db.connection.host).mode & 0o777, 0o700)
    assert.equal(await ask(db.connection, 'show fsync'), 'on')
    assert.equal(await ask(db.connection, 'show synchronous_commit'), 'on')
    assert.equal(await ask(db.connection, 'show data_checksums'), 'on')
    assert.equal(await ask(db.connection, 'show listen_addresses'), '')
    assert.equal(await ask(db.connection, `select lower('ĐƯỜNG LÀNG')`), 'đường làng')
    await ask(db.connection, 'create table kept as select 42 as answer')
    await db.stop()
    assert.equal(existsSync(db.connection.host), false)
  })

  it('takes Vietnamese letters for letters when it compares words by trigrams', async () => {
    const db = await startEmbeddedPostgres({ folder, log: quiet })
    await ask(db.connection, 'create extension pg_trgm')
    assert.equal(
      await ask(db.connection, `select similarity('Đặng', 'Đăng') < 1 and similarity('Ệ', 'Ệ') = 1`),
      true,
    )
    await db.stop()
  })

  it('is refused to a second program while the first lives, which can still find it', async () => {
    const db = await startEmbeddedPostgres({ folder, log: quiet })
    await assert.rejects(startEmbeddedPostgres({ folder, log: quiet }), FolderInUse)
    assert.deepEqual(findRunningPostgres(folder), db.connection)
    await db.stop()
    assert.equal(findRunningPostgres(folder), undefined)
  })

  it('heals by itself when PostgreSQL is killed, with what was committed', async () => {
    const again = Promise.withResolvers<void>()
    const log = (line: string): void => (line.includes('runs again') ? again.resolve() : undefined)
    const db = await startEmbeddedPostgres({ folder, log })
    const before = db.pid
    await ask(db.connection, 'create table last_word as select 7 as answer')
    process.kill(before, 'SIGKILL')
    await again.promise
    assert.notEqual(db.pid, before)
    assert.equal(await ask(db.connection, 'select answer from last_word'), 7)
    await db.stop()
  })

  it('starts after the program was killed while its PostgreSQL lived on', async () => {
    const other = await startElsewhere(folder)
    await other.kill()
    const lines: string[] = []
    const db = await startEmbeddedPostgres({ folder, log: line => lines.push(line) })
    assert.match(lines.join('\n'), /earlier run still lives/)
    assert.equal(await ask(db.connection, 'select answer from kept'), 42)
    await db.stop()
  })

  it('starts when the number of a dead PostgreSQL belongs to another program', async () => {
    const other = await startElsewhere(folder)
    const path = join(folder, 'postgres', 'postmaster.pid')
    const [pid, ...lines] = readFileSync(path, 'utf8').split('\n')
    await other.kill()
    process.kill(Number(pid), 'SIGKILL')
    writeFileSync(path, [process.ppid, ...lines].join('\n'))
    const db = await startEmbeddedPostgres({ folder, log: quiet })
    assert.equal(await ask(db.connection, 'select answer from kept'), 42)
    await db.stop()
  })

  it('begins anew when making the database was cut short', async () => {
    const torn = join(root, 'torn')
    mkdirSync(join(torn, 'postgres.new-0badcafe', 'base'), { recursive: true })
    writeFileSync(join(torn, 'postgres.new-0badcafe', 'PG_VERSION'), '18\n')
    const db = await startEmbeddedPostgres({ folder: torn, log: quiet })
    assert.equal(await ask(db.connection, 'select 1'), 1)
    await db.stop()
    assert.deepEqual(readdirSync(torn).sort(), ['postgres', 'postgres.json', 'postgres.log'])
  })

  it('never begins anew in place of a database that is lost or of another version', async () => {
    const torn = join(root, 'torn')
    writeFileSync(join(torn, 'postgres', 'PG_VERSION'), '17\n')
    await assert.rejects(startEmbeddedPostgres({ folder: torn, log: quiet }), /written by PostgreSQL 17/)
    rmSync(join(torn, 'postgres'), { recursive: true })
    await assert.rejects(startEmbeddedPostgres({ folder: torn, log: quiet }), /it is not there/)
  })
})
