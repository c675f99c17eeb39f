import type { Tx } from './postgres.ts'

/**
 * The next number of a series in a period, starting at 1. The row lock is held until the transaction ends, so numbers have
 * neither gaps nor duplicates: a transaction that fails gives its number back.
 */
export async function nextNumber(
  tx: Tx,
  { centreId, series, period }: { centreId: string; series: string; period: string },
): Promise<number> {
  const row = await tx
    .insertInto('counter')
    .values({ centre_id: centreId, series, period, last: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['centre_id', 'series', 'period'])
        .doUpdateSet(update => ({ last: update('counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
