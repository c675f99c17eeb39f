import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrPng, qrSvg } from '../platform/qr.ts'
import { file, page, seeOther } from '../web/answer.ts'
import { choice, text } from '../web/fields.ts'
import { routesIn } from '../web/route.ts'
import { procedurePath, qrPath, scanPlaces } from './addresses.ts'
import { withProcedure } from './asked-procedure.routes.tsx'
import { fitOf } from './card.ts'
import { getCard, printCard, printPosters } from './printed.store.ts'
import { noteScan } from './scans.store.ts'
import { printedWording } from './views/printed-wording.ts'
import { ServiceCardView } from './views/service-card.tsx'
import { shortFacts } from './views/shown-values.ts'
import { prepWording } from './views/where-wording.ts'

const { get } = routesIn<Tx>()

const open = { may: 'anyone', audit: { none: 'public facts without personal data' } } as const
const A_DAY = 86_400
/** Large enough for a door, sharp enough for print. */
const PNG_SIDE = 1_000

const prep = Type.Object({ prep: Type.Optional(text({ label: prepWording.code, min: 0, max: 20 })) })
const from = Type.Object({ from: Type.Optional(choice({ label: printedWording.place, of: scanPlaces })) })

/** What is printed and hung up: QR code, poster, card, and the short address the code leads to. */
export const printedRoutes = [
  get(
    '/q/:code',
    { ...open, query: from, summary: ['Địa chỉ ngắn trong mã QR', 'The short address in QR codes'] },
    withProcedure(async ({ code }, { tx, homeCentreId, query, now, byPerson }) => {
      if (byPerson) await noteScan(tx, { centreId: homeCentreId, code, place: query.from ?? 'home', now })
      return seeOther(procedurePath(code), { to: procedurePath(code) })
    }),
  ),
  get(
    '/procedures/:code/qr.svg',
    { ...open, query: from, summary: ['Mã QR của thủ tục (SVG)', 'QR code of a procedure (SVG)'] },
    withProcedure(async ({ code }, { origin, query }) => {
      const bytes = new TextEncoder().encode(qrSvg(`${origin}${qrPath(code, query.from ?? 'home')}`))
      const name = `${code}.svg`
      return file({ bytes, mediaType: 'image/svg+xml', name, inline: true, cacheSeconds: A_DAY })
    }),
  ),
  get(
    '/procedures/:code/qr.png',
    {
      ...open,
      query: from,
      summary: ['Mã QR của thủ tục (PNG)', 'QR code of a procedure (PNG)'],
      perMinute: 120,
    },
    withProcedure(async ({ code }, { origin, query }) => {
      const bytes = await qrPng(`${origin}${qrPath(code, query.from ?? 'home')}`, PNG_SIDE)
      return file({
        bytes,
        mediaType: 'image/png',
        name: `${code}.png`,
        inline: true,
        cacheSeconds: A_DAY,
      })
    }),
  ),
  get(
    '/procedures/:code/poster.pdf',
    { ...open, summary: ['Áp phích của thủ tục', 'Poster of a procedure'], perMinute: 60 },
    withProcedure(async (procedure, asked) => {
      const one = { ...procedure, short: shortFacts(asked.language, procedure) }
      const bytes = await printPosters([one], { ...asked, per: 1, title: procedure.name })
      return file({ bytes, mediaType: 'application/pdf', name: `${procedure.code}.pdf`, inline: true })
    }),
  ),
  get(
    '/procedures/:code/card',
    { ...open, query: prep, summary: ['Phiếu hướng dẫn: cần mang gì', 'Card: what to bring'] },
    withProcedure(async (procedure, asked) => {
      const { language, origin } = asked
      const card = await getCard(procedure, asked, {
        ...shortFacts(language, procedure),
        prep: asked.query.prep,
      })
      const qr = qrSvg(`${origin}${qrPath(procedure.code, 'card')}`)
      const view = (
        <ServiceCardView language={language} card={card} fit={fitOf(card)} qr={qr} code={procedure.code} />
      )
      return page({ title: say(language, printedWording.cardOf, { name: procedure.name }), view, data: card })
    }),
  ),
  get(
    '/procedures/:code/card.pdf',
    {
      ...open,
      query: prep,
      summary: ['Phiếu hướng dẫn để in', 'Card: what to bring, as a document'],
      perMinute: 60,
    },
    withProcedure(async (procedure, asked) => {
      const card = await getCard(procedure, asked, {
        ...shortFacts(asked.language, procedure),
        prep: asked.query.prep,
      })
      const bytes = printCard(card, procedure.code, asked.origin)
      return file({
        bytes,
        mediaType: 'application/pdf',
        name: `${procedure.code}-phieu.pdf`,
        inline: true,
      })
    }),
  ),
]
