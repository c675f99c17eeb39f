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

/**
 * Opens a pool that outlives its connections: a lost one is told to `onError` and replaced, it never ends the process.
 */
export function openPool(config: pg.PoolConfig, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('error', error => {
    if (!pool.ending && !stopsInGoodOrder(error)) onError(error)
  })
  // The pool speaks for idle connections alone. One lost between two queries of a transaction would end the process if nobody
  // listened to it; the next query on it fails and is answered like any failure.
  pool.on('connect', client => client.on('error', noticedByNextQuery))
  return pool
}

/** Opens the main pool of this process, with rows read as what they mean. */
export const openDatabase = (connection: pg.PoolConfig, onError: (error: Error) => void): Db =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool: openPool({ max: 16, ...connection, types }, onError) }),
  })

/** 57P01 is a database that is told to stop: the next query will say so, an idle connection need not. */
const stopsInGoodOrder = (error: Error): boolean => 'code' in error && error.code === '57P01'

const noticedByNextQuery = (_error: Error): void => undefined
