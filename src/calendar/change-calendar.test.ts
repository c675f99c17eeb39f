import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import vietnam from '../../reference-data/calendar/vn-2025-2028.json' with { type: 'json' }
import { at, valueFrom, wd } from './calendar.fixtures.ts'
import type { CalendarData } from './calendar-data.ts'
import { type CentreCalendar, centreCalendar } from './centre-calendar.ts'
import { type CalendarChange, changeCalendar } from './change-calendar.ts'
import { calendarFrom, dueDate } from './index.ts'
import { readSessions } from './read-sessions.ts'

const national = vietnam as unknown as CalendarData
const nothing: CentreCalendar = { days: [], workingTime: [], years: [] }
const decision = 'QĐ 12/QĐ-UBND'
const change = (...changes: CalendarChange[]) => changeCalendar(national, nothing, changes)
const reasonOf = (...changes: CalendarChange[]) => {
  const result = change(...changes)
  return result.ok ? 'accepted' : result.refusal.reason
}
const dueAfter = (own: CentreCalendar, received: string) => {
  const calendar = valueFrom(calendarFrom(centreCalendar(national, own)))
  return valueFrom(dueDate({ received: at(received), limit: wd(1) }, calendar)).due.toString()
}

describe('a centre changes its calendar by decision', () => {
  test('a day off is added and taken back', () => {
    const own = valueFrom(change({ what: 'day-off', date: '2026-11-24', name: ['Nghỉ', 'Off'], decision }))
    assert.equal(dueAfter(own, '2026-11-23T09:00'), '2026-11-25T09:00:00')
    const undone = valueFrom(changeCalendar(national, own, [{ what: 'undo', date: '2026-11-24', decision }]))
    assert.deepEqual(undone, nothing)
  })
  test('a national day off is taken away for this centre', () => {
    const own = valueFrom(change({ what: 'ordinary-day', date: '2026-04-27', decision }))
    assert.equal(dueAfter(own, '2026-04-24T09:00'), '2026-04-27T09:00:00')
  })
  test('a swap brings its make-up day, and both go together', () => {
    const own = valueFrom(change({ what: 'swap', date: '2026-12-31', makeUp: '2026-12-26', decision }))
    assert.equal(dueAfter(own, '2026-12-25T09:00'), '2026-12-26T09:00:00')
    assert.equal(dueAfter(own, '2026-12-30T09:00'), '2027-01-04T09:00:00')
    const undone = valueFrom(changeCalendar(national, own, [{ what: 'undo', date: '2026-12-26', decision }]))
    assert.deepEqual(undone.days, [])
  })
  test('sessions change from a day on', () => {
    const sessions = valueFrom(readSessions('1-5 08:00-12:00\n1-5 13:00-16:30\n6 07:30-11:00 tn'))
    const own = valueFrom(change({ what: 'hours', date: '2026-12-01', sessions, decision }))
    assert.equal(dueAfter(own, '2026-11-27T07:30'), '2026-11-30T07:30:00')
    assert.equal(dueAfter(own, '2026-11-30T07:30'), '2026-12-01T08:00:00')
  })
  test('what contradicts itself is refused', () => {
    assert.equal(
      reasonOf({ what: 'swap', date: '2026-12-26', makeUp: '2026-12-31', decision }),
      'swap-changes-nothing',
    )
    assert.equal(
      reasonOf({ what: 'day-off', date: '2030-01-01', name: ['x', 'x'], decision }),
      'year-not-loaded',
    )
    const overlapping = valueFrom(readSessions('1 07:30-11:30\n1 11:00-12:00'))
    assert.equal(
      reasonOf({ what: 'hours', date: '2026-12-01', sessions: overlapping, decision }),
      'sessions-overlap',
    )
  })
})

test('sessions that are none are refused', () => {
  for (const text of ['', '8 07:30-11:30', '5-1 07:30-11:30', '1 7:30-11:30', '1 07:30-24:00'])
    assert.equal(readSessions(text).ok, false, text)
})
