import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely'
import { inProject } from './paths.ts'
import type { Db } from './postgres.ts'

/** Brings the schema up to date with migrations/NNNN_*.sql, each in order and once. Two starters wait for each other. */
export async function migrate(db: Db): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: numberedSql(inProject('migrations')),
    allowUnorderedMigrations: false,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map(result => result.migrationName)
}

const numberedSql = (folder: string): MigrationProvider => ({
  async getMigrations() {
    const names = (await readdir(folder)).filter(name => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort()
    const read = async (name: string): Promise<[string, Migration]> => {
      const text = await readFile(join(folder, name), 'utf8')
      return [
        name.replace('.sql', ''),
        { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) },
      ]
    }
    return Object.fromEntries(await Promise.all(names.map(read)))
  },
})
