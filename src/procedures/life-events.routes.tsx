import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { fault, page } from '../web/answer.ts'
import { routesIn } from '../web/route.ts'
import { lifeEventPath, lifeEventsPath } from './addresses.ts'
import { lifeEvents, proceduresOf } from './life-events.store.ts'
import { bundleOf } from './life-events.ts'
import { lifeEventWording } from './views/life-event-wording.ts'
import { LifeEventList, LifeEventPage } from './views/life-events.tsx'

const { get } = routesIn<Tx>()

const open = { may: 'anyone', audit: { none: 'public facts without personal data' } } as const

/** What happens in a life, and which procedures it needs together. */
export const lifeEventRoutes = [
  get(lifeEventsPath, { ...open, summary: lifeEventWording.title }, async ({ language }) => {
    const { events } = lifeEvents()
    return page({
      title: say(language, lifeEventWording.title),
      view: <LifeEventList language={language} events={events} />,
      data: { events: events.map(({ id, title, lead }) => ({ id, title, lead })) },
    })
  }),
  get(
    lifeEventPath(':event'),
    { ...open, summary: lifeEventWording.one },
    async ({ tx, language, params }) => {
      const { events, samePapers } = lifeEvents()
      const event = events.find(({ id }) => id === params.event)
      if (!event) return fault(404, 'event-unknown', lifeEventWording.unknown)
      const procedures = await proceduresOf(tx, event)
      const always = new Set(event.steps.flatMap(step => (step.when ? [] : step.procedures)))
      const [usual, special] = [true, false].map(wanted =>
        bundleOf(
          procedures.filter(({ code }) => always.has(code) === wanted),
          samePapers,
        ),
      )
      const papers = { usual: usual ?? [], special: special ?? [] }
      return page({
        title: say(language, event.title),
        view: <LifeEventPage {...{ language, event, procedures, papers }} />,
        data: {
          ...event,
          papers,
          procedures: procedures.map(({ code, name }) => ({ code, name })),
        },
      })
    },
  ),
]
