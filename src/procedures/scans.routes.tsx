import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { page } from '../web/answer.ts'
import { routesIn } from '../web/route.ts'
import { countScans } from './scans.store.ts'
import { monthsUntil, scanReport } from './scans.ts'
import { namesOfCodes } from './search.store.ts'
import { ScanReportView } from './views/scan-report.tsx'
import { scanWording } from './views/scan-wording.ts'

const { get } = routesIn<Tx>()

/** For staff: which codes people scan, and where they hang. */
export const scanRoutes = [
  get(
    '/desk/scans',
    {
      may: only('officer', 'specialist', 'signer', 'director', 'province', 'auditor', 'volunteer'),
      audit: { none: 'counts without personal data' },
      summary: scanWording.title,
    },
    async ({ tx, language, now, actor, homeCentreId }) => {
      const months = monthsUntil(localTime(now).toPlainDate())
      const [first = ''] = months
      const report = scanReport(await countScans(tx, actor?.centreId ?? homeCentreId, first), months)
      const names = await namesOfCodes(
        tx,
        report.procedures.map(({ code }) => code),
      )
      const named = report.procedures.map(each => ({ ...each, name: names.get(each.code) ?? null }))
      return page({
        title: say(language, scanWording.title),
        shell: 'staff',
        view: <ScanReportView language={language} report={report} names={names} />,
        data: { ...report, procedures: named },
      })
    },
  ),
]
