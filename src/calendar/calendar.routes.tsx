import { Type } from 'typebox'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Answer } from '../web/answer.ts'
import { text, whole } from '../web/fields.ts'
import { Problems } from '../web/problems.ts'
import { type Route, routesIn } from '../web/route.ts'
import type { UploadRules } from '../web/uploads.ts'
import type { CalendarChange } from './change-calendar.ts'
import { type Asking, changed, refusedAt, tried } from './changing.routes.tsx'
import { dayForm, hoursForm, importForm, proposalForm, removeForm, swapForm } from './forms.ts'
import { findTextFault } from './plain-text.ts'
import { proposalOf, proposalPage } from './proposal.routes.tsx'
import { readChanges } from './read-changes.ts'
import { readSessions } from './read-sessions.ts'
import { calendarPage, calendarReaders, director } from './shown-calendar.routes.tsx'
import type { CalendarFormName } from './views/calendar-forms.tsx'
import { calendarWords as words } from './views/calendar-wording.ts'

const { get, post } = routesIn<Tx>()
const query = Type.Object({
  year: Type.Optional(whole({ label: words.date, min: 1900, max: 2200 })),
  month: Type.Optional(text({ label: words.months, max: 7, pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })),
})
/** A yearly decision as a file of text. */
const decisionUploads: UploadRules = {
  maxFiles: 1,
  maxBytes: 1024 * 1024,
  accept: ['text/plain'],
  wrongType: words.fileWrong,
}
const changing = (form: CalendarFormName) => ({
  may: director,
  audit: { event: 'calendar changed' },
  summary: form === 'import' ? words.import : form === 'proposal' ? words.proposalTitle : words.change,
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
    {
      may: only(...calendarReaders),
      audit: { none: 'no personal data, nothing written' },
      summary: words.title,
      query,
    },
    asked => calendarPage(asked, asked.query),
  ),
  formPage('day'),
  formPage('swap'),
  formPage('hours'),
  formPage('import'),
  formPage('remove'),
  get(
    '/calendar/proposal',
    { may: director, audit: { none: 'an empty form, nothing written' }, summary: words.proposalTitle, query },
    asked => proposalPage(asked, asked.query.year),
  ),
  post('/calendar/day', { ...changing('day'), form: dayForm }, async asked => {
    const { form } = asked
    if (!form) return again(asked, 'day')
    const { what, date, decision, name, nameEn } = form
    if (what === 'ordinary-day') return plainly(asked, 'day', { what, date, decision })
    if (name) return plainly(asked, 'day', { what, date, decision, name: [name, nameEn ?? name] })
    const problems = new Problems([{ field: 'name', words: words.nameMissing }])
    return calendarPage(asked, { form: 'day', problems })
  }),
  post('/calendar/swap', { ...changing('swap'), form: swapForm }, async asked => {
    const { form } = asked
    return form ? plainly(asked, 'swap', { what: 'swap', ...form }) : again(asked, 'swap')
  }),
  post('/calendar/hours', { ...changing('hours'), form: hoursForm }, async asked => {
    const { form } = asked
    if (!form) return again(asked, 'hours')
    // Line ends are part of what is read here; the reader of forms may have tidied them.
    const sessions = readSessions(asked.typed.sessions ?? '')
    if (!sessions.ok) return refusedAt(asked, { form: 'hours' }, [{ row: 0, refusal: sessions.refusal }])
    return plainly(asked, 'hours', { ...form, what: 'hours', sessions: sessions.value })
  }),
  post('/calendar/remove', { ...changing('remove'), form: removeForm }, async asked =>
    asked.form ? plainly(asked, 'remove', asked.form) : again(asked, 'remove'),
  ),
  post(
    '/calendar/import',
    { ...changing('import'), form: importForm, uploads: decisionUploads },
    async asked => {
      const { form, files, typed } = asked
      if (!form) return again(asked, 'import')
      const [file] = files
      if (file && typed.rows?.trim()) {
        const problems = new Problems([{ field: 'file', words: words.fileOrText }])
        return calendarPage(asked, { form: 'import', problems })
      }
      // What a file holds is shown where it can be mended, and need not be chosen again to be saved.
      const rows = file ? new TextDecoder().decode(file.bytes) : (typed.rows ?? '')
      const shown = { ...asked, typed: { ...typed, rows } }
      const changes = readChanges(rows, form.decision)
      if (!changes.ok) return refusedAt(shown, { form: 'import' }, changes.refusal)
      return form.step === 'check'
        ? tried(shown, changes.value)
        : changed(shown, { form: 'import', changes: changes.value })
    },
  ),
  post('/calendar/proposal', { ...changing('proposal'), form: proposalForm }, async asked => {
    const { form } = asked
    if (!form) return again(asked, 'proposal')
    const proposal = await proposalOf(asked, form)
    if (!proposal.ok) return refusedAt(asked, { form: 'proposal' }, [{ row: 0, refusal: proposal.refusal }])
    return changed(asked, { form: 'proposal', changes: proposal.value })
  }),
]

type Refusable = Asking & { readonly problems: Problems }

const again = (asked: Refusable, form: CalendarFormName): Promise<Answer> =>
  calendarPage(asked, { form, problems: asked.problems })

/** One change out of a form, whose words must be plain ones. */
async function plainly(asked: Asking, form: CalendarFormName, change: CalendarChange): Promise<Answer> {
  const { decision } = change
  const texts = {
    decision,
    ...(change.what === 'day-off' ? { name: change.name[0], nameEn: change.name[1] } : {}),
  }
  for (const [field, each] of Object.entries(texts)) {
    const refusal = findTextFault(each)
    if (refusal) return refusedAt(asked, { form, field }, [{ row: 0, refusal }])
  }
  return changed(asked, { form, changes: [change] })
}
