import Value from 'typebox/value'
import { done, type Result, refused } from '../kernel/result.ts'
import { type CalendarData, type CalendarDay, calendarSchema, countedDays } from './calendar-data.ts'
import { findFault } from './check-data.ts'
import { type IndexedNotes, indexNotes } from './day-notes.ts'
import type { CalendarRefusal } from './refusals.ts'
import { type Session, weeklyOpeningOn, weeklySessionsOn } from './weekly-sessions.ts'

/**
 * A calendar made ready for counting. Days are numbered from 0, the first of January of the first loaded year; each table
 * holds one entry a day, so that any due date is a few look-ups, however long the limit.
 */
export type WorkingCalendar = IndexedNotes & {
  readonly firstYear: number
  readonly lastYear: number
  /** Number of each year's first day. */
  readonly yearStarts: readonly number[]
  readonly dates: readonly Temporal.PlainDate[]
  readonly dateTexts: readonly string[]
  /** Sessions of each day that use up legal time; none on a day off. */
  readonly sessions: readonly (readonly Session[])[]
  /** When dossiers are taken in: the same sessions, and those for reception alone. */
  readonly opening: readonly (readonly Session[])[]
  /** Seconds worked from the first loaded day up to the start of each day, and one more entry for the end. */
  readonly workedBefore: readonly number[]
  /** Numbers of the working days, in order. */
  readonly workingDays: readonly number[]
  /** How many working days there are up to and including each day. */
  readonly workingDaysUpTo: readonly number[]
}

/**
 * Makes a calendar from facts of unknown shape (see `CalendarData`). Years must follow each other without a gap.
 * Refuses facts that are malformed or contradict each other: a row listed twice or outside its year, overlapping
 * sessions, a swapped day without its make-up day.
 */
export function calendarFrom(data: unknown): Result<WorkingCalendar, CalendarRefusal> {
  if (!Value.Check(calendarSchema, data)) return refused(malformed(data))
  const fault = findFault(data)
  return fault ? refused(fault) : done(indexed(data))
}

function malformed(data: unknown): CalendarRefusal {
  const [first] = Value.Errors(calendarSchema, data)
  return {
    reason: 'calendar-malformed',
    place: first?.instancePath || '/',
    problem: first?.message ?? 'unknown',
  }
}

function indexed(data: CalendarData): WorkingCalendar {
  const years = data.years.map(({ year }) => year).sort((a, b) => a - b)
  const dates = years.flatMap(datesOfYear)
  const dateTexts = dates.map(String)
  const special = new Map(countedDays(data).map(day => [day.date, day]))
  const facts = dates.map((date, day) => ({ data, date, special: special.get(dateTexts[day] ?? '') }))
  const sessions = facts.map(sessionsOn)
  return {
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    yearStarts: dates.flatMap((date, day) => (date.dayOfYear === 1 ? [day] : [])),
    dates,
    dateTexts,
    sessions,
    opening: facts.map(openingOn),
    workedBefore: runningTotal(sessions.map(lengthOf)),
    workingDays: sessions.flatMap((ofDay, day) => (ofDay.length > 0 ? [day] : [])),
    workingDaysUpTo: runningTotal(sessions.map(ofDay => Math.min(ofDay.length, 1))).slice(1),
    ...indexNotes(dateTexts, sessions, special),
  }
}

function datesOfYear(year: number): Temporal.PlainDate[] {
  const newYear = new Temporal.PlainDate(year, 1, 1)
  return Array.from({ length: newYear.daysInYear }, (_, days) => newYear.add({ days }))
}

type DayFacts = { data: CalendarData; date: Temporal.PlainDate; special: CalendarDay | undefined }

/** A make-up day keeps the hours of the weekday it stands for: the Saturday that replaces a Friday is worked as one. */
function sessionsOn({ data, date, special }: DayFacts): readonly Session[] {
  if (!special) return weeklySessionsOn(data, date)
  if (special.kind !== 'swap-work' || !special.pairedWith) return []
  return weeklySessionsOn(data, date, Temporal.PlainDate.from(special.pairedWith).dayOfWeek)
}

const openingOn = (facts: DayFacts): readonly Session[] =>
  facts.special ? sessionsOn(facts) : weeklyOpeningOn(facts.data, facts.date)

const lengthOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, { from, to }) => sum + to - from, 0)

/** The sums of the first 0, 1, 2 … all amounts. */
function runningTotal(amounts: readonly number[]): number[] {
  const totals = [0]
  let total = 0
  for (const amount of amounts) {
    total += amount
    totals.push(total)
  }
  return totals
}
