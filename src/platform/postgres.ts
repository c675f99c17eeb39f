import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './database.ts'

export type Db = Kysely<DB>
/** An open transaction. Every function that takes a `Tx` leaves committing to the caller. */
export type Tx = Transaction<DB>

const { builtins } = pg.types

/** Row values arrive as what they mean: instants and calendar dates as Temporal, 64-bit counts as numbers. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.TIMESTAMPTZ]: text =>
    Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')),
  [builtins.DATE]: text => Temporal.PlainDate.from(text),
  [builtins.INT8]: Number,
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
}

/** Opens the one pool of this process. A lost connection is logged and replaced, it does not end the process. */
export function openDatabase(connection: pg.PoolConfig, onError: (error: Error) => void): Db {
  const pool = new pg.Pool({ max: 16, ...connection, types })
  // 57P01 is a database that stops in good order: the next query will say so, an idle connection need not.
  pool.on('error', error => ('code' in error && error.code === '57P01' ? undefined : onError(error)))
  // The pool speaks for idle connections alone. One lost between two queries of a transaction would end the process if nobody
  // listened to it; the next query on it fails and is answered like any failure.
  pool.on('connect', client => client.on('error', noticedByNextQuery))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

const noticedByNextQuery = (_error: Error): void => undefined
