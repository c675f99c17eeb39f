import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

export type KeptPasswords = Readonly<Record<string, string>>

/** The passwords kept for the demo accounts; none when the file is not there yet. */
export async function readKeptPasswords(path: string): Promise<KeptPasswords> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '{}'
    throw error
  })
  const kept: unknown = JSON.parse(text)
  return Object.fromEntries(
    Object.entries(kept ?? {}).flatMap(([username, password]) =>
      typeof password === 'string' ? [[username, password]] : [],
    ),
  )
}

/** Writes the file whole or not at all, readable by its owner only from the first byte. */
export async function keepPasswords(path: string, passwords: KeptPasswords): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(passwords, undefined, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}
