import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { generate, PostgresDialect } from 'kysely-codegen'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { migrate } from '../src/platform/migrate.ts'
import { inProject } from '../src/platform/paths.ts'
import { type Db, openDatabase } from '../src/platform/postgres.ts'

/**
 * The row types of the schema that the migrations make, read from a fresh database: `node dist/tools/schema-types.js` prints
 * them, `--write` puts them into src/platform/database.ts. The check compares the two.
 */
const folder = await mkdtemp(join(tmpdir(), 'motcua-schema-'))
// The database's own account must be able to enter it when the test runs as root.
await chmod(folder, 0o755)
const postgres = await startEmbeddedPostgres({ folder, log: line => console.error(line) })
const migrated = openDatabase({ ...postgres.connection, application_name: 'schema-types' }, error =>
  console.error(error.message),
)
await migrate(migrated)
const dialect = new PostgresDialect()
const { host, database, user } = postgres.connection
const db = await dialect.introspector.connect({
  connectionString: `postgres:///${database}?host=${host}&user=${user}`,
  dialect,
})
try {
  const types = await generate({
    db,
    dialect,
    excludePattern: 'kysely_*',
    // Instants and days are read as Temporal and written as their text; 64-bit counts fit into a number.
    typeMapping: {
      timestamptz: 'ColumnType<Temporal.Instant, string, string>',
      date: 'ColumnType<Temporal.PlainDate, string, string>',
      int8: 'ColumnType<number, number, number>',
      jsonb: 'ColumnType<unknown, string, string>',
    },
    outFile: null,
    print: false,
    typeOnlyImports: true,
  })
  if (process.argv.includes('--write')) await writeFile(inProject('src/platform/database.ts'), types)
  else process.stdout.write(types)
} finally {
  await db.destroy()
  await untilAlone(migrated)
  await migrated.destroy()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

/** The generator's own connections must be gone before the database stops: told of the stop, they would end this program. */
async function untilAlone(ours: Db): Promise<void> {
  const others = sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
    where backend_type = 'client backend' and application_name <> 'schema-types'`
  while (((await others.execute(ours)).rows[0]?.count ?? 0) > 0);
}
