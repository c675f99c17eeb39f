import { createHash } from 'node:crypto'
import type { Tx } from './postgres.ts'
import type { Seal } from './seal.ts'

type Recalled =
  | { readonly kind: 'new' | 'other-request' }
  | { readonly kind: 'answered'; readonly to: string; readonly data: unknown }

/** The memory of POSTs with an Idempotency-Key. Answers may name a dossier and its secret, so they are kept sealed. */
export interface Idempotency {
  /**
   * Claims a key for this transaction. A second request with the same key waits here until the first has committed, then is
   * told its answer; if the first failed, the second takes over.
   */
  recall(tx: Tx, key: string, requestHash: Uint8Array): Promise<Recalled>
  remember(tx: Tx, key: string, answer: { to: string; data: unknown }): Promise<void>
  /** Gives a claimed key back, for a request that wrote nothing. */
  release(tx: Tx, key: string): Promise<void>
}

export const idempotencyWith = (seal: Seal): Idempotency => ({
  recall: (tx, key, requestHash) => recall(tx, seal, { keyHash: digest(key), requestHash }),
  async remember(tx, key, { to, data }) {
    const sealed = seal.seal(JSON.stringify({ to, data }))
    await tx.updateTable('idempotent_answer').set({ sealed }).where('key_hash', '=', digest(key)).execute()
  },
  async release(tx, key) {
    await tx.deleteFrom('idempotent_answer').where('key_hash', '=', digest(key)).execute()
  },
})

interface Claim {
  readonly keyHash: Buffer
  readonly requestHash: Uint8Array
}

async function recall(tx: Tx, seal: Seal, { keyHash, requestHash }: Claim): Promise<Recalled> {
  const claimed = await tx
    .insertInto('idempotent_answer')
    .values({ key_hash: keyHash, request_hash: Buffer.from(requestHash) })
    .onConflict(conflict => conflict.column('key_hash').doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows === 1n) return { kind: 'new' }
  const row = await tx
    .selectFrom('idempotent_answer')
    .select(['request_hash', 'sealed'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirstOrThrow()
  if (!row.request_hash.equals(requestHash) || row.sealed === null) return { kind: 'other-request' }
  return { kind: 'answered', ...JSON.parse(seal.unseal(row.sealed)) }
}

const digest = (key: string): Buffer => createHash('sha256').update(key).digest()
