import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { askDatabase } from './processes.ts'

/** What the centre holds of files: rows that name one, and files on its disk. */
export interface Stored {
  readonly rows: number
  readonly onDisk: number
  readonly dossiers: number
}

export async function storedIn(folder: string): Promise<Stored> {
  const [row = {}] = await askDatabase(
    folder,
    'select (select count(*) from stored_file)::int as rows, (select count(*) from dossier)::int as dossiers',
  )
  const entries = await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(
    noneYet,
  )
  return {
    rows: Number(row.rows),
    dossiers: Number(row.dossiers),
    onDisk: entries.filter(entry => entry.isFile()).length,
  }
}

/** The folder is made with the first file. */
function noneYet(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
