import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keys made once for this installation. Without `seal` the ID numbers in the database cannot be read: back it up apart. */
export interface Secrets {
  readonly seal: Buffer
  readonly session: string
}

/** Reads the installation's keys, or makes them at the first start; only the owner may read the file. */
export async function getSecrets(folder: string): Promise<Secrets> {
  await mkdir(folder, { recursive: true })
  const place = join(folder, 'secrets.json')
  const fresh = { seal: randomBytes(32).toString('base64'), session: randomBytes(32).toString('base64') }
  await writeFile(place, `${JSON.stringify(fresh)}\n`, { flag: 'wx', mode: 0o600 }).catch(ignoreExisting)
  const kept: unknown = JSON.parse(await readFile(place, 'utf8'))
  if (!isKept(kept))
    throw new Error(`${place} does not hold this installation's keys; restore it from its backup`)
  return { seal: Buffer.from(kept.seal, 'base64'), session: kept.session }
}

const isKept = (value: unknown): value is { seal: string; session: string } =>
  typeof value === 'object' &&
  value !== null &&
  'seal' in value &&
  typeof value.seal === 'string' &&
  'session' in value &&
  typeof value.session === 'string'

/** The file is there already: the keys of an earlier start stay. */
function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}
