import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { startEmbeddedPostgres } from '../embedded-postgres/index.ts'

export interface TestCluster {
  readonly connection: pg.PoolConfig
  stop(): Promise<void>
}

/** The database server of this test run: the one the check has started for all files, or one of our own for a single file. */
export async function testCluster(): Promise<TestCluster> {
  const shared = process.env.MOTCUA_TEST_DATABASE
  if (shared) return { connection: JSON.parse(shared), stop: () => Promise.resolve() }
  const folder = await mkdtemp(join(tmpdir(), 'motcua-test-'))
  // The database's own account must be able to enter it when the test runs as root.
  await chmod(folder, 0o755)
  const embedded = await startEmbeddedPostgres({ folder, log: ignoreProgress })
  return {
    connection: { ...embedded.connection },
    async stop() {
      await embedded.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A test says what it found, not how its database was started. */
const ignoreProgress = (_line: string): void => undefined
