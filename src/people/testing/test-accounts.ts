import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Db } from '../../platform/postgres.ts'
import { testDatabase } from '../../platform/testing/test-database.ts'
import { type Accounts, openAccounts } from '../accounts.store.ts'

export interface TestAccounts {
  readonly db: Db
  readonly accounts: Accounts
  /** The same accounts as a server at another address sees them. */
  at(origin: string): Accounts
  /** An empty folder for this test file. */
  readonly folder: string
}

/** A private database with login on it. Everything is closed before the database is dropped. */
export async function testAccounts(): Promise<TestAccounts> {
  const opened: Accounts[] = []
  const folder = await mkdtemp(join(tmpdir(), 'motcua-people-'))
  after(async () => {
    await Promise.all(opened.map(accounts => accounts.close()))
    await rm(folder, { recursive: true })
  })
  const { db, connection } = await testDatabase()
  const at = (origin: string): Accounts => {
    const accounts = openAccounts({
      connection,
      secret: 'only-for-tests-'.repeat(3),
      origin,
      onError: error => assert.fail(error),
    })
    opened.push(accounts)
    return accounts
  }
  return { db, folder, at, accounts: at('http://localhost:8080') }
}
