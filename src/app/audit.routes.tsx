import { sql } from 'kysely'
import { Type } from 'typebox'
import { localTime } from '../kernel/local-time.ts'
import { say, type Words } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import { auditFindings } from '../platform/audit.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { page } from '../web/answer.ts'
import { whole, yes } from '../web/fields.ts'
import { routesIn } from '../web/route.ts'
import { type AuditLine, AuditLog } from './audit-log.tsx'

const { get } = routesIn<Tx>()
const title: Words = ['Nhật ký kiểm toán', 'Audit log']
const PAGE = 50
const query = Type.Object({
  check: Type.Optional(yes({ label: ['Kiểm chứng', 'Verify'] })),
  before: Type.Optional(
    whole({ label: ['Trước số', 'Before number'], min: 1, max: Number.MAX_SAFE_INTEGER }),
  ),
})

export const auditRoutes = [
  get(
    '/audit',
    { may: only('auditor', 'director'), audit: { event: 'audit log read' }, summary: title, query },
    async ({ tx, actor, query: { before, check }, language }) => {
      const lines = await linesBefore(tx, { centreId: actor?.centreId ?? '', before })
      const broken = check ? await brokenLinks(tx, actor?.centreId) : undefined
      const last = lines.length === PAGE ? lines.at(-1)?.seq : undefined
      return page({
        title: say(language, title),
        shell: 'staff',
        data: { lines, broken },
        view: (
          <AuditLog
            language={language}
            title={say(language, title)}
            lines={lines}
            broken={broken}
            next={last}
          />
        ),
      })
    },
  ),
]

async function linesBefore(
  db: Db,
  { centreId, before }: { centreId: string; before: number | undefined },
): Promise<readonly AuditLine[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .select(['seq', 'at', sql<Record<string, string | undefined>>`entry`.as('entry')])
    .where('centre_id', '=', centreId)
    .where('seq', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('seq', 'desc')
    .limit(PAGE)
    .execute()
  return rows.map(({ seq, at, entry }) => ({
    seq,
    at: localTime(at).toString({ smallestUnit: 'second' }).replace('T', ' '),
    event: entry.event ?? '',
    actor: entry.actor ?? '',
    subject: entry.subject ?? '',
    purpose: entry.purpose ?? '',
  }))
}

async function brokenLinks(db: Db, centreId: string | undefined): Promise<number> {
  return (await auditFindings(db)).filter(finding => finding.centreId === centreId).length
}
