// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted lines are themselves templates
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tableOwners } from './table-owners.ts'
import { assertClean, found } from './testing.ts'

const OWNER = { 'src/dossiers/dossiers.store.ts': "db.insertInto('dossiers').values(row)" }

describe('owners of tables', () => {
  const planted: readonly string[] = [
    "db.insertInto('dossiers').values(row)",
    "db.updateTable('dossiers as d').set(row)",
    "db.deleteFrom('public.dossiers')",
    "db.query('insert into dossiers (code) values ($1)')",
    'sql`UPDATE dossiers SET code = ${code}`',
    'sql`with gone as (delete from "dossiers" returning code) select 1`',
    'sql`truncate table dossiers`',
  ]
  for (const line of planted) {
    it(`catches a second writer: ${line}`, () => {
      assert.deepEqual(found(tableOwners, { ...OWNER, 'src/app/demo.ts': line }), [
        'src/dossiers/dossiers.store.ts:1',
        'src/app/demo.ts:1',
      ])
    })
  }

  it('catches a table that is not named', () => {
    const files = {
      'src/platform/a.ts': 'db.insertInto(table).values(row)',
      'src/platform/b.ts': 'sql`insert into ${sql.table(name)} values (1)`',
    }
    assert.deepEqual(found(tableOwners, files), ['src/platform/a.ts:1', 'src/platform/b.ts:1'])
  })

  it('lets others read, tests write, and the owner write in several files', () => {
    assertClean(tableOwners, {
      ...OWNER,
      'src/dossiers/history.store.ts': "sql`update dossiers set code = 1`\ndb.insertInto('history')",
      'src/statistics/figures.store.ts':
        "db.selectFrom('dossiers')\nsql`select 1 from dossiers for update of dossiers`",
      'src/queue/queue.store.db-test.ts': "db.deleteFrom('dossiers')",
      'src/queue/queue.store.ts':
        'sql`insert into tickets (n) values (1) on conflict (n) do update set n = 2`',
    })
  })
})
