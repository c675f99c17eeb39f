import type { CalendarDay } from './calendar-data.ts'

/** Special days that follow each other and are the same in everything but their date, told as one. */
export interface DayRun {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/** Days in order of date, joined into runs; a day that must stand alone joins no other. */
export function dayRuns(
  days: readonly CalendarDay[],
  standsAlone: (day: CalendarDay) => boolean = () => false,
): readonly DayRun[] {
  const runs: DayRun[] = []
  for (const day of days.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const run = runs.at(-1)
    const joins = run && !standsAlone(day) && !standsAlone(run.last) && isNextOf(run.last, day)
    if (joins) runs[runs.length - 1] = { first: run.first, last: day }
    else runs.push({ first: day, last: day })
  }
  return runs
}

function isNextOf(before: CalendarDay, day: CalendarDay): boolean {
  const next = Temporal.PlainDate.from(before.date).add({ days: 1 }).toString()
  return next === day.date && sameness(before) === sameness(day)
}

const sameness = ({ kind, name, source, certain, inForce }: CalendarDay): string =>
  JSON.stringify([kind, name, source, certain, inForce !== false])
