import {
  type CalendarData,
  type CalendarDay,
  type CalendarYear,
  countedDays,
  type WorkingTime,
} from './calendar-data.ts'
import { clockText, getSecondOfDay } from './clock-text.ts'
import { findDate } from './find-date.ts'
import type { CalendarRefusal } from './refusals.ts'
import { openingOnWeekday, weeklySessionsOn } from './weekly-sessions.ts'

/** The first thing that is wrong with the facts of a calendar, years before swaps before sessions; nothing when sound. */
export const findFault = (data: CalendarData): CalendarRefusal | undefined =>
  findFaultInYears(data.years) ??
  findFaultInWorkingTime(data.workingTime) ??
  findFaultInCoverage(data) ??
  findFaultInSwaps(data)

function findFaultInYears(years: readonly CalendarYear[]): CalendarRefusal | undefined {
  const sorted = [...years].sort((a, b) => a.year - b.year)
  for (const [position, { year }] of sorted.entries()) {
    const before = sorted[position - 1]?.year
    if (before === year) return { reason: 'year-listed-twice', year }
    if (before !== undefined && before !== year - 1) return { reason: 'year-not-loaded', year: before + 1 }
  }
  return firstFault(years, findFaultInDays)
}

function findFaultInDays({ year, days }: CalendarYear): CalendarRefusal | undefined {
  const seen = new Set<string>()
  return firstFault(days, day => {
    const date = findDate(day.date)
    if (!date) return { reason: 'date-does-not-exist', date: day.date }
    if (date.year !== year) return { reason: 'day-outside-its-year', date: day.date, year }
    if (day.inForce === false) return undefined
    if (seen.has(day.date)) return { reason: 'day-listed-twice', date: day.date }
    seen.add(day.date)
    return undefined
  })
}

function findFaultInWorkingTime(tables: readonly WorkingTime[]): CalendarRefusal | undefined {
  const seen = new Set<string>()
  return firstFault(tables, table => {
    const { effectiveFrom } = table
    if (!findDate(effectiveFrom)) return { reason: 'date-does-not-exist', date: effectiveFrom }
    if (seen.has(effectiveFrom)) return { reason: 'working-time-listed-twice', effectiveFrom }
    seen.add(effectiveFrom)
    return findFaultInSessions(table)
  })
}

function findFaultInSessions(table: WorkingTime): CalendarRefusal | undefined {
  const reversed = table.sessions.find(({ from, to }) => getSecondOfDay(to) <= getSecondOfDay(from))
  if (reversed) return { reason: 'session-ends-before-it-begins', from: reversed.from, to: reversed.to }
  return firstFault([1, 2, 3, 4, 5, 6, 7], weekday => {
    const sessions = openingOnWeekday(table, weekday)
    const second = sessions.find((session, position) => session.from < (sessions[position - 1]?.to ?? 0))
    if (!second) return undefined
    const from = clockText(second.from).slice(0, 5)
    return { reason: 'sessions-overlap', effectiveFrom: table.effectiveFrom, weekday, from }
  })
}

function findFaultInCoverage({ years, workingTime }: CalendarData): CalendarRefusal | undefined {
  const first = `${Math.min(...years.map(({ year }) => year))}-01-01`
  const covered = workingTime.some(({ effectiveFrom }) => effectiveFrom <= first)
  return covered ? undefined : { reason: 'no-working-time-yet', date: first }
}

function findFaultInSwaps(data: CalendarData): CalendarRefusal | undefined {
  const days = countedDays(data)
  const byDate = new Map(days.map(day => [day.date, day]))
  return firstFault(days, day => {
    if (!isSwap(day)) return undefined
    const partner = byDate.get(day.pairedWith ?? '')
    const paired = partner && isSwap(partner) && partner.kind !== day.kind && partner.pairedWith === day.date
    if (!paired) return { reason: 'swap-without-make-up-day', date: day.date }
    const isWorkday = weeklySessionsOn(data, Temporal.PlainDate.from(day.date)).length > 0
    return isWorkday === (day.kind === 'swap-off')
      ? undefined
      : { reason: 'swap-changes-nothing', date: day.date }
  })
}

const isSwap = (day: CalendarDay): boolean => day.kind === 'swap-off' || day.kind === 'swap-work'

function firstFault<Item>(
  items: readonly Item[],
  findFaultIn: (item: Item) => CalendarRefusal | undefined,
): CalendarRefusal | undefined {
  for (const item of items) {
    const fault = findFaultIn(item)
    if (fault) return fault
  }
  return undefined
}
