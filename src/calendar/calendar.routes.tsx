import { Type } from 'typebox'
import { localTime } from '../kernel/local-time.ts'
import { done, type Result } from '../kernel/result.ts'
import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { mayUse } from '../web/actor.ts'
import { type Answer, formAgain, page, seeOther } from '../web/answer.ts'
import { whole } from '../web/fields.ts'
import { Problems } from '../web/problems.ts'
import { type Asked, type Route, routesIn } from '../web/route.ts'
import {
  calendarDataOf,
  lockCalendar,
  nationalCalendar,
  ownCalendar,
  saveOwnCalendar,
} from './calendars.store.ts'
import { type CalendarChange, changeCalendar } from './change-calendar.ts'
import { dayForm, hoursForm, importForm, swapForm } from './forms.ts'
import { readChanges, readSessions } from './read-changes.ts'
import type { CalendarRefusal } from './refusals.ts'
import type { CalendarFormName } from './views/calendar-forms.tsx'
import { CalendarPage } from './views/calendar-page.tsx'
import { calendarWords as words } from './views/calendar-wording.ts'
import { refusalSentence } from './wording.ts'

const { get, post } = routesIn<Tx>()
const readers = only('officer', 'specialist', 'signer', 'director', 'auditor')
const director = only('director')
const query = Type.Object({
  year: Type.Optional(whole({ label: words.date, min: 1900, max: 2200 })),
})
const changing = (form: CalendarFormName) => ({
  may: director,
  audit: { event: 'calendar changed' },
  summary: form === 'import' ? words.import : words.change,
  formPage: () => `/calendar/${form}`,
})

/** The calendar with one of its forms; its own address, so that a form parked at login finds the way back. */
const formPage = (form: CalendarFormName): Route<Tx> =>
  get(
    `/calendar/${form}`,
    { may: director, audit: { none: 'an empty form, nothing written' }, summary: words.change },
    asked => calendarPage(asked, { form }),
  )

/** /calendar: everyone on the staff reads it, the director changes it. */
export const calendarRoutes: readonly Route<Tx>[] = [
  get(
    '/calendar',
    { may: readers, audit: { none: 'no personal data, nothing written' }, summary: words.title, query },
    asked => calendarPage(asked, { year: asked.query.year }),
  ),
  formPage('day'),
  formPage('swap'),
  formPage('hours'),
  formPage('import'),
  post('/calendar/day', { ...changing('day'), form: dayForm }, async asked => {
    const { form } = asked
    if (!form) return calendarPage(asked, { form: 'day', problems: asked.problems })
    const { what, date, decision, name } = form
    if (what !== 'day-off') return changed(asked, 'day', done([{ what, date, decision }]))
    if (name) return changed(asked, 'day', done([{ what, date, decision, name }]))
    const problems = new Problems([{ field: 'name', words: words.nameMissing }])
    return calendarPage(asked, { form: 'day', problems })
  }),
  post('/calendar/swap', { ...changing('swap'), form: swapForm }, async asked =>
    asked.form
      ? changed(asked, 'swap', done([{ what: 'swap', ...asked.form }]))
      : calendarPage(asked, { form: 'swap', problems: asked.problems }),
  ),
  post('/calendar/hours', { ...changing('hours'), form: hoursForm }, async asked => {
    const { form } = asked
    if (!form) return calendarPage(asked, { form: 'hours', problems: asked.problems })
    // Line ends are part of what is read here; the reader of forms may have tidied them.
    const sessions = readSessions(asked.typed.sessions ?? '')
    if (!sessions.ok) return changed(asked, 'hours', sessions)
    return changed(asked, 'hours', done([{ ...form, what: 'hours', sessions: sessions.value }]))
  }),
  post('/calendar/import', { ...changing('import'), form: importForm }, async asked => {
    const { form } = asked
    if (!form) return calendarPage(asked, { form: 'import', problems: asked.problems })
    const changes = readChanges(asked.typed.rows ?? '', form.decision)
    return form.step === 'check' ? tried(asked, changes) : changed(asked, 'import', changes)
  }),
]

type Asking = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'language' | 'typed' | 'now' | 'note' | 'idempotencyKey'
>
type Read = Result<readonly CalendarChange[], CalendarRefusal>

/** At which field of each form a refusal of the calendar is shown. */
const fieldOf = { day: 'date', swap: 'date', hours: 'sessions', import: 'rows' } as const

/** Saves changes whole or not at all; dates already given stay as they are. */
async function changed(asked: Asking, form: CalendarFormName, read: Read): Promise<Answer> {
  const { tx, actor, note } = asked
  const centreId = actor?.centreId ?? ''
  await lockCalendar(tx, centreId)
  const next = await nextCalendar(asked, read)
  if (!next.ok) return calendarPage(asked, { form, problems: problemOf(form, next.refusal) })
  await saveOwnCalendar(tx, centreId, next.value)
  note({ subject: `calendar ${centreId}`, detail: { changes: read.ok ? read.value : [] } })
  return seeOther('/dossiers/moved-dates')
}

async function tried(asked: Asking, read: Read): Promise<Answer> {
  const next = await nextCalendar(asked, read)
  if (!next.ok) return calendarPage(asked, { form: 'import', problems: problemOf('import', next.refusal) })
  return calendarPage(asked, { form: 'import', tried: read.ok ? read.value.length : 0 })
}

async function nextCalendar({ tx, actor }: Asking, read: Read) {
  if (!read.ok) return read
  return changeCalendar(await nationalCalendar(tx), await ownCalendar(tx, actor?.centreId ?? ''), read.value)
}

const problemOf = (form: CalendarFormName, refusal: CalendarRefusal): Problems =>
  new Problems([
    { field: fieldOf[form], words: [refusalSentence(refusal, 'vi'), refusalSentence(refusal, 'en')] },
  ])

interface Shown {
  readonly year?: number | undefined
  readonly form?: CalendarFormName | undefined
  readonly problems?: Problems
  readonly tried?: number
}

async function calendarPage(asked: Asking, shown: Shown): Promise<Answer> {
  const { tx, actor, language, typed, now, idempotencyKey } = asked
  const centreId = actor?.centreId ?? ''
  const data = await calendarDataOf(tx, centreId)
  const own = await ownCalendar(tx, centreId)
  const problems = shown.problems ?? Problems.none
  const view = (
    <CalendarPage
      language={language}
      data={data}
      year={shown.year ?? localTime(now).year}
      ownDates={new Set(own.days.map(({ date }) => date))}
      mayChange={mayUse(director, actor)}
      form={shown.form}
      problems={problems}
      typed={shown.form === undefined ? {} : typed}
      tried={shown.tried}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  const title = say(language, words.title)
  if (problems.any) return formAgain({ title, view, problems, shell: 'staff' })
  return page({ title, view, data: { ...data, tried: shown.tried }, shell: 'staff' })
}
