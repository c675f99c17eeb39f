import { done, type Result, refused } from '../kernel/result.ts'
import type { WorkingTime } from './calendar-data.ts'
import { findSecondOfDay } from './clock-text.ts'
import type { ChangeRefusal } from './refusals.ts'

/**
 * Reads weekly sessions written as lines: weekdays from 1 (Monday), hours, and `tn` behind a session that only takes
 * dossiers in: `1-5 07:30-11:30`, `6 07:30-11:00 tn`. Refuses the first line that is not of this form.
 */
export function readSessions(text: string): Result<WorkingTime['sessions'], ChangeRefusal> {
  const sessions: WorkingTime['sessions'] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const session = findSession(line.trim())
    if (!session) return refused({ reason: 'row-unreadable', text: line.trim().slice(0, 80) })
    sessions.push(session)
  }
  return sessions.length === 0 ? refused({ reason: 'no-rows' }) : done(sessions)
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
