import { sql } from 'kysely'
import type { Db } from '../platform/postgres.ts'
import { sealWith } from '../platform/seal.ts'
import type { Actor } from '../web/actor.ts'
import type { Change, Filing } from './dossier.ts'
import { lifeOf } from './dossiers.fixtures.ts'
import { saveChange, saveNew } from './dossiers.store.ts'

export const seal = sealWith(Buffer.alloc(32, 7))

export const actor = (role: string, more: Partial<Actor> = {}): Actor => ({
  userId: `user-${role}`,
  staffId: role,
  centreId: 'muong-sai',
  name: role,
  title: role,
  roles: [role],
  fields: [],
  ...more,
})

/** The procedures that test dossiers are filed under, and the one file their results name. */
export async function publishProcedures(db: Db): Promise<void> {
  await sql`insert into field values ('ho-tich', 'Hộ tịch'), ('chung-thuc', 'Chứng thực')`.execute(db)
  await sql`insert into procedure values ('1.001193'), ('2.000815')`.execute(db)
  await sql`
    insert into procedure_version (code, version, effective_from, field_id, content, content_hash, source, imported_at)
    select code, 1, '2026-01-01', field, jsonb_build_object('code', code, 'name', 'Thủ tục',
        'timeLimit', jsonb_build_object('kind', 'working-days', 'amount', 5),
        'documents', jsonb_build_array(jsonb_build_object('name', 'Giấy chứng sinh'), jsonb_build_object('name', 'Tờ khai'))),
      repeat('0', 64), 'test', now()
    from (values ('1.001193', 'ho-tich'), ('2.000815', 'chung-thuc')) as v (code, field)`.execute(db)
  await sql`insert into stored_file values (repeat('a', 64), 'application/pdf', 1, now())`.execute(db)
}

/** Saves changes one after the other, as requests would: the first makes the dossier, the others follow in their version. */
export async function saveAll(db: Db, [first, ...rest]: readonly [Change, ...Change[]]): Promise<void> {
  await db.transaction().execute(async tx => {
    await saveNew(tx, seal, { ...first, secret: 'AB2C3D' })
    for (const [index, change] of rest.entries()) await saveChange(tx, change, index + 1)
  })
}

type Step = keyof ReturnType<typeof lifeOf>

const way: Readonly<Record<Step, readonly [Step, ...Step[]]>> = {
  filed: ['filed'],
  refused: ['filed', 'refused'],
  received: ['filed', 'received'],
  processing: ['filed', 'received', 'processing'],
  awaiting: ['filed', 'received', 'processing', 'awaiting'],
  backAgain: ['filed', 'received', 'processing', 'awaiting', 'backAgain'],
  finished: ['filed', 'received', 'processing', 'awaiting', 'finished'],
  returned: ['filed', 'received', 'processing', 'awaiting', 'finished', 'returned'],
  supplementAsked: ['filed', 'received', 'processing', 'supplementAsked'],
  dutyAsked: ['filed', 'received', 'processing', 'dutyAsked'],
  withdrawalAsked: ['filed', 'received', 'processing', 'withdrawalAsked'],
  stopped: ['filed', 'received', 'processing', 'stopped'],
}

/** A dossier with its whole history up to one step of its life. */
export async function saveUpTo(db: Db, step: Step, filing: Filing): Promise<readonly Change[]> {
  const life = lifeOf(filing)
  const [first, ...rest] = way[step]
  const changes: readonly [Change, ...Change[]] = [life[first], ...rest.map(each => life[each])]
  await saveAll(db, changes)
  return changes
}

/** Every row of every table as PostgreSQL writes it, bytes in hexadecimal: what a thief of a backup would search. */
export async function wholeDatabase(db: Db): Promise<string> {
  const tables = (await db.introspection.getTables()).map(({ schema, name }) => `${schema}.${name}`)
  const texts = await Promise.all(
    tables.map(async name => {
      const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(
        db,
      )
      return rows.map(({ text }) => text)
    }),
  )
  return texts.flat().join('\n')
}
