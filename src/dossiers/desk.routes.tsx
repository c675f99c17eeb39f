import { say } from '../kernel/words.ts'
import { only, roles } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { searchProcedures } from '../procedures/index.ts'
import { type Actor, mayUse } from '../web/actor.ts'
import { type Answer, page, seeOther } from '../web/answer.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import type { DossierServices } from './dossiers.store.ts'
import { listQuery, searchQuery } from './forms.ts'
import { countLanes, laneFor, lanes, listLane } from './lanes.store.ts'
import { shownRows } from './shown-rows.routes.ts'
import { Desk } from './views/desk.tsx'
import { guideRoles } from './views/desk-guide-wording.ts'
import { deskWords } from './views/route-wording.ts'
import { WorkList } from './views/work-list.tsx'

const { get } = routesIn<Tx>()
const everyone = only(...roles)
const receiving = only('officer')
const handling = only('officer', 'specialist', 'signer', 'director', 'auditor')
type Listing = Pick<
  Asked<Tx, unknown, { lane?: string; after?: string }>,
  'tx' | 'actor' | 'query' | 'language' | 'now' | 'note'
>

export const deskRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  get(
    '/desk',
    {
      may: everyone,
      audit: { none: 'counts and the public catalogue' },
      summary: deskWords.title,
      query: searchQuery,
    },
    async asked => (asked.actor ? deskPage(asked, asked.actor) : seeOther('/login')),
  ),
  get(
    '/dossiers',
    { may: handling, audit: { event: 'work list read' }, summary: deskWords.listTitle, query: listQuery },
    async asked => (asked.actor ? listPage(services, asked, asked.actor) : seeOther('/login')),
  ),
]

async function deskPage(
  { tx, query, language }: Pick<Asked<Tx, unknown, { q?: string }>, 'tx' | 'query' | 'language'>,
  actor: Actor,
): Promise<Answer> {
  const words = query.q ?? ''
  const mayReceive = mayUse(receiving, actor)
  const mayList = mayUse(handling, actor)
  const counts = mayList ? await countLanes(tx, actor) : {}
  const results = mayReceive && words !== '' ? await searchProcedures(tx, { words, limit: 12 }) : []
  return page({
    title: say(language, deskWords.title),
    shell: 'staff',
    live: true,
    data: { counts, results: results.map(({ code, name }) => ({ code, name })) },
    view: (
      <Desk
        language={language}
        actorName={actor.name}
        mayReceive={mayReceive}
        mayList={mayList}
        guides={guideRoles.filter(role => actor.roles.includes(role))}
        lanes={laneLinks(counts)}
        search={words}
        results={results.map(({ code, name, field }) => ({ code, name, fieldName: field.name }))}
      />
    ),
  })
}

const laneLinks = (counts: Readonly<Record<string, number>>) =>
  lanes.map(({ id, words }) => ({
    id,
    label: words,
    href: `/dossiers?lane=${id}`,
    // What is closed only grows, so it is not counted.
    count: id === 'closed' ? undefined : counts[id],
  }))

async function listPage(services: DossierServices, asked: Listing, actor: Actor): Promise<Answer> {
  const { tx, language, now, query, note } = asked
  const lane = laneFor(query.lane, actor)
  const { rows, next } = await listLane(tx, actor, { lane, after: query.after })
  note({ subject: `lane ${lane.id}`, detail: { rows: rows.length } })
  const shown = await shownRows(services, { tx, language, now, actor }, rows)
  return page({
    title: say(language, deskWords.listTitle),
    shell: 'staff',
    live: true,
    data: { lane: lane.id, rows, next },
    view: (
      <WorkList
        language={language}
        lane={lane.id}
        lanes={laneLinks(await countLanes(tx, actor))}
        rows={shown}
        now={now}
        next={next ? `/dossiers?lane=${lane.id}&after=${encodeURIComponent(next)}` : null}
      />
    ),
  })
}
