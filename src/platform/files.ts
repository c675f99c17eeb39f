import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db, Tx } from './postgres.ts'

/** Files by content: the name on disk is the SHA-256 of the bytes, so a file can be neither lost among others nor altered unnoticed. */
export interface FileStore {
  /** Puts the bytes on disk, durably, and answers their name. The same content is kept once. */
  stage(bytes: Uint8Array): Promise<string>
  /** Notes a staged file in this transaction: from now on it belongs to what the transaction writes. */
  register(tx: Tx, file: { sha256: string; mediaType: string; at: Temporal.Instant }): Promise<void>
  /** The bytes of a stored file; throws when they are missing or are no longer what was stored. */
  read(sha256: string): Promise<Buffer>
  /** Every stored file whose bytes are missing or differ. */
  findings(db: Db): Promise<readonly { sha256: string; finding: 'file-missing' | 'file-altered' }[]>
}

export function fileStoreIn(folder: string): FileStore {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
  const read = async (sha256: string) => {
    const bytes = await readFile(placeOf(sha256))
    if (digest(bytes) !== sha256) throw new Error(`Stored file ${sha256} was altered`)
    return bytes
  }
  return {
    async stage(bytes) {
      const sha256 = digest(bytes)
      const place = placeOf(sha256)
      // What lies there may have been damaged since; then the same content makes it whole again.
      if (!(await isWhole(place, sha256))) await writeDurably(place, bytes)
      return sha256
    },
    async register(tx, { sha256, mediaType, at }) {
      const { size } = await stat(placeOf(sha256))
      await tx
        .insertInto('stored_file')
        .values({ sha256, media_type: mediaType, bytes: size, stored_at: at.toString() })
        .onConflict(conflict => conflict.doNothing())
        .execute()
    },
    read,
    async findings(db) {
      const rows = await db.selectFrom('stored_file').select('sha256').orderBy('sha256').execute()
      const findings: { sha256: string; finding: 'file-missing' | 'file-altered' }[] = []
      for (const { sha256 } of rows) {
        if (!(await exists(placeOf(sha256)))) findings.push({ sha256, finding: 'file-missing' })
        else if (digest(await readFile(placeOf(sha256))) !== sha256)
          findings.push({ sha256, finding: 'file-altered' })
      }
      return findings
    },
  }
}

/** Written beside, flushed, then renamed: after a crash there is the whole file or none. */
async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  const folder = join(place, '..')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = `${place}.${randomBytes(6).toString('hex')}.part`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, place)
  const directory = await open(folder, 'r')
  await directory.sync().finally(() => directory.close())
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const isWhole = (place: string, sha256: string): Promise<boolean> =>
  readFile(place).then(
    bytes => digest(bytes) === sha256,
    () => false,
  )

const exists = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  )
