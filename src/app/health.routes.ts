import { sql } from 'kysely'
import type { Tx } from '../platform/postgres.ts'
import { file } from '../web/answer.ts'
import { routesIn } from '../web/route.ts'

const { get } = routesIn<Tx>()
const spec = {
  may: 'anyone',
  audit: { none: 'tells whether the system can serve, no data' },
  hidden: true,
} as const
const plain = (data: unknown) =>
  file({
    bytes: Buffer.from(`${JSON.stringify(data)}\n`),
    mediaType: 'application/json',
    name: 'health.json',
    inline: true,
  })

export const healthRoutes = [
  get('/readyz', { ...spec, summary: ['Sẵn sàng', 'Ready'] }, async ({ tx }) => {
    await sql`select 1`.execute(tx)
    return plain({ ok: true })
  }),
]
