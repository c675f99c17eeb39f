import { localTime } from '../kernel/local-time.ts'
import { say } from '../kernel/words.ts'
import { only } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { mayUse } from '../web/actor.ts'
import { type Answer, formAgain, page } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import type { Asked } from '../web/route.ts'
import type { CalendarDay } from './calendar-data.ts'
import { calendarDataOf } from './calendars.store.ts'
import type { CentreCalendar } from './centre-calendar.ts'
import { findDate } from './find-date.ts'
import { calendarVersion, ownCalendar } from './own-calendar.store.ts'
import type { CalendarFormName } from './views/calendar-forms.tsx'
import { CalendarPage, type OwnParts } from './views/calendar-page.tsx'
import { calendarWords as words } from './views/calendar-wording.ts'

export const calendarReaders = ['officer', 'specialist', 'signer', 'director', 'auditor'] as const
export const director = only('director')

interface Shown {
  readonly year?: number | undefined
  /** YYYY-MM. */
  readonly month?: string | undefined
  readonly form?: CalendarFormName | undefined
  readonly problems?: Problems
  /** The days a dry run found, or a proposal holds. */
  readonly tried?: readonly CalendarDay[]
  /** Somebody changed the calendar since the form was shown. */
  readonly changedMeanwhile?: boolean
}

type Asking = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'language' | 'typed' | 'now' | 'idempotencyKey'
>

/** The page of the calendar: a month, a year, or one of its forms with what was typed. */
export async function calendarPage(asked: Asking, shown: Shown): Promise<Answer> {
  const { tx, actor, language, typed, now, idempotencyKey } = asked
  const { form, tried, changedMeanwhile = false } = shown
  const centreId = actor?.centreId ?? ''
  const data = await calendarDataOf(tx, centreId)
  const today = localTime(now).toPlainDate()
  const version = await calendarVersion(tx, centreId)
  const problems = problemsOf(shown)
  const view = (
    <CalendarPage
      language={language}
      data={data}
      {...periodOf(shown, typed, today)}
      today={today}
      own={partsOf(await ownCalendar(tx, centreId))}
      mayChange={mayUse(director, actor)}
      form={form}
      problems={problems}
      typed={form === undefined ? {} : typed}
      tried={tried}
      version={problems.any && !changedMeanwhile ? Number(typed.version ?? version) : version}
      idempotencyKey={problems.any ? idempotencyKey : crypto.randomUUID()}
    />
  )
  const title = say(language, words.title)
  if (!problems.any) return page({ title, view, data: { ...data, tried, version }, shell: 'staff' })
  const again = formAgain({ title, view, problems, shell: 'staff' })
  return changedMeanwhile
    ? { ...again, status: 409, data: { code: 'changed-meanwhile', problems: problems.forData() } }
    : again
}

const problemsOf = ({ problems, changedMeanwhile }: Shown): Problems =>
  changedMeanwhile
    ? new Problems([{ field: 'decision', words: words.changedMeanwhile }])
    : (problems ?? Problems.none)

/** The month or year asked for, the year a form speaks of, else this month. */
function periodOf(
  { year, month, form }: Shown,
  typed: Readonly<Record<string, string>>,
  today: Temporal.PlainDate,
): { readonly year: number; readonly month: Temporal.PlainYearMonth | undefined } {
  if (month) {
    const asked = Temporal.PlainYearMonth.from(month)
    return { year: asked.year, month: asked }
  }
  if (year) return { year, month: undefined }
  const asked = (form && findDate(typed.date ?? '')) ?? today
  return { year: asked.year, month: asked.toPlainYearMonth() }
}

const partsOf = ({ days, workingTime, years }: CentreCalendar): OwnParts => ({
  days: new Set(days.map(({ date }) => date)),
  hours: new Set(workingTime.map(({ effectiveFrom }) => effectiveFrom)),
  years: new Set(years.map(({ year }) => year)),
})
