import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import fastify, { type FastifyInstance } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import { seedCentres } from '../people/index.ts'
import { appendAudit } from '../platform/audit.ts'
import { fileStoreIn } from '../platform/files.ts'
import { idempotencyWith } from '../platform/idempotency.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { mountRoutes } from '../web/mount.ts'
import type { Shell } from '../web/shell.ts'
import { at, calendars, reasonRules, ruleSets, units } from './dossiers.fixtures.ts'
import { dossierRoutes } from './index.ts'
import { actor, publishProcedures, seal } from './saved-dossiers.fixtures.ts'

/** The routes of dossiers on a real database. Who asks is said in the header `x-role`; the specialist is the handler. */
export interface DossierServer {
  readonly server: FastifyInstance
  setClock(local: string): void
}

export async function dossierServer(db: Db): Promise<DossierServer> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-files-'))
  after(() => rm(folder, { recursive: true, force: true }))
  await publishProcedures(db)
  await seedCentres(db)
  let now = at('2026-11-24T09:00')
  const shell: Shell<Tx> = {
    origin: 'https://motcua.example',
    homeCentreId: 'muong-sai',
    now: () => now,
    newKey: () => randomUUID(),
    actorOf: async headers => {
      const role = headers.get('x-role')
      return role === null
        ? undefined
        : actor(role, { staffId: headers.get('x-staff') ?? role, fields: ['ho-tich'] })
    },
    transact: run => db.transaction().execute(run),
    ...idempotencyWith(seal),
    park: async () => 'parked',
    unpark: async () => undefined,
    audit: appendAudit,
    wrote: () => undefined,
  }
  const services = { seal, calendars, ruleSets, reasonRules, units, files: fileStoreIn(folder) }
  const server = fastify({ bodyLimit: 64 * 1024 * 1024 })
  await mountRoutes(server, {
    routes: dossierRoutes(services),
    shell,
    render: answer => (answer.kind === 'page' ? renderToString(answer.view) : answer.words.join('\n')),
  })
  return {
    server,
    setClock(local) {
      now = at(local)
    },
  }
}
