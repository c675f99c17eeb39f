import { Type } from 'typebox'
import { say } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Answer, formAgain, notFound, page } from '../web/answer.ts'
import { choice, text } from '../web/fields.ts'
import { type Problem, Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { checkAddress } from './check-address.store.ts'
import { lineageOf, unitOfCode } from './lineage.ts'
import { LONGEST_ADDRESS } from './resolve.ts'
import { shownFormer, shownResolution, shownUnit } from './shown-units.ts'
import { type FormerUnit, placeName, type Unit } from './unit.ts'
import { formerPlaceName, notFoundWords } from './unit-now.ts'
import type { Units } from './units.store.ts'
import { UnitPage } from './views/unit-page.tsx'
import { UnitSearch } from './views/unit-search.tsx'
import { unitWording as words } from './views/wording.ts'

const { get } = routesIn<Tx>()
const open = { may: 'anyone', audit: { none: 'public facts; nothing asked is kept' } } as const

/** What programs may send; the page names what is wrong itself, beside the field. */
const query = Type.Object({
  q: Type.Optional(text({ label: words.address, max: 20_000, min: 0 })),
  on: Type.Optional(text({ label: words.on, max: 20_000, min: 0 })),
  for: Type.Optional(choice({ label: words.for, of: ['residence', 'land'] })),
})

/** The public look-up and the pages of units. */
export const lookupRoutes = (units: Units): readonly Route<Tx>[] => [
  get('/units', { ...open, query, summary: words.title }, asked => lookUp(units, asked)),
  get('/units/:code', { ...open, query: Type.Pick(query, ['on']), summary: words.lineage }, asked =>
    unitPage(units, asked),
  ),
]

type Asking = Pick<Asked<Tx, unknown, unknown>, 'tx' | 'typed' | 'language' | 'homeCentreId' | 'params'>

async function lookUp(units: Units, { tx, typed, language, homeCentreId }: Asking): Promise<Answer> {
  const shown = {
    q: typed.q ?? '',
    on: typed.on ?? '',
    for: typed.for === 'land' ? 'land' : 'residence',
  } as const
  const title = say(language, words.title)
  const problems = 'q' in typed ? problemsOf(shown) : Problems.none
  if (!('q' in typed) || problems.any) {
    const view = <UnitSearch language={language} typed={shown} problems={problems} />
    return problems.any ? formAgain({ title, view, problems }) : page({ title, view, data: {} })
  }
  const resolution = await checkAddress(tx, units, {
    address: shown.q,
    on: shown.on || undefined,
    for: shown.for,
    centreId: homeCentreId,
  })
  const view = <UnitSearch language={language} typed={shown} problems={problems} resolution={resolution} />
  return page({ title, view, data: shownResolution(resolution) })
}

function problemsOf({ q, on }: { readonly q: string; readonly on: string }): Problems {
  const list: Problem[] = []
  if (q.trim() === '') list.push({ field: 'q', words: notFoundWords.empty })
  else if (q.length > LONGEST_ADDRESS) list.push({ field: 'q', words: notFoundWords['too-long'] })
  else if (!/[\p{L}\p{N}]/u.test(q)) list.push({ field: 'q', words: notFoundWords.unknown })
  if (on !== '' && !isDay(on)) list.push({ field: 'on', words: words.dateWrong })
  return new Problems(list)
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : []
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  )
}

async function unitPage(units: Units, { params, typed, language }: Asking): Promise<Answer> {
  const register = units()
  const on = typed.on !== undefined && isDay(typed.on) ? typed.on : undefined
  const found = unitOfCode(register, params.code ?? '', on)
  if (!found) return notFound(words.noSuch)
  const { unit, other } = found
  const lines = lineageOf(register, unit)
  const view = <UnitPage {...{ language, unit, other, lines, asOf: register.asOf }} />
  const data = {
    ...shown(unit),
    other: other ? shown(other) : null,
    lineage: lines.map(({ from, to, kind, note }) => ({
      from: shownFormer(from),
      to: shownUnit(to),
      kind,
      note,
    })),
  }
  const title = unit.era === 'current' ? placeName(unit) : formerPlaceName(unit)
  return page({ title, view, data })
}

const shown = (unit: Unit | FormerUnit) =>
  unit.era === 'current' ? { era: unit.era, ...shownUnit(unit) } : { era: unit.era, ...shownFormer(unit) }
