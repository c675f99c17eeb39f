import type { Static } from 'typebox'
import { findDeclared, readScannedCard } from '../declarations/index.ts'
import { say, type Words } from '../kernel/words.ts'
import { listStaff, only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Seal } from '../platform/seal.ts'
import { getActor, mayUse } from '../web/actor.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { type DossierServices, findDossier } from './dossiers.store.ts'
import { findDossiers } from './find-dossiers.store.ts'
import { findForm, findQuery } from './forms.ts'
import { maySee } from './lanes.store.ts'
import { readFilters } from './read-filters.ts'
import { type DossierSearch, readDossierSearch } from './read-search.ts'
import { shownRows } from './shown-rows.routes.ts'
import { FoundDossiers, foundWords } from './views/found-dossiers.tsx'
import { maskedId } from './views/masked-id.ts'
import { deskWords } from './views/route-wording.ts'

const { get, post } = routesIn<Tx>()
const handling = only('officer', 'specialist', 'signer', 'director', 'auditor')
const receiving = only('officer')
type FindQuery = Static<typeof findQuery>
type Asking = Pick<
  Asked<Tx, unknown, FindQuery>,
  'tx' | 'actor' | 'query' | 'language' | 'now' | 'note' | 'typed' | 'problems'
>

/** Finding a dossier by whatever is known of it. */
export const findRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  post(
    '/desk/find',
    {
      may: handling,
      audit: { event: 'dossier looked for' },
      summary: foundWords.title,
      form: findForm,
      formPage: () => '/dossiers/search',
    },
    async asked =>
      asked.form
        ? lookedFor(services, { ...asked, query: {} }, asked.form.what)
        : foundPage(services, { ...asked, query: {} }),
  ),
  get(
    '/dossiers/search',
    { may: handling, audit: { event: 'dossiers searched' }, summary: foundWords.title, query: findQuery },
    async asked => foundPage(services, asked),
  ),
]

/** A code leads to its dossier; a number is sealed before it becomes part of an address. */
async function lookedFor(services: DossierServices, asked: Asking, what: string): Promise<Answer> {
  const { seal } = services
  const actor = getActor(asked)
  const card = readScannedCard(what)
  if (card && mayUse(receiving, actor)) return takeDeclaration(services, asked, card)
  const search = readDossierSearch(what)
  asked.note({ detail: { by: search.by } })
  if (search.by === 'number') return toSearch({ who: sealed(seal, search) })
  if (search.by !== 'code') return toSearch({ q: what.trim() })
  const found = await findDossier(asked.tx, seal, { centreId: actor.centreId, code: search.code })
  if (found && maySee(actor, found.dossier.procedure.fieldId))
    return seeOther(`/dossiers/${search.code}`, { code: search.code })
  return foundPage(services, {
    ...asked,
    problems: new Problems([{ field: 'what', words: deskWords.noSuchCode }]),
  })
}

/** What was sent to the counter is taken at once; a card of one still being filled in leads on to filling it in together. */
async function takeDeclaration(
  services: DossierServices,
  asked: Asking,
  { code, secret }: NonNullable<ReturnType<typeof readScannedCard>>,
): Promise<Answer> {
  const { tx, now: at } = asked
  const { centreId } = getActor(asked)
  asked.note({ subject: code, detail: { by: 'declaration' } })
  const declared = await findDeclared(tx, services, { centreId, code, key: undefined, at })
  if (declared)
    return seeOther(`/desk/filings/new?procedure=${declared.procedure}&declaration=${code}`, {
      declaration: code,
    })
  if (secret) return seeOther(`/declarations/${code}?secret=${secret}`, { declaration: code })
  const problems = new Problems([{ field: 'what', words: deskWords.noSuchDeclaration }])
  return foundPage(services, { ...asked, problems })
}

const toSearch = (query: Readonly<Record<string, string>>): Answer =>
  seeOther(`/dossiers/search?${new URLSearchParams(query)}`)

async function foundPage(services: DossierServices, asked: Asking): Promise<Answer> {
  const { tx, language, now, query } = asked
  const actor = getActor(asked)
  const search = searchOf(services.seal, query)
  const read = readFilters(query)
  const problems = new Problems([...asked.problems.list, ...read.problems])
  const { rows, next } = await findDossiers({ db: tx, seal: services.seal }, actor, {
    search,
    filters: read.filters,
    after: query.after,
  })
  asked.note({ detail: { by: search.by, rows: rows.length } })
  const heading = say(language, ...headingOf(search))
  const view = (
    <FoundDossiers
      language={language}
      heading={heading}
      rows={await shownRows(services, { tx, language, now, actor }, rows)}
      next={next ? addressOf({ ...query, after: next }) : null}
      filters={query}
      staff={await listStaff(tx, actor.centreId, { role: 'specialist' })}
      problems={problems}
      what={asked.typed.what ?? query.q}
    />
  )
  const shown = { title: heading, view, shell: 'staff' as const }
  return problems.any ? formAgain({ ...shown, problems }) : page({ ...shown, data: { rows, next } })
}

const addressOf = (query: FindQuery): string =>
  `/dossiers/search?${new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`

/** What the address asks for. A number that was not sealed by this office finds nothing. */
function searchOf(seal: Seal, { q, who }: FindQuery): DossierSearch {
  if (!who) return q ? { by: 'name', name: q.trim() } : { by: 'nothing' }
  const number = unsealed(seal, who)
  const search = number === undefined ? undefined : readDossierSearch(number)
  return search?.by === 'number' ? search : { by: 'number' }
}

const sealed = (seal: Seal, { idNumber, phone }: { idNumber?: string; phone?: string }): string =>
  seal.seal(idNumber ?? phone ?? '').toString('base64url')

function unsealed(seal: Seal, token: string): string | undefined {
  try {
    return seal.unseal(Buffer.from(token, 'base64url'))
  } catch (error) {
    // An address altered by hand, or sealed with the key of another office: node's cipher refuses it.
    if (error instanceof Error) return undefined
    throw error
  }
}

function headingOf(search: DossierSearch): readonly [Words, Readonly<Record<string, string>>?] {
  if (search.by === 'name') return [foundWords.byName, { name: search.name }]
  if (search.by === 'number')
    return [foundWords.byNumber, { number: maskedId(search.idNumber ?? search.phone ?? '') }]
  return [foundWords.latest]
}
