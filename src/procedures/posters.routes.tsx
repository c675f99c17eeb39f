import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { fault, file, page, seeOther } from '../web/answer.ts'
import { choice, text } from '../web/fields.ts'
import { routesIn } from '../web/route.ts'
import { listHandled, startPosters } from './posters.store.ts'
import { type PerSheet, perSheet } from './posters.ts'
import { printPosters } from './printed.store.ts'
import { listFields } from './procedures.store.ts'
import { PosterOrder } from './views/poster-order.tsx'
import { posterWording } from './views/poster-wording.ts'
import { shortFacts } from './views/shown-values.ts'

const { get, post } = routesIn<Tx>()

const staff = only('officer', 'specialist', 'signer', 'director', 'volunteer', 'administrator')
const asked = Type.Object({
  field: Type.Optional(text({ label: posterWording.field, min: 0, max: 200 })),
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
    async ({ tx, language, query, idempotencyKey }) => {
      const fields = await listFields(tx)
      return page({
        title: say(language, posterWording.title),
        shell: 'staff',
        view: (
          <PosterOrder
            language={language}
            fields={fields}
            field={query.field}
            per={perOf(query.per)}
            idempotencyKey={idempotencyKey}
          />
        ),
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
    async ({ tx, language, origin, query, actor, homeCentreId }) => {
      const centreId = actor?.centreId ?? homeCentreId
      const procedures = await listHandled(tx, centreId, query.field)
      if (procedures.length === 0) return fault(404, 'field-empty', posterWording.fieldEmpty)
      if (procedures.length > MOST_AT_ONCE) return fault(422, 'too-many', posterWording.tooMany)
      const per = perOf(query.per)
      const bytes = await printPosters(
        procedures.map(each => ({ ...each, short: shortFacts(language, each) })),
        { tx, language, origin, homeCentreId: centreId, per, title: say(language, posterWording.title) },
      )
      const name = `ap-phich-${query.field ?? 'tat-ca'}-${per}.pdf`
      return file({ bytes, mediaType: 'application/pdf', name, inline: true })
    },
  ),
  post(
    '/desk/posters',
    {
      may: staff,
      audit: { event: 'posters ordered' },
      summary: posterWording.make,
      form: asked,
      formPage: () => '/desk/posters',
    },
    async ({ tx, language, origin, actor, now, form, typed, note }) => {
      const [centreId, per] = [actor?.centreId ?? '', perOf(form?.per)]
      const field = form?.field ?? ''
      const { length: total } = await listHandled(tx, centreId, field || undefined)
      if (total === 0) return fault(404, 'field-empty', posterWording.fieldEmpty)
      if (field && total <= MOST_AT_ONCE)
        return seeOther(`/desk/posters.pdf?field=${encodeURIComponent(field)}&per=${per}`, { field, per })
      const begun = await startPosters(tx, {
        ...{ centreId, askedBy: actor?.staffId ?? '', at: now, field, per, language, origin, total },
      })
      const run = begun.ok ? begun.value : begun.refusal.runId
      note({ subject: run, detail: { field: typed.field || 'all', per } })
      return seeOther(`/runs/${run}`, { run })
    },
  ),
]
