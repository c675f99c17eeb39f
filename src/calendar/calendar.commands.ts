import { readFile } from 'node:fs/promises'
import { inProject } from '../platform/paths.ts'
import type { CalendarData, CalendarYear } from './calendar-data.ts'
import { expectedYear, linesOf } from './propose-year.ts'
import { publicHolidays, readProposalRules } from './public-holidays.store.ts'

/** What a year is expected to be by the law and the lunar calendar, as data to import and as lines to import. */
export async function yearProposal(
  year: number,
): Promise<{ readonly proposal: CalendarYear; readonly lines: readonly string[] }> {
  const national: CalendarData = JSON.parse(
    await readFile(inProject('reference-data', 'calendar', 'vn-2025-2028.json'), 'utf8'),
  )
  const asked = { year, holidays: await publicHolidays(year), rules: await readProposalRules() }
  const proposal = expectedYear(asked, national)
  return { proposal, lines: linesOf(proposal) }
}
