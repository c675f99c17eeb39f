import { say } from '../kernel/words.ts'
import { listStaff, only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { mayUse } from '../web/actor.ts'
import { type Answer, fault, formAgain, notFound, page, seeOther } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { hamletPath } from './addresses.ts'
import { endHamletForm, hamletForm } from './forms.ts'
import { communesWithHamlets, hamletHistory, writeHamlet } from './hamlets.store.ts'
import { type HamletAsked, isDividedForPeople, lastLines } from './place-hamlet.ts'
import type { HamletRefusal } from './refusals.ts'
import { resolve } from './resolve.ts'
import type { FormerUnit } from './unit.ts'
import type { Units } from './units.store.ts'
import { HamletPage, HamletTables } from './views/hamlet-page.tsx'
import { hamletRefusalWords, hamletWording as words } from './views/hamlet-wording.ts'

const { get, post } = routesIn<Tx>()
const readers = only('officer', 'specialist', 'signer', 'director', 'auditor')
const director = only('director')
const reading = { may: readers, audit: { none: 'no personal data, nothing written' } } as const
const changing = {
  may: director,
  audit: { event: 'hamlet table changed' },
  summary: words.change,
  formPage: (params: Readonly<Record<string, string>>) => hamletPath(params.former ?? ''),
} as const

/** The centre’s own table of where the hamlets of divided communes lie: everyone on the staff reads it, the director changes it. */
export const hamletRoutes = (units: Units): readonly Route<Tx>[] => [
  get('/units/hamlets', { ...reading, summary: words.title }, asked => tablesPage(units, asked)),
  get('/units/hamlets/:former', { ...reading, summary: words.rows }, asked =>
    withDivided(units, asked, former => hamletPage(asked, { former })),
  ),
  post('/units/hamlets/:former', { ...changing, form: hamletForm }, asked =>
    withDivided(units, asked, async former => {
      const { form, problems } = asked
      if (!form) return hamletPage(asked, { former, problems })
      const { unit, date, revision, ...rest } = form
      return placed(asked, former, { ...rest, unitCode: unit, documentDate: date, seen: revision })
    }),
  ),
  post('/units/hamlets/:former/end', { ...changing, form: endHamletForm }, asked =>
    withDivided(units, asked, async former => {
      const { form, problems } = asked
      if (!form) return hamletPage(asked, { former, problems, ending: true })
      const { date, revision, ...rest } = form
      return placed(asked, former, { ...rest, unitCode: null, documentDate: date, seen: revision })
    }),
  ),
]

type Asking = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'language' | 'typed' | 'now' | 'note' | 'params' | 'idempotencyKey'
>

async function withDivided(
  units: Units,
  { params }: Asking,
  answer: (former: FormerUnit) => Promise<Answer>,
): Promise<Answer> {
  const former = units().formerByCode.get(params.former ?? '')
  return former && isDividedForPeople(former) ? answer(former) : notFound(words.noSuch)
}

async function tablesPage(units: Units, { tx, actor, language, typed }: Asking): Promise<Answer> {
  const register = units()
  const found = typed.of === undefined ? undefined : resolve(register, typed.of, { on: LAST_DAY })
  const [former, ...others] = (found?.readAs ?? []).filter(unit => unit.era === 'former')
  if (former?.code && others.length === 0 && isDividedForPeople(former))
    return seeOther(hamletPath(former.code))
  const rows = await communesWithHamlets(tx, actor?.centreId ?? '')
  const tables = rows.flatMap(({ formerCode, count }) => {
    const known = register.formerByCode.get(formerCode)
    return known ? [{ former: known, count }] : []
  })
  const problems = found ? new Problems([{ field: 'of', words: words.notDivided }]) : Problems.none
  const view = <HamletTables {...{ language, tables, typed, problems }} />
  const title = say(language, words.title)
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  return page({ title, view, data: { tables: rows }, shell: 'staff' })
}

/** The last day of the old units: a table is always of one of them. */
const LAST_DAY = '2025-06-30'

async function placed(asked: Asking, former: FormerUnit, line: HamletAsked): Promise<Answer> {
  const { tx, actor, now, note } = asked
  const writing = { centreId: actor?.centreId ?? '', asked: line, by: actor?.staffId ?? '', at: now }
  const next = await writeHamlet(tx, former, writing)
  if (!next.ok) return declined(asked, { former, refusal: next.refusal, ending: line.unitCode === null })
  const { hamlet, unitCode, document, revision } = next.value
  note({ subject: `hamlets ${former.code}`, detail: { hamlet, unitCode, document, revision } })
  return seeOther(hamletPath(former.code ?? ''), next.value)
}

const fieldOf: Readonly<Record<HamletRefusal['reason'], string>> = {
  'hamlet-without-letters': 'hamlet',
  'not-a-part': 'unit',
  'document-in-the-future': 'date',
  'same-as-before': 'document',
  'changed-meanwhile': 'hamlet',
}

async function declined(
  asked: Asking,
  { former, refusal, ending }: { former: FormerUnit; refusal: HamletRefusal; ending: boolean },
): Promise<Answer> {
  const sentence = hamletRefusalWords[refusal.reason]
  if (refusal.reason === 'changed-meanwhile') return fault(409, 'changed-meanwhile', sentence)
  const problems = new Problems([{ field: fieldOf[refusal.reason], words: sentence }])
  return hamletPage(asked, { former, problems, ending })
}

interface Shown {
  readonly former: FormerUnit
  readonly problems?: Problems
  readonly ending?: boolean
}

async function hamletPage(
  asked: Asking,
  { former, problems = Problems.none, ending }: Shown,
): Promise<Answer> {
  const { tx, actor, language, typed, idempotencyKey } = asked
  const centreId = actor?.centreId ?? ''
  const history = await hamletHistory(tx, { centreId, formerCode: former.code ?? '' })
  const lines = lastLines(history)
  const staff = await listStaff(tx, centreId, { withInactive: true })
  const isChange = Number(typed.revision ?? 0) > 0
  const line = lines.find(({ key, hamlet }) => key === typed.line || (isChange && hamlet === typed.hamlet))
  const view = (
    <HamletPage
      {...{ language, former, lines, history, line, problems }}
      names={Object.fromEntries(staff.map(({ staffId, name }) => [staffId, name]))}
      ending={ending ?? typed.end === '1'}
      mayChange={mayUse(director, actor)}
      typed={problems.any ? typed : {}}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  const title = say(language, words.title)
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  return page({ title, view, data: { lines, history }, shell: 'staff' })
}
