import { standing as standingOf, type WorkingCalendar } from '../calendar/index.ts'
import { findDeclared, readScannedCard } from '../declarations/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { type Language, say } from '../kernel/words.ts'
import { listStaff, only, roles } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { searchProcedures } from '../procedures/index.ts'
import { type Actor, mayUse } from '../web/actor.ts'
import { type Answer, fault, page, seeOther } from '../web/answer.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { readDossierCode } from './code.ts'
import type { Channel } from './dossier.ts'
import { type DossierServices, findDossier } from './dossiers.store.ts'
import { listQuery, searchQuery } from './forms.ts'
import { countLanes, type ListedDossier, laneFor, lanes, listLane, maySee } from './lanes.store.ts'
import { isPosition } from './position.ts'
import { Desk } from './views/desk.tsx'
import { guideRoles } from './views/desk-guide-wording.ts'
import { deskWords } from './views/route-wording.ts'
import { shownInstant } from './views/shown-time.ts'
import { leftText } from './views/standing-words.ts'
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
    '/desk/find',
    {
      may: handling,
      audit: { none: 'leads to the dossier, whose reading is noted there' },
      summary: deskWords.title,
    },
    async asked => findByScan(services, asked),
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

/** From the field that takes typed and scanned codes: the scanner may send the whole tracking address. */
async function findByScan(
  services: DossierServices,
  asked: Pick<Asked<Tx, unknown, unknown>, 'tx' | 'actor' | 'typed' | 'now'>,
): Promise<Answer> {
  const { tx, actor, typed } = asked
  const scanned = (typed.code ?? '').trim()
  const card = readScannedCard(scanned)
  if (card && actor && mayUse(receiving, actor)) return takeDeclaration(services, asked, { card, actor })
  const code = readDossierCode(/\/track\/([^?/]+)/.exec(scanned)?.[1] ?? scanned)
  if (!code.ok || !actor) return fault(404, 'no-such-dossier', deskWords.noSuchCode)
  const found = await findDossier(tx, services.seal, {
    centreId: actor.centreId,
    code: (/\/track\/([^?/]+)/.exec(scanned)?.[1] ?? scanned).toUpperCase(),
  })
  if (!found || !maySee(actor, found.dossier.procedure.fieldId))
    return fault(404, 'no-such-dossier', deskWords.noSuchCode)
  return seeOther(`/dossiers/${found.dossier.code}`, { code: found.dossier.code })
}

/** What was sent to the counter is taken at once; a card of one still being filled in leads on to filling it in together. */
async function takeDeclaration(
  services: DossierServices,
  { tx, now: at }: Pick<Asked<Tx, unknown, unknown>, 'tx' | 'now'>,
  { card, actor }: { card: NonNullable<ReturnType<typeof readScannedCard>>; actor: Actor },
): Promise<Answer> {
  const { code, secret } = card
  const { centreId } = actor
  const declared = await findDeclared(tx, services, { centreId, code, key: undefined, at })
  if (declared)
    return seeOther(`/desk/filings/new?procedure=${declared.procedure}&declaration=${code}`, {
      declaration: code,
    })
  return secret
    ? seeOther(`/declarations/${code}?secret=${secret}`, { declaration: code })
    : fault(404, 'no-such-declaration', deskWords.noSuchDeclaration)
}

async function listPage(services: DossierServices, asked: Listing, actor: Actor): Promise<Answer> {
  const { tx, language, now, query, note } = asked
  const lane = laneFor(query.lane, actor)
  const { rows, next } = await listLane(tx, actor, { lane, after: query.after })
  note({ subject: `lane ${lane.id}`, detail: { rows: rows.length } })
  const staff = await listStaff(tx, actor.centreId, { withInactive: true })
  const calendar = await services.calendars.of(tx, actor.centreId)
  const names = new Map(staff.map(({ staffId, name }) => [staffId, name]))
  const shown = rows.map(row => shownRow(row, { language, now, calendar, names }))
  return page({
    title: say(language, deskWords.listTitle),
    shell: 'staff',
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

interface Showing {
  readonly language: Language
  readonly now: Temporal.Instant
  readonly calendar: WorkingCalendar
  readonly names: ReadonlyMap<string, string>
}

function shownRow(row: ListedDossier, { language, now, calendar, names }: Showing) {
  const { receivedAt, due, finishedAt, position } = row
  const open = finishedAt === null && position !== 'returned'
  const found =
    open && due && receivedAt
      ? standingOf({ received: localTime(receivedAt), due: localTime(due) }, localTime(now), calendar)
      : undefined
  return {
    code: row.code,
    href: `/dossiers/${row.code}`,
    procedureName: row.procedureName,
    applicantName: row.applicantName,
    position: isPosition(row.position) ? row.position : ('received' as const),
    standing: found?.ok ? found.value.standing : null,
    leftText: found?.ok ? leftText(found.value, language) : '',
    dueText: row.due ? shownInstant(row.due) : '',
    handlerName: row.handler === null ? null : (names.get(row.handler) ?? row.handler),
    submittedText: shownInstant(row.submittedAt),
    channel: row.channel as Channel,
  }
}
