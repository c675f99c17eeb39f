import type { Tx } from '../platform/postgres.ts'
import { type Answer, seeOther } from '../web/answer.ts'
import { type Problem, Problems } from '../web/problems.ts'
import type { Asked } from '../web/route.ts'
import { nationalCalendar } from './calendars.store.ts'
import { type CalendarChange, changeCalendar } from './change-calendar.ts'
import type { RowRefusal } from './decision.ts'
import { calendarVersion, lockCalendar, ownCalendar, saveOwnCalendar } from './own-calendar.store.ts'
import { calendarPage } from './shown-calendar.routes.tsx'
import type { CalendarFormName } from './views/calendar-forms.tsx'
import { calendarWords as words } from './views/calendar-wording.ts'
import { refusalProblem } from './wording.ts'

export type Asking = Pick<
  Asked<Tx, unknown, unknown>,
  'tx' | 'actor' | 'language' | 'typed' | 'now' | 'note' | 'idempotencyKey'
>

interface Changing {
  readonly form: CalendarFormName
  readonly changes: readonly CalendarChange[]
}

/**
 * Saves changes whole or not at all; dates already given stay as they are. A calendar changed since the form was shown is
 * shown again with what was typed (409), so that nobody undoes what another just decided.
 */
export async function changed(asked: Asking, { form, changes }: Changing): Promise<Answer> {
  const { tx, actor, note, typed } = asked
  const centreId = actor?.centreId ?? ''
  await lockCalendar(tx, centreId)
  if (typed.version !== undefined && Number(typed.version) !== (await calendarVersion(tx, centreId)))
    return calendarPage(asked, { form, changedMeanwhile: true })
  const next = await nextCalendar(asked, changes)
  if (!next.ok) return refusedAt(asked, { form }, [{ row: 0, refusal: next.refusal }])
  await saveOwnCalendar(tx, centreId, next.value)
  note({ subject: `calendar ${centreId}`, detail: { changes } })
  return seeOther('/dossiers/moved-dates')
}

/** What a decision would write, without writing it. */
export async function tried(asked: Asking, changes: readonly CalendarChange[]): Promise<Answer> {
  const next = await nextCalendar(asked, changes)
  if (!next.ok) return refusedAt(asked, { form: 'import' }, [{ row: 0, refusal: next.refusal }])
  const days = changes.flatMap(change => (change.what === 'rows' ? change.days : []))
  return calendarPage(asked, { form: 'import', tried: days })
}

async function nextCalendar({ tx, actor }: Asking, changes: readonly CalendarChange[]) {
  const own = await ownCalendar(tx, actor?.centreId ?? '')
  return changeCalendar(await nationalCalendar(tx), own, changes)
}

/** At which field of each form a refusal of the calendar is shown. */
const fieldOf: Readonly<Record<CalendarFormName, string>> = {
  day: 'date',
  swap: 'date',
  hours: 'sessions',
  import: 'rows',
  remove: 'date',
  proposal: 'decision',
}

/** More wrong rows than these are not a matter of mending rows. */
const MOST_TOLD = 20

/** The form again with what is wrong, row by row where there are rows. */
export function refusedAt(
  asked: Asking,
  { form, field = fieldOf[form] }: { readonly form: CalendarFormName; readonly field?: string },
  refusals: readonly RowRefusal[],
): Promise<Answer> {
  const problems = new Problems(refusals.slice(0, MOST_TOLD).map(each => problemOf(each, field)))
  return calendarPage(asked, { form, problems })
}

function problemOf({ row, refusal }: RowRefusal, field: string): Problem {
  const problem = refusalProblem(refusal)
  if (row === 0) return { field, ...problem }
  return {
    field,
    words: [`${words.row[0]} ${problem.words[0]}`, `${words.row[1]} ${problem.words[1]}`],
    values: { ...problem.values, row },
  }
}
