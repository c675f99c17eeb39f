import { localTime } from '../kernel/local-time.ts'
import { done, type Result } from '../kernel/result.ts'
import type { Answer } from '../web/answer.ts'
import { Problems } from '../web/problems.ts'
import type { CalendarData } from './calendar-data.ts'
import { calendarDataOf } from './calendars.store.ts'
import type { CalendarChange } from './change-calendar.ts'
import { type Asking, refusedAt } from './changing.routes.tsx'
import { proposeYear } from './propose-year.ts'
import { publicHolidays, readProposalRules } from './public-holidays.store.ts'
import type { ChangeRefusal } from './refusals.ts'
import { calendarPage } from './shown-calendar.routes.tsx'

/** What a year is expected to be, shown before it is taken in: the year asked for, else the first that is not there. */
export async function proposalPage(asked: Asking, wanted: number | undefined): Promise<Answer> {
  const data = await calendarDataOf(asked.tx, asked.actor?.centreId ?? '')
  const year = wanted ?? lastYear(data, localTime(asked.now).year) + 1
  const typed = { ...asked.typed, year: String(year) }
  const proposal = await proposed(year, data)
  if (!proposal.ok)
    return refusedAt({ ...asked, typed }, { form: 'proposal' }, [{ row: 0, refusal: proposal.refusal }])
  return calendarPage(
    { ...asked, typed },
    { form: 'proposal', year, tried: proposal.value.days, problems: Problems.none },
  )
}

const lastYear = ({ years }: CalendarData, otherwise: number): number =>
  Math.max(...years.map(({ year }) => year), otherwise - 1)

/** The changes that take a year in as expected, with the reason. */
export async function proposalOf(
  { tx, actor }: Asking,
  { year, decision }: { readonly year: number; readonly decision: string },
): Promise<Result<readonly CalendarChange[], ChangeRefusal>> {
  const proposal = await proposed(year, await calendarDataOf(tx, actor?.centreId ?? ''))
  if (!proposal.ok) return proposal
  const date = `${year}-01-01`
  return done([
    { what: 'year', date, decision, expected: true },
    { what: 'rows', date, decision, days: proposal.value.days },
  ])
}

const proposed = async (year: number, data: CalendarData) =>
  proposeYear({ year, holidays: await publicHolidays(year), rules: await readProposalRules() }, data)
