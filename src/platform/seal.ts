import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/**
 * Encrypts personal data at rest (AES-256-GCM) and makes blind indexes, so that an ID number can be found without being
 * readable in the database or in a backup. The key lives outside the database.
 */
export interface Seal {
  seal(plain: string): Buffer
  unseal(sealed: Uint8Array): string
  /** The same input gives the same digest; without the key the input cannot be guessed from it. */
  blindIndex(plain: string): Buffer
}

const VERSION = 1
const NONCE = 12
const TAG = 16

export function sealWith(key: Buffer): Seal {
  if (key.length !== 32) throw new Error('The sealing key must have 32 bytes')
  const indexKey = createHmac('sha256', key).update('blind index').digest()
  return {
    seal(plain) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body])
    },
    unseal(sealed) {
      const bytes = Buffer.from(sealed)
      if (bytes[0] !== VERSION) throw new Error('Sealed by another version')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE))
      decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG))
      return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]).toString(
        'utf8',
      )
    },
    blindIndex: plain => createHmac('sha256', indexKey).update(plain).digest(),
  }
}
