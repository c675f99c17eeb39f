import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { fault, file, page } from '../web/answer.ts'
import { choice, text } from '../web/fields.ts'
import { routesIn } from '../web/route.ts'
import { type PerSheet, perSheet } from './posters.ts'
import { shortFacts } from './printed.routes.tsx'
import { printPosters } from './printed.store.ts'
import { listFields, listVersions } from './procedures.store.ts'
import { PosterOrder } from './views/poster-order.tsx'
import { posterWording } from './views/poster-wording.ts'

const { get } = routesIn<Tx>()

const staff = only('officer', 'specialist', 'signer', 'director', 'volunteer', 'administrator')
const asked = Type.Object({
  field: Type.Optional(text({ label: posterWording.field, max: 200 })),
  per: Type.Optional(choice({ label: posterWording.per, of: ['1', '2', '4', '8'] })),
})

/** More than this is printed apart from the request. */
const MOST_AT_ONCE = 60

const perOf = (value: string | undefined): PerSheet => perSheet.find(each => String(each) === value) ?? 1

/** For staff: posters of a field or of everything, several to a sheet. */
export const posterRoutes = [
  get(
    '/desk/posters',
    {
      may: staff,
      audit: { none: 'public facts without personal data' },
      summary: posterWording.title,
      query: asked,
    },
    async ({ tx, language, query }) => {
      const fields = await listFields(tx)
      return page({
        title: say(language, posterWording.title),
        shell: 'staff',
        view: <PosterOrder language={language} fields={fields} field={query.field} per={perOf(query.per)} />,
        data: { fields, per: perSheet },
      })
    },
  ),
  get(
    '/desk/posters.pdf',
    {
      may: staff,
      audit: { none: 'public facts without personal data' },
      summary: posterWording.document,
      query: asked,
      perMinute: 20,
    },
    async ({ tx, language, origin, query, homeCentreId }) => {
      const procedures = await listVersions(tx, query.field)
      if (procedures.length === 0) return fault(404, 'field-empty', posterWording.fieldEmpty)
      if (procedures.length > MOST_AT_ONCE) return fault(422, 'too-many', posterWording.tooMany)
      const per = perOf(query.per)
      const bytes = await printPosters(
        procedures.map(each => ({ ...each, short: shortFacts(language, each) })),
        { tx, language, origin, homeCentreId, per, title: say(language, posterWording.title) },
      )
      const name = `ap-phich-${query.field ?? 'tat-ca'}-${per}.pdf`
      return file({ bytes, mediaType: 'application/pdf', name, inline: true })
    },
  ),
]
