import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/app/config.ts'
import type { Office } from '../../src/app/office.ts'
import { startMotcua } from '../../src/app/start.ts'
import { instantOf } from '../../src/kernel/local-time.ts'

/** A whole centre, running for one journey file: its own folder, database and port; gone afterwards. */
export interface Centre {
  readonly address: string
  readonly folder: string
  /** What its routes are made with. */
  readonly office: Office
  passwordOf(username: string): string
  /** Turns the clock on the wall of the centre, e.g. `2026-11-20T09:00`. */
  setClock(local: string): void
  close(): Promise<void>
}

export async function openCentre(at = '2026-11-20T09:00'): Promise<Centre> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-journey-'))
  // The database's own account must be able to enter it when the journey runs as root.
  await chmod(folder, 0o755)
  let now = instantOf(Temporal.PlainDateTime.from(at))
  const running = await startMotcua(readConfig({}, { data: folder, port: 0 }), quiet, () => now)
  const passwords = new Map(running.demoAccounts.map(({ username, password }) => [username, password]))
  return {
    address: running.address,
    folder,
    office: running.office,
    passwordOf(username) {
      const password = passwords.get(username)
      if (password === undefined) throw new Error(`No demo account is called ${username}`)
      return password
    },
    setClock(local) {
      now = instantOf(Temporal.PlainDateTime.from(local))
    },
    async close() {
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Journeys speak through their assertions; what the centre tells at start would only hide them. */
const quiet = (_line: string): void => undefined
