import { say } from '../kernel/words.ts'
import { getCentre } from '../people/index.ts'
import { renderPdf } from '../platform/pdf.ts'
import type { Tx } from '../platform/postgres.ts'
import { qrSvg } from '../platform/qr.ts'
import { file, seeOther } from '../web/answer.ts'
import { routesIn } from '../web/route.ts'
import { procedurePath, qrPath } from './addresses.ts'
import { withProcedure } from './asked-procedure.routes.tsx'
import { posterOf } from './poster.ts'
import { posterFee, posterLimit } from './views/shown-values.ts'

const { get } = routesIn<Tx>()

const open = { may: 'anyone', audit: { none: 'public facts without personal data' } } as const
const A_DAY = 86_400

/** What is printed and hung up: QR code, poster, and the short address the code leads to. */
export const printedRoutes = [
  get(
    '/q/:code',
    { ...open, summary: ['Địa chỉ ngắn trong mã QR', 'The short address in QR codes'] },
    withProcedure(async ({ code }) => seeOther(procedurePath(code), { to: procedurePath(code) })),
  ),
  get(
    '/procedures/:code/qr.svg',
    { ...open, summary: ['Mã QR của thủ tục', 'QR code of a procedure'] },
    withProcedure(async ({ code }, { origin }) => {
      const bytes = new TextEncoder().encode(qrSvg(`${origin}${qrPath(code)}`))
      return file({
        bytes,
        mediaType: 'image/svg+xml',
        name: `${code}.svg`,
        inline: true,
        cacheSeconds: A_DAY,
      })
    }),
  ),
  get(
    '/procedures/:code/poster.pdf',
    { ...open, summary: ['Áp phích của thủ tục', 'Poster of a procedure'], perMinute: 60 },
    withProcedure(async (procedure, { tx, language, origin, homeCentreId }) => {
      const { name, hotline, address } = await getCentre(tx, homeCentreId)
      const data = posterOf(procedure, {
        language,
        centre: say(language, name),
        hotline,
        address,
        time: posterLimit(language, procedure),
        fee: posterFee(language, procedure.feeText),
      })
      const images = { 'qr.svg': qrSvg(`${origin}${qrPath(procedure.code)}`) }
      const bytes = renderPdf({ template: 'src/procedures/templates/poster.typ', data, images })
      return file({ bytes, mediaType: 'application/pdf', name: `${procedure.code}.pdf`, inline: true })
    }),
  ),
]
