import { done, type Result, refused } from '../kernel/result.ts'
import type { WorkingTime } from './calendar-data.ts'
import type { CalendarChange } from './change-calendar.ts'
import { findSecondOfDay } from './clock-text.ts'
import { findDate } from './find-date.ts'
import type { CalendarRefusal } from './refusals.ts'

/**
 * Reads a yearly decision written as lines (CSV with semicolons): `off;2027-02-05;Tết Nguyên đán`, `swap;2027-01-04;2027-01-09`,
 * `work;2027-04-16`. Empty lines and lines that begin with # are left out. Refuses the first line that is none of these.
 */
export function readChanges(
  text: string,
  decision: string,
): Result<readonly CalendarChange[], CalendarRefusal> {
  const changes: CalendarChange[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const change = findChange(
      line.split(';').map(cell => cell.trim()),
      decision,
    )
    if (!change) return refused({ reason: 'calendar-malformed', place: String(index + 1), problem: line })
    const missing = [change.date, 'makeUp' in change ? change.makeUp : change.date].find(
      date => !findDate(date),
    )
    if (missing !== undefined) return refused({ reason: 'date-does-not-exist', date: missing })
    changes.push(change)
  }
  if (changes.length === 0) return refused({ reason: 'calendar-malformed', place: '1', problem: '–' })
  return done(changes)
}

function findChange(
  [kind, date = '', more = '']: readonly string[],
  decision: string,
): CalendarChange | undefined {
  if (kind === 'off' && more !== '') return { what: 'day-off', date, name: more, decision }
  if (kind === 'work') return { what: 'ordinary-day', date, decision }
  if (kind === 'swap') return { what: 'swap', date, makeUp: more, decision }
  return undefined
}

/**
 * Reads weekly sessions written as lines: weekdays from 1 (Monday), hours, and `tn` behind a session that only takes
 * dossiers in: `1-5 07:30-11:30`, `6 07:30-11:00 tn`. Refuses the first line that is not of this form.
 */
export function readSessions(text: string): Result<WorkingTime['sessions'], CalendarRefusal> {
  const sessions: WorkingTime['sessions'] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const session = findSession(line.trim())
    if (!session) return refused({ reason: 'calendar-malformed', place: String(index + 1), problem: line })
    sessions.push(session)
  }
  if (sessions.length === 0) return refused({ reason: 'calendar-malformed', place: '1', problem: '–' })
  return done(sessions)
}

const SESSION = /^([1-7])(?:-([1-7]))?\s+(\d{2}:\d{2})-(\d{2}:\d{2})(\s+tn)?$/

function findSession(line: string): WorkingTime['sessions'][number] | undefined {
  const [, first = '', last, from = '', to = '', only] = SESSION.exec(line) ?? []
  if (findSecondOfDay(from) === undefined || findSecondOfDay(to) === undefined) return undefined
  const span = Number(last ?? first) - Number(first) + 1
  if (span < 1) return undefined
  const weekdays = Array.from({ length: span }, (_, index) => Number(first) + index)
  return { weekdays, from, to, ...(only ? { receptionOnly: true } : {}) }
}
