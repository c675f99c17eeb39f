import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import vietnam from '../../reference-data/calendar/vn-2025-2028.json' with { type: 'json' }
import { at, valueFrom, wd } from './calendar.fixtures.ts'
import type { CalendarData, CalendarDay } from './calendar-data.ts'
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

describe('a centre takes its own rows back', () => {
  const holiday = { what: 'day-off', date: '2026-11-24', name: ['Nghỉ', 'Off'], decision } as const
  test('hours, and the usual ones hold again', () => {
    const sessions = valueFrom(readSessions('1-5 08:00-12:00'))
    const own = valueFrom(change({ what: 'hours', date: '2026-12-01', sessions, decision }))
    const undone = changeCalendar(national, own, [{ what: 'undo-hours', date: '2026-12-01', decision }])
    assert.deepEqual(valueFrom(undone), nothing)
  })
  test('what it does not have is refused, whatever it is', () => {
    for (const what of ['undo', 'undo-hours', 'undo-year'] as const)
      assert.equal(reasonOf({ what, date: '2026-04-30', decision }), 'nothing-to-undo')
  })
  test('a day off has a name in each language', () => {
    assert.deepEqual(valueFrom(change(holiday)).days[0]?.name, ['Nghỉ', 'Off'])
  })
})

describe('a centre takes a year in', () => {
  const off = (date: string, more: Partial<CalendarDay> = {}): CalendarDay => ({
    date,
    kind: 'holiday',
    name: ['Lễ', 'Holiday'],
    source: decision,
    certain: true,
    inForce: true,
    ...more,
  })
  const elevenDays = (year: number, more: Partial<CalendarDay> = {}): CalendarDay[] =>
    ['01-01', '02-12', '02-13', '02-14', '02-15', '02-16', '04-23', '04-30', '05-01', '09-02', '09-03'].map(
      day => off(`${year}-${day}`, more),
    )
  const take = (year: number, days: readonly CalendarDay[], expected = false): CalendarChange[] => [
    { what: 'year', date: `${year}-01-01`, expected, decision },
    { what: 'rows', date: `${year}-01-01`, days, decision },
  ]
  const refusalOf = (...changes: CalendarChange[]) => {
    const result = change(...changes)
    return result.ok ? 'accepted' : result.refusal
  }
  const expected = valueFrom(change(...take(2029, elevenDays(2029, { certain: false }), true)))

  test('and dates can fall into it', () => {
    assert.equal(dueAfter(expected, '2028-12-29T09:00'), '2029-01-02T09:00:00')
    assert.equal(dueAfter(expected, '2029-02-09T09:00'), '2029-02-19T09:00:00')
  })
  test('not beyond a year that is missing', () => {
    assert.deepEqual(refusalOf(...take(2030, elevenDays(2030))), { reason: 'year-not-loaded', year: 2029 })
  })
  test('not without the holidays every year has, nor with fewer than any year has', () => {
    const without = elevenDays(2029).filter(({ date }) => date !== '2029-04-30')
    assert.deepEqual(refusalOf(...take(2029, without)), { reason: 'year-lacks-holiday', date: '2029-04-30' })
    assert.deepEqual(
      refusalOf(
        ...take(
          2029,
          elevenDays(2029).filter(({ date }) => date !== '2029-02-16'),
        ),
      ),
      {
        reason: 'year-has-too-few-holidays',
        year: 2029,
        count: 10,
        least: 11,
      },
    )
    const off24 = elevenDays(2029).map(day => (day.date === '2029-04-30' ? { ...day, inForce: false } : day))
    assert.deepEqual(refusalOf(...take(2029, off24)), { reason: 'year-lacks-holiday', date: '2029-04-30' })
  })
  test('its decision takes the place of all that was expected', () => {
    const tet = [
      '01-01',
      '02-11',
      '02-12',
      '02-13',
      '02-14',
      '02-15',
      '04-23',
      '04-30',
      '05-01',
      '09-02',
      '09-03',
    ]
    const days = tet.map(day => off(`2029-${day}`))
    const decided = valueFrom(changeCalendar(national, expected, take(2029, days)))
    assert.deepEqual(decided, { ...nothing, days, years: [{ year: 2029, source: decision, certain: true }] })
    assert.equal(dueAfter(decided, '2029-02-09T09:00'), '2029-02-16T09:00:00')
  })
  test('a single day is not added to a year that is not there', () => {
    const day = { what: 'day-off', date: '2029-03-05', name: ['x', 'x'], decision } as const
    assert.deepEqual(refusalOf(day), { reason: 'year-not-loaded', year: 2029 })
    assert.ok(changeCalendar(national, expected, [day]).ok)
  })
  test('taken back it is gone, with its days', () => {
    const undo = { what: 'undo-year', date: '2029-01-01', decision } as const
    assert.deepEqual(valueFrom(changeCalendar(national, expected, [undo])), nothing)
  })
  test('what was only expected gives way once the national calendar has the year; what was decided stays', () => {
    const next = { year: 2029, status: 'decided' as const, days: [off('2029-02-20')] }
    const later = { ...national, years: [...national.years, next] }
    const shown = (own: CentreCalendar) =>
      centreCalendar(later, own).years.find(({ year }) => year === 2029)?.days
    assert.deepEqual(shown(expected), next.days)
    const decided = valueFrom(change(...take(2029, elevenDays(2029))))
    assert.equal(shown(decided)?.length, 12)
  })
  test('a decision for a year that is there changes days of it, and takes nothing in', () => {
    const own = valueFrom(change(...take(2027, [off('2027-02-12')])))
    assert.deepEqual(own, { ...nothing, days: [off('2027-02-12')] })
  })
})

test('sessions that are none are refused', () => {
  for (const text of ['', '8 07:30-11:30', '5-1 07:30-11:30', '1 7:30-11:30', '1 07:30-24:00'])
    assert.equal(readSessions(text).ok, false, text)
})
