import { createHash } from 'node:crypto'
import type { Tx } from './postgres.ts'

type Recalled =
  | { readonly kind: 'new' | 'other-request' }
  | { readonly kind: 'answered'; readonly to: string; readonly data: unknown }

/**
 * Claims a key for this transaction. A second request with the same key waits here until the first has committed, then is told
 * its answer; if the first failed, the second takes over.
 */
export async function recall(tx: Tx, key: string, requestHash: Uint8Array): Promise<Recalled> {
  const claimed = await tx
    .insertInto('idempotent_answer')
    .values({ key_hash: digest(key), request_hash: Buffer.from(requestHash) })
    .onConflict(conflict => conflict.column('key_hash').doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows === 1n) return { kind: 'new' }
  const row = await tx
    .selectFrom('idempotent_answer')
    .select(['request_hash', 'location', 'data'])
    .where('key_hash', '=', digest(key))
    .executeTakeFirstOrThrow()
  if (!row.request_hash.equals(requestHash) || row.location === null) return { kind: 'other-request' }
  return { kind: 'answered', to: row.location, data: row.data }
}

export async function remember(tx: Tx, key: string, answer: { to: string; data: unknown }): Promise<void> {
  await tx
    .updateTable('idempotent_answer')
    .set({ location: answer.to, data: JSON.stringify(answer.data) })
    .where('key_hash', '=', digest(key))
    .execute()
}

/** Gives a claimed key back, for a request that wrote nothing. */
export async function release(tx: Tx, key: string): Promise<void> {
  await tx.deleteFrom('idempotent_answer').where('key_hash', '=', digest(key)).execute()
}

const digest = (key: string): Buffer => createHash('sha256').update(key).digest()
