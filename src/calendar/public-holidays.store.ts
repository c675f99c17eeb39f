import { readFile } from 'node:fs/promises'
import Value from 'typebox/value'
import { inProject } from '../platform/paths.ts'
import { type ProposalRules, type PublicHoliday, proposalRules } from './propose-year.ts'

/**
 * Public holidays of Viet Nam by the library `date-holidays`, lunar ones reckoned for Viet Nam's meridian, each day once. The
 * library is large and seldom wanted, so it is loaded when asked for.
 */
export async function publicHolidays(year: number): Promise<readonly PublicHoliday[]> {
  const { default: Holidays } = await import('date-holidays')
  const found = new Holidays('VN', { types: ['public'] }).getHolidays(year)
  const days = found.flatMap(({ date, start, end, rule, name }) => {
    const first = Temporal.PlainDate.from(date.slice(0, 10))
    const length = Math.round((end.getTime() - start.getTime()) / DAY_IN_MILLISECONDS)
    return Array.from({ length }, (_, more) => ({ date: first.add({ days: more }).toString(), rule, name }))
  })
  return [...new Map(days.map(day => [day.date, day])).values()].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

const DAY_IN_MILLISECONDS = 86_400_000

/** How the office names those days and what it adds to them; wrong data stop whoever asks. */
export async function readProposalRules(): Promise<ProposalRules> {
  const data: unknown = JSON.parse(
    await readFile(inProject('reference-data', 'calendar', 'proposal.json'), 'utf8'),
  )
  if (!Value.Check(proposalRules, data)) throw new Error('reference-data/calendar/proposal.json is malformed')
  return data
}
