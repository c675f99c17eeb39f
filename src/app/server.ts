import compress from '@fastify/compress'
import fastify, { type FastifyInstance } from 'fastify'
import { getHomeCentre } from '../people/index.ts'
import { mountRoutes } from '../web/mount.ts'
import { frameOf } from './frame.tsx'
import { type Office, originOf } from './office.ts'
import { allRoutes } from './routes.ts'
import { shellOf } from './shell.ts'

export interface Serving {
  readonly address: string
  readonly server: FastifyInstance
}

/** Makes the server of an open office, not listening yet. */
export async function makeServer(office: Office, clock: () => Temporal.Instant): Promise<FastifyInstance> {
  const server = fastify({
    // Structured lines without personal data: path, status and time, never the query or the body.
    logger: {
      level: process.env.LOG_LEVEL ?? 'warn',
      serializers: { req: ({ method, routeOptions }) => ({ method, route: routeOptions.url }) },
    },
    trustProxy: office.config.publicAddress !== undefined,
    forceCloseConnections: 'idle',
  })
  await server.register(compress, { threshold: 1024 })
  // Alive even when the database is not: whoever watches must be able to tell the two apart.
  server.get('/healthz', async () => ({ ok: true }))
  // Streams of news never end by themselves; stopping would wait for them.
  server.addHook('preClose', () => office.news.close())
  const centre = await getHomeCentre(office.db, office.config.homeCentre)
  await mountRoutes(server, {
    routes: allRoutes(office),
    shell: shellOf(office, clock),
    render: frameOf(centre),
  })
  return server
}

/** Listens where the configuration says; the port was found free a moment ago. */
export async function serve(
  office: Office,
  clock: () => Temporal.Instant = () => Temporal.Now.instant(),
): Promise<Serving> {
  const { host, port } = office.config
  const server = await makeServer(office, clock)
  await server.listen({ host, port })
  return { server, address: originOf(office.config) }
}
