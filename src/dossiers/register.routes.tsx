import type { Static } from 'typebox'
import { findDate } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { getCentre, only } from '../people/index.ts'
import { renderPdf } from '../platform/pdf.ts'
import type { Tx } from '../platform/postgres.ts'
import { getActor } from '../web/actor.ts'
import { type Answer, fault, file, page } from '../web/answer.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import { formSeries } from './form-series.ts'
import { dayInWords, placeOf } from './form-texts.ts'
import { registerQuery } from './forms.ts'
import { type Period, registerPage } from './register.store.ts'
import { csvOf, registerCells, registerColumns } from './register.ts'
import { Register } from './views/register.tsx'
import { registerWording as wording } from './views/register-wording.ts'

const { get } = routesIn<Tx>()
const readers = only('officer', 'director', 'auditor')

const PAGE = 50
/** More lines than this are not printed at once: a month of a busy commune. */
const MOST_PRINTED = 2_000
const MOST_EXPORTED = 20_000

type Reading = Asked<Tx, unknown, Static<typeof registerQuery>>

/** The register of dossiers (form 07): read by period, printed and taken into a spreadsheet. */
export const registerRoutes: readonly Route<Tx>[] = [
  get(
    '/register',
    { may: readers, audit: { event: 'register read' }, summary: wording.title, query: registerQuery },
    registerView,
  ),
  get(
    '/register.pdf',
    { may: readers, audit: { event: 'register printed' }, summary: wording.print, query: registerQuery },
    printed,
  ),
  get(
    '/register.csv',
    { may: readers, audit: { event: 'register exported' }, summary: wording.export, query: registerQuery },
    exported,
  ),
]

async function registerView(asked: Reading): Promise<Answer> {
  const { tx, language, query } = asked
  const { centreId } = getActor(asked)
  const period = periodOf(asked)
  const { rows, next } = await registerPage(tx, { centreId, period, after: query.after, most: PAGE })
  asked.note({ subject: periodText(period), detail: { rows: rows.length } })
  const { name } = await getCentre(tx, centreId)
  return page({
    title: say(language, wording.title),
    shell: 'staff',
    data: { period: { from: period.from.toString(), to: period.to.toString() }, rows, next },
    view: (
      <Register
        language={language}
        from={period.from.toString()}
        to={period.to.toString()}
        unit={name[0]}
        rows={rows}
        next={next}
      />
    ),
  })
}

async function printed(asked: Reading): Promise<Answer> {
  const { now } = asked
  const found = await wholePeriod(asked, MOST_PRINTED)
  if ('kind' in found) return found
  const { cells, period, centre } = found
  const bytes = renderPdf({
    template: formSeries('07').template,
    data: {
      superiorAgency: centre.superiorAgency.toLocaleUpperCase('vi'),
      agency: centre.name[0].toLocaleUpperCase('vi'),
      unit: centre.name[0],
      placeAndDate: `${placeOf(centre.superiorAgency)}, ${dayInWords(now)}`,
      period: `Từ ngày ${dayText(period.from)} đến ngày ${dayText(period.to)}`,
      columns: registerColumns,
      rows: cells,
    },
  })
  return file({ bytes, mediaType: 'application/pdf', name: `07-${periodText(period)}.pdf`, inline: true })
}

async function exported(asked: Reading): Promise<Answer> {
  const found = await wholePeriod(asked, MOST_EXPORTED)
  if ('kind' in found) return found
  const bytes = Buffer.from(csvOf(registerColumns, found.cells))
  const name = `07-${periodText(found.period)}.csv`
  return file({ bytes, mediaType: 'text/csv; charset=utf-8', name, inline: false })
}

/** All lines of the period, or the advice to take a shorter one. */
async function wholePeriod(asked: Reading, most: number) {
  const { tx } = asked
  const { centreId } = getActor(asked)
  const period = periodOf(asked)
  const { rows, next } = await registerPage(tx, { centreId, period, most })
  if (next) return fault(422, 'period-too-long', wording.tooLong)
  asked.note({ subject: periodText(period), detail: { rows: rows.length } })
  const centre = await getCentre(tx, centreId)
  const cells = rows.map((row, index) => registerCells(row, index + 1, centre.name[0]))
  return { cells, period, centre }
}

/** The days asked for; what is no day, or nothing, becomes the month until today. */
function periodOf({ query, now }: Pick<Reading, 'query' | 'now'>): Period {
  const today = localTime(now).toPlainDate()
  const from = findDate(query.from ?? '') ?? today.with({ day: 1 })
  const to = findDate(query.to ?? '') ?? today
  return { from, to }
}

const periodText = ({ from, to }: Period): string => `${from.toString()}-${to.toString()}`
const dayText = (day: Temporal.PlainDate): string => day.toString().split('-').toReversed().join('/')
