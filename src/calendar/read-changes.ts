import { done, type Result, refused } from '../kernel/result.ts'
import type { CalendarDay } from './calendar-data.ts'
import { yearOf } from './centre-calendar.ts'
import type { CalendarChange } from './change-calendar.ts'
import type { ReadDecision, RowRefusal } from './decision.ts'
import { findDate } from './find-date.ts'
import { findTextFault, LONGEST_NOTE } from './plain-text.ts'
import { readJson } from './read-json.ts'
import { readLines } from './read-lines.ts'
import type { ChangeRefusal } from './refusals.ts'

/** More rows than any year has; a longer text is something else. */
const MOST_ROWS = 400
const MOST_SIGNS = 100_000

/**
 * Reads a yearly decision, written as lines (`readLines`) or as JSON (`readJson`), into changes of a centre's calendar. Every
 * row that cannot be taken is named: an unknown kind, a date that does not exist, is listed twice or lies outside the years
 * taken in, a name that is missing, too long or begins like a formula.
 */
export function readChanges(
  text: string,
  decision: string,
): Result<readonly CalendarChange[], readonly RowRefusal[]> {
  if (text.length > MOST_SIGNS) return wholly({ reason: 'text-too-long', most: MOST_SIGNS })
  const read = /^\s*[{[]/.test(text) ? readJson(text, decision) : readLines(text, decision)
  const { rows, hours, refusals } = read
  if (rows.length + refusals.length > MOST_ROWS) return wholly({ reason: 'too-many-rows', most: MOST_ROWS })
  if (rows.length + hours.length + refusals.length === 0) return wholly({ reason: 'no-rows' })
  const faults = [...refusals, ...rowFaults(read)].toSorted((a, b) => a.row - b.row)
  return faults.length > 0 ? refused(faults) : done(changesOf(read, decision))
}

/** Row 0 stands for the whole text. */
const wholly = (refusal: ChangeRefusal): Result<never, readonly RowRefusal[]> =>
  refused([{ row: 0, refusal }])

function rowFaults({ years, rows }: ReadDecision): readonly RowRefusal[] {
  const seen = new Set<string>()
  return rows.flatMap(({ row, days }) => {
    for (const day of days) {
      const refusal = findDayFault(day, years) ?? findRepetition(day, seen)
      if (refusal) return [{ row, refusal }]
    }
    return []
  })
}

function findDayFault(
  { date, name, source, note, pairedWith }: CalendarDay,
  years: ReadDecision['years'],
): ChangeRefusal | undefined {
  const wrong = [date, pairedWith ?? date].find(each => !findDate(each))
  if (wrong !== undefined) return { reason: 'date-does-not-exist', date: wrong.slice(0, 40) }
  const [first] = years
  if (first && years.every(({ year }) => year !== yearOf(date)))
    return { reason: 'day-outside-its-year', date, year: first.year }
  if (name.some(each => each === '')) return { reason: 'day-without-name', date }
  const faults = [...name, source].map(each => findTextFault(each))
  return [...faults, findTextFault(note ?? '', LONGEST_NOTE)].find(fault => fault !== undefined)
}

function findRepetition({ date }: CalendarDay, seen: Set<string>): ChangeRefusal | undefined {
  if (seen.has(date)) return { reason: 'day-listed-twice', date }
  seen.add(date)
  return undefined
}

function changesOf({ years, rows, hours }: ReadDecision, decision: string): readonly CalendarChange[] {
  const days = rows.flatMap(row => row.days)
  const [first] = days
  return [
    ...years.map(({ year, expected }) => ({
      what: 'year' as const,
      date: `${year}-01-01`,
      expected,
      decision,
    })),
    ...(first ? [{ what: 'rows' as const, date: first.date, days, decision }] : []),
    ...hours.map(({ effectiveFrom, sessions, source }) => ({
      what: 'hours' as const,
      date: effectiveFrom,
      sessions,
      decision: source,
    })),
  ]
}
