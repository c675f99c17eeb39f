import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { mayUse } from '../web/actor.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { doingOf } from './actor-doing.store.ts'
import type { DossierServices } from './dossiers.store.ts'
import { recomputeForm } from './forms.ts'
import { listMovedDates, recomputeDates } from './moved-dates.store.ts'
import { MovedDates, movedWords } from './views/moved-dates.tsx'
import { dossierRefusalWords } from './views/refusal-words.ts'

const { get, post } = routesIn<Tx>()
const director = only('director')

/** How many are shown, and recomputed, at a time. */
const MOST = 500

/** Open dossiers that a changed calendar would give another date; nothing moves until the director says so. */
export const movedDatesRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  get(
    '/dossiers/moved-dates',
    { may: only('director', 'auditor'), audit: { event: 'moved dates read' }, summary: movedWords.title },
    asked => listPage(services, asked, Problems.none),
  ),
  post(
    '/dossiers/moved-dates',
    {
      may: director,
      audit: { event: 'dates recomputed' },
      summary: movedWords.recompute,
      form: recomputeForm,
      formPage: () => '/dossiers/moved-dates',
    },
    async asked => {
      const { tx, actor, form, problems, now } = asked
      if (!form || !actor) return listPage(services, asked, problems)
      const { centreId } = actor
      const codes = form.code ? [form.code] : await movedCodes(services, asked, centreId)
      const { reason } = form
      const count = await recomputeDates(tx, services, {
        centreId,
        codes,
        reason,
        doing: doingOf(actor, now),
      })
      if (!count.ok) {
        const words = dossierRefusalWords(count.refusal)
        return listPage(services, asked, new Problems([{ field: 'reason', words }]))
      }
      asked.note({ subject: form.code ?? 'all', detail: { recomputed: count.value, reason } })
      return seeOther('/dossiers/moved-dates', { recomputed: count.value })
    },
  ),
]

type Asking = Pick<Asked<Tx, unknown, unknown>, 'tx' | 'actor' | 'language' | 'typed' | 'idempotencyKey'>

async function movedCodes({ calendars }: DossierServices, { tx }: Pick<Asking, 'tx'>, centreId: string) {
  const moved = await listMovedDates(tx, await calendars.of(tx, centreId), { centreId, most: MOST })
  return moved.map(({ code }) => code)
}

async function listPage(services: DossierServices, asked: Asking, problems: Problems): Promise<Answer> {
  const { tx, actor, language, typed, idempotencyKey } = asked
  const centreId = actor?.centreId ?? ''
  const rows = await listMovedDates(tx, await services.calendars.of(tx, centreId), { centreId, most: MOST })
  const view = (
    <MovedDates
      language={language}
      rows={rows}
      mayRecompute={mayUse(director, actor)}
      problems={problems}
      typed={problems.any ? typed : {}}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  const title = say(language, movedWords.title)
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  return page({ title, view, data: { rows }, shell: 'staff' })
}
