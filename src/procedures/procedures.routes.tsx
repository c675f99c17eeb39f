import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import { getCentre } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { page } from '../web/answer.ts'
import { text, yes } from '../web/fields.ts'
import { type Route, routesIn } from '../web/route.ts'
import { qrPath } from './addresses.ts'
import { withProcedure } from './asked-procedure.routes.tsx'
import { feeRoutes } from './fee.routes.tsx'
import { findHandledHere } from './handled-here.store.ts'
import { lifeEventRoutes } from './life-events.routes.tsx'
import { lifeEvents } from './life-events.store.ts'
import { whyNotOnline } from './online-filing.ts'
import { detailOf, missingParts } from './parts.ts'
import { posterRoutes } from './posters.routes.tsx'
import { printedRoutes } from './printed.routes.tsx'
import type { ProcedureVersion } from './procedure.ts'
import { listFields, listMostUsed } from './procedures.store.ts'
import { scanRoutes } from './scans.routes.tsx'
import { findProcedures } from './search.store.ts'
import { Home } from './views/home.tsx'
import { ProcedureList } from './views/procedure-list.tsx'
import { ProcedurePage } from './views/procedure-page.tsx'
import { homeWording, wording } from './views/wording.ts'

const { get } = routesIn<Tx>()

const open = { may: 'anyone', audit: { none: 'public facts without personal data' } } as const

/** Longer questions are cut, not refused: the rest of what was pasted says nothing more. */
const LONGEST_QUESTION = 200

const listQuery = Type.Object({
  q: Type.Optional(text({ label: wording.searchShort, max: 20_000, min: 0 })),
  field: Type.Optional(text({ label: wording.field, max: 200 })),
  online: Type.Optional(yes({ label: wording.onlineOnly })),
  after: Type.Optional(text({ label: wording.code, max: 20 })),
})

/** What other modules know of a procedure; the composition hands it in. */
export interface ProcedureLinks {
  /** Where the declaration form of a procedure is filled in, if it has one. */
  declarationPath(tx: Tx, code: string, now: Temporal.Instant): Promise<string | undefined>
}

/** The public pages of the catalogue. */
export const procedureRoutes = (links: ProcedureLinks): readonly Route<Tx>[] => [
  get('/', { ...open, summary: ['Trang đầu', 'Home'] }, async ({ tx, language }) => {
    const [mostUsed, fields] = [await listMostUsed(tx), await listFields(tx)]
    const view = <Home language={language} mostUsed={mostUsed} fields={fields} events={lifeEvents().events} />
    return page({ title: say(language, homeWording.title), view, data: { mostUsed, fields } })
  }),
  get(
    '/procedures',
    { ...open, query: listQuery, summary: ['Danh mục thủ tục', 'The catalogue of procedures'] },
    async ({ tx, language, query, homeCentreId }) => {
      const { field, online, after } = query
      const words = (query.q ?? '').slice(0, LONGEST_QUESTION)
      const found = await findProcedures(tx, { words, field, online, after, centreId: homeCentreId })
      const fields = await listFields(tx)
      const view = <ProcedureList {...{ language, words, field, online, fields, found }} />
      const data = {
        procedures: found.hits,
        count: found.count,
        ...(found.next ? { after: found.next } : {}),
      }
      return page({
        title: say(language, wording.procedures),
        view,
        data,
        scripts: ['search-as-you-type.js'],
      })
    },
  ),
  get(
    '/procedures/:code',
    { ...open, summary: ['Một thủ tục', 'One procedure'] },
    withProcedure(async (procedure, { tx, language, origin, homeCentreId, now }) => {
      const { hotline } = await getCentre(tx, homeCentreId)
      const qr = qrSvg(`${origin}${qrPath(procedure.code, 'home')}`)
      const declarationHref = await links.declarationPath(tx, procedure.code, now)
      const here = await findHandledHere(tx, { centreId: homeCentreId, code: procedure.code })
      const view = <ProcedurePage {...{ language, procedure, hotline, qr, here, declarationHref }} />
      return page({ title: procedure.name, view, data: dataOf(procedure) })
    }),
  ),
  ...feeRoutes,
  ...lifeEventRoutes,
  ...printedRoutes,
  ...scanRoutes,
  ...posterRoutes,
]

const dataOf = (procedure: ProcedureVersion) => ({
  ...procedure,
  detail: detailOf(procedure),
  missing: missingParts(procedure),
  whyNotOnline: whyNotOnline(procedure) ?? null,
})
