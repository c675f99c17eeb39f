import type { Tx } from './postgres.ts'

/**
 * The next number of a series in a period, starting at 1. The row lock is held until the transaction ends, so numbers have
 * neither gaps nor duplicates: a transaction that fails gives its number back.
 */
export const nextNumber = (
  tx: Tx,
  which: { centreId: string; series: string; period: string },
): Promise<number> => takeNumbers(tx, { ...which, count: 1 })

/** Takes so many numbers in a row, in the same way, and answers the first of them. */
export async function takeNumbers(
  tx: Tx,
  { centreId, series, period, count }: { centreId: string; series: string; period: string; count: number },
): Promise<number> {
  const row = await tx
    .insertInto('counter')
    .values({ centre_id: centreId, series, period, last: count })
    .onConflict(conflict =>
      conflict
        .columns(['centre_id', 'series', 'period'])
        .doUpdateSet(update => ({ last: update('counter.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last - count + 1
}
