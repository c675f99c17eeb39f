import { done, type Result, refused } from '../kernel/result.ts'
import type { CalendarDay } from './calendar-data.ts'
import { yearOf } from './centre-calendar.ts'
import { getDayOff } from './day-names.ts'
import type { DecisionRow, ReadDecision, RowRefusal } from './decision.ts'
import type { ChangeRefusal } from './refusals.ts'

/**
 * Reads a decision written as lines with semicolons, the English name optional:
 *
 * - `year;2029` or `year;2029;expected`: takes a year in that is not loaded; its days follow
 * - `off;2029-02-12;Tết Nguyên đán;Lunar New Year`: a day off; `comp;…`: one that compensates
 * - `work;2029-11-24`: an ordinary day, with a name where it has one
 * - `swap;2029-01-02;2029-01-06`: a day off, and the day that makes up for it
 *
 * Empty lines and lines that begin with # are left out. Every line that is none of these is named.
 */
export function readLines(text: string, decision: string): ReadDecision {
  const rows: DecisionRow[] = []
  const years: ReadDecision['years'][number][] = []
  const refusals: RowRefusal[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const cells = line.split(';').map(cell => cell.trim())
    const read = cells[0] === 'year' ? readYear(cells) : readDays(cells, decision)
    if (!read.ok) refusals.push({ row: index + 1, refusal: read.refusal })
    else if ('year' in read.value) years.push(read.value)
    else rows.push({ row: index + 1, days: read.value.days })
  }
  return { years, rows: rows.map(row => expectedIn(years, row)), hours: [], refusals }
}

function readYear([, year = '', more = '']: readonly string[]): Result<
  ReadDecision['years'][number],
  ChangeRefusal
> {
  if (!/^\d{4}$/.test(year)) return refused({ reason: 'row-part-wrong', part: year || 'year' })
  if (more !== '' && more !== 'expected') return refused({ reason: 'row-part-wrong', part: more })
  return done({ year: Number(year), expected: more === 'expected' })
}

function readDays(
  cells: readonly string[],
  source: string,
): Result<{ readonly days: readonly CalendarDay[] }, ChangeRefusal> {
  const [kind = '', date = '', vi = '', en = ''] = cells
  const base = { date, source, certain: true, inForce: true }
  if (cells.length > MOST_CELLS)
    return refused({ reason: 'row-unreadable', text: cells.join(';').slice(0, 80) })
  switch (kind) {
    case 'off':
      return done({ days: [{ ...base, kind: 'holiday', name: [vi, en || vi] }] })
    case 'comp':
      return done({ days: [{ ...base, kind: 'compensation', name: [vi, en || vi] }] })
    case 'work': {
      const name: [string, string] = vi ? [vi, en || vi] : getDayOff('ordinary')
      return done({ days: [{ ...base, kind: 'holiday', name, inForce: false }] })
    }
    case 'swap':
      return done({
        days: [
          { ...base, kind: 'swap-off', name: getDayOff('swap-off'), pairedWith: vi },
          { ...base, kind: 'swap-work', name: getDayOff('swap-work'), date: vi, pairedWith: date },
        ],
      })
    default:
      return refused({ reason: 'row-kind-unknown', kind: kind.slice(0, 40) })
  }
}

const MOST_CELLS = 4

/** Days of a year that is only expected are expected themselves. */
const expectedIn = (years: ReadDecision['years'], { row, days }: DecisionRow): DecisionRow => ({
  row,
  days: days.map(day => ({
    ...day,
    certain: !years.some(({ year, expected }) => expected && year === yearOf(day.date)),
  })),
})
