import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data folder for a trial, and how to take it away again. */
export interface TrialFolder {
  readonly path: string
  remove(): Promise<void>
}

/** Makes an empty data folder apart from every real one. */
export async function makeTrialFolder(): Promise<TrialFolder> {
  const path = await mkdtemp(join(tmpdir(), 'motcua-trial-'))
  // The database's own account must be able to enter it when the trial runs as root.
  await chmod(path, 0o755)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
