import type { Static } from 'typebox'
import type { Result } from '../kernel/result.ts'
import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { findRunning } from '../platform/runs/runs.ts'
import { type Actor, mayUse } from '../web/actor.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { doingOf } from './actor-doing.store.ts'
import type { DossierServices } from './dossiers.store.ts'
import { movedQuery, recomputeForm } from './forms.ts'
import { listMovedDates, recomputeOne } from './moved-dates.store.ts'
import { RECOMPUTE_ALL, startRecomputing } from './recompute-all.store.ts'
import type { DossierRefusal } from './refusals.ts'
import { MovedDates, movedWords } from './views/moved-dates.tsx'
import { dossierRefusalWords } from './views/refusal-words.ts'

const { get, post } = routesIn<Tx>()
const director = only('director')

/** How many are shown on one page. */
const SHOWN = 200

/** Open dossiers that a changed calendar would give another date; nothing moves until the director says so. */
export const movedDatesRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  get(
    '/dossiers/moved-dates',
    {
      may: only('director', 'auditor'),
      audit: { event: 'moved dates read' },
      summary: movedWords.title,
      query: movedQuery,
    },
    asked => listPage(services, { ...asked, after: asked.query.after }, Problems.none),
  ),
  post(
    '/dossiers/moved-dates',
    {
      may: director,
      audit: { event: 'recomputing asked for' },
      summary: movedWords.recompute,
      form: recomputeForm,
      formPage: () => '/dossiers/moved-dates',
    },
    async asked => {
      const { actor, form, problems } = asked
      if (!form || !actor) return listPage(services, asked, problems)
      const recomputed = await recomputeAsked(services, asked, { actor, form })
      if (recomputed.ok) return recomputed.value
      const words = dossierRefusalWords(recomputed.refusal)
      return listPage(services, asked, new Problems([{ field: 'reason', words }]))
    },
  ),
]

/** One dossier at once; all of them behind a page that shows how far it is. */
async function recomputeAsked(
  services: DossierServices,
  { tx, now, note }: Pick<Asked<Tx, unknown, unknown>, 'tx' | 'now' | 'note'>,
  { actor, form }: { actor: Actor; form: Static<typeof recomputeForm> },
): Promise<Result<Answer, DossierRefusal>> {
  const { reason, code } = form
  const asked = { centreId: actor.centreId, reason, doing: doingOf(actor, now) }
  if (code) {
    const moved = await recomputeOne(tx, services, { ...asked, code })
    if (!moved.ok) return moved
    note({ subject: code, detail: { recomputed: Number(moved.value), reason } })
    return { ok: true, value: seeOther('/dossiers/moved-dates', { recomputed: Number(moved.value) }) }
  }
  const run = await startRecomputing(tx, asked)
  if (!run.ok) return run
  note({ subject: 'all', detail: { run: run.value, reason } })
  return { ok: true, value: seeOther(`/runs/${run.value}`, { run: run.value }) }
}

type Asking = Pick<Asked<Tx, unknown, unknown>, 'tx' | 'actor' | 'language' | 'typed' | 'idempotencyKey'> & {
  readonly after?: string | undefined
}

async function listPage(services: DossierServices, asked: Asking, problems: Problems): Promise<Answer> {
  const { tx, actor, language, typed, idempotencyKey, after } = asked
  const centreId = actor?.centreId ?? ''
  const calendar = await services.calendars.of(tx, centreId)
  const { rows, next } = await listMovedDates(tx, calendar, { centreId, after, most: SHOWN })
  const running = await findRunning(tx, { centreId, kind: RECOMPUTE_ALL })
  const view = (
    <MovedDates
      language={language}
      rows={rows}
      after={after}
      next={next}
      running={running}
      mayRecompute={mayUse(director, actor)}
      problems={problems}
      typed={problems.any ? typed : {}}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  const title = say(language, movedWords.title)
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  return page({ title, view, data: { rows, next, running }, shell: 'staff' })
}
