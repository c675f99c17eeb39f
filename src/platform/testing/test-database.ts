import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import pg from 'pg'
import { migrateJobs } from '../jobs/worker.ts'
import { migrate } from '../migrate.ts'
import { type Db, openDatabase } from '../postgres.ts'
import { templateName } from './template-name.ts'
import { testCluster } from './test-cluster.ts'

export interface TestDatabase {
  readonly db: Db
  readonly connection: pg.PoolConfig
}

/** A migrated, empty database for this test file alone; gone when the file has ended. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = await templateName()
  await onCluster(cluster.connection, async client => {
    await makeTemplate(client, cluster.connection, template)
    await client.query(`create database ${name} template ${template}`)
  })
  const connection = { ...cluster.connection, database: name }
  const db = openDatabase(connection, endTest)
  after(async () => {
    await db.destroy()
    await onCluster(cluster.connection, client =>
      client.query(`drop database if exists ${name} with (force)`),
    )
    await cluster.stop()
  })
  return { db, connection }
}

/** Only one test file at a time makes the template; the others wait for it at the lock. */
async function makeTemplate(client: pg.Client, connection: pg.PoolConfig, template: string): Promise<void> {
  await client.query('select pg_advisory_lock(4181)')
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
  if (!rowCount) {
    const making = `${template}_making`
    await client.query(`drop database if exists ${making} with (force)`)
    await client.query(`create database ${making}`)
    const db = openDatabase({ ...connection, database: making }, endTest)
    await migrate(db)
    await migrateJobs({ ...connection, database: making }, endTest)
    await db.destroy()
    await client.query(`alter database ${making} rename to ${template}`)
  }
  await client.query('select pg_advisory_unlock(4181)')
}

async function onCluster(
  connection: pg.PoolConfig,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** A connection lost in the middle of a test is a failure of the test. */
function endTest(error: Error): never {
  throw error
}
