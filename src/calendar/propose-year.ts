import Type, { type Static } from 'typebox'
import { done, type Result, refused } from '../kernel/result.ts'
import type { CalendarData, CalendarDay, CalendarYear } from './calendar-data.ts'
import type { ChangeRefusal } from './refusals.ts'
import { weeklySessionsOn } from './weekly-sessions.ts'

const words = Type.Tuple([Type.String({ minLength: 1 }), Type.String({ minLength: 1 })])
const text = Type.String({ minLength: 1 })

export const proposalRules = Type.Object({
  source: text,
  note: text,
  /** What the office calls the days of each rule of the library. */
  names: Type.Record(text, words),
  /** Holidays of two days whose second lies before or after. */
  adjacent: Type.Array(Type.Object({ to: text, note: text })),
  /** Days that are no holidays yet, kept in sight as rows that do not count. */
  switchedOff: Type.Array(Type.Object({ on: text, name: words, source: text, note: text })),
})
export type ProposalRules = Static<typeof proposalRules>

/** One day of a public holiday as the library knows it, with the rule it comes from. */
export interface PublicHoliday {
  readonly date: string
  readonly rule: string
  readonly name: string
}

/**
 * What a year's calendar is expected to be while its decision is awaited: the public holidays, the second day of National Day,
 * and the working day off that makes up for each holiday on a weekly rest day (Labour Code 2019, Art. 112). Which five days Tết takes and
 * which days are swapped is decided each year, so every row is expected (`certain: false`); swaps are never guessed.
 * Refuses a year that is loaded.
 */
export function proposeYear(
  { year, holidays, rules }: Proposing,
  known: CalendarData,
): Result<CalendarYear, ChangeRefusal> {
  if (known.years.some(each => each.year === year)) return refused({ reason: 'year-already-loaded', year })
  return done(expectedYear({ year, holidays, rules }, known))
}

export interface Proposing {
  readonly year: number
  readonly holidays: readonly PublicHoliday[]
  readonly rules: ProposalRules
}

/** The same for any year, one that is loaded too: what the library and the law alone would make of it. */
export function expectedYear({ year, holidays, rules }: Proposing, known: CalendarData): CalendarYear {
  const { source, note } = rules
  const base = { kind: 'holiday', source, certain: false, inForce: true } as const
  const named = holidays.map(
    ({ date, rule, name }): CalendarDay => ({ ...base, date, name: rules.names[rule] ?? [name, name] }),
  )
  const paired = rules.adjacent.flatMap(({ to, note: why }) => {
    const first = named.find(({ date }) => date === `${year}-${to}`)
    return first ? [{ ...first, date: neighbourOf(first.date, named, known), note: why }] : []
  })
  const off = rules.switchedOff.map(
    ({ on, ...day }): CalendarDay => ({ ...base, ...day, date: `${year}-${on}`, inForce: false }),
  )
  const days = compensated([...named, ...paired].toSorted(byDate), known)
  return { year, status: 'provisional', note, days: [...days, ...off].toSorted(byDate) }
}

const byDate = (a: CalendarDay, b: CalendarDay): number => (a.date < b.date ? -1 : 1)

const isRestDay = (date: string, known: CalendarData): boolean =>
  weeklySessionsOn(known, Temporal.PlainDate.from(date)).length === 0

const shifted = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString()

/** The day before or after, whichever makes the longer break; the day before when it makes no difference. */
function neighbourOf(date: string, holidays: readonly CalendarDay[], known: CalendarData): string {
  const lengthWith = (extra: string): number => {
    const day = holidays.find(each => each.date === date)
    const more = day ? [...holidays, { ...day, date: extra }] : holidays
    const off = new Set(compensated(more.toSorted(byDate), known).map(each => each.date))
    const isOff = (each: string) => off.has(each) || isRestDay(each, known)
    let [first, last] = [date, date]
    while (isOff(shifted(first, -1))) first = shifted(first, -1)
    while (isOff(shifted(last, 1))) last = shifted(last, 1)
    return Temporal.PlainDate.from(first).until(last).days
  }
  const [before, after] = [shifted(date, -1), shifted(date, 1)]
  return lengthWith(after) > lengthWith(before) ? after : before
}

/** Each holiday on a weekly rest day is made up for on the next day that is worked and not off already. */
function compensated(holidays: readonly CalendarDay[], known: CalendarData): readonly CalendarDay[] {
  const taken = new Set(holidays.map(({ date }) => date))
  const made = holidays
    .filter(({ date }) => isRestDay(date, known))
    .map((day): CalendarDay => {
      let date = shifted(day.date, 1)
      while (taken.has(date) || isRestDay(date, known)) date = shifted(date, 1)
      taken.add(date)
      const name: [string, string] = [`Nghỉ bù ${day.name[0]}`, `Compensation for ${day.name[1]}`]
      return { ...day, date, kind: 'compensation', name }
    })
  return [...holidays, ...made]
}

/** The year as lines that `readLines` takes. */
export function linesOf({ year, status, days }: CalendarYear): readonly string[] {
  return [
    `year;${year}${status === 'provisional' ? ';expected' : ''}`,
    ...days.flatMap(day => {
      if (day.kind === 'swap-work') return []
      if (day.kind === 'swap-off') return [`swap;${day.date};${day.pairedWith ?? ''}`]
      const kind = day.inForce === false ? 'work' : day.kind === 'compensation' ? 'comp' : 'off'
      return [[kind, day.date, ...day.name].join(';')]
    }),
  ]
}
