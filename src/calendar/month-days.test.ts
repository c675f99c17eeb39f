import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnamData } from './calendar.fixtures.ts'
import type { CalendarData } from './calendar-data.ts'
import { dayRuns } from './day-runs.ts'
import { weeksOf } from './month-days.ts'

const national = vietnamData as unknown as CalendarData
const weeks = (month: string, data = national) => weeksOf(Temporal.PlainYearMonth.from(month), data)
const dayOn = (date: string, data = national) =>
  weeks(date.slice(0, 7), data)
    .flat()
    .find(day => day?.date === date)

test('a month is whole weeks from Monday, the days of others left empty', () => {
  const november = weeks('2026-11')
  assert.equal(november.length, 6)
  assert.ok(november.every(week => week.length === 7))
  assert.equal(november[0]?.filter(Boolean).length, 1)
  assert.equal(november[0]?.[6]?.date, '2026-11-01')
  assert.equal(november.flat().filter(Boolean).length, 30)
  assert.equal(weeks('2027-02').length, 4)
})

test('each day says how it is worked', () => {
  const marks = {
    '2026-11-20': 'working',
    '2026-11-21': 'rest',
    '2026-11-24': 'switched-off',
    '2026-04-26': 'holiday',
    '2026-04-27': 'compensation',
    '2026-01-02': 'swap-off',
    '2026-01-10': 'swap-work',
  }
  for (const [date, mark] of Object.entries(marks)) assert.equal(dayOn(date)?.mark, mark, date)
})

test('what is only expected is marked, a row that does not count is not', () => {
  assert.equal(dayOn('2027-02-05')?.expected, true)
  assert.equal(dayOn('2027-01-01')?.expected, false)
  assert.equal(dayOn('2026-11-24')?.expected, false)
  assert.deepEqual(dayOn('2026-11-24')?.name, ['Ngày Văn hoá Việt Nam', 'Viet Nam Culture Day'])
})

test('a Saturday that only takes dossiers in is marked as such', () => {
  const workingTime = national.workingTime.map(table => ({
    ...table,
    sessions: [...table.sessions, { weekdays: [6], from: '07:30', to: '11:00', receptionOnly: true }],
  }))
  assert.equal(dayOn('2026-11-21', { ...national, workingTime })?.mark, 'reception-only')
})

test('of two rows of one day the one that counts is shown', () => {
  const [first, ...rest] = national.years.filter(({ year }) => year === 2026)
  assert.ok(first)
  const day = first.days.find(({ date }) => date === '2026-11-24')
  assert.ok(day)
  const years = [{ ...first, days: [{ ...day, inForce: true }, ...first.days] }, ...rest]
  assert.equal(dayOn('2026-11-24', { ...national, years })?.mark, 'holiday')
})

test('days of one holiday are told as one; a day of its own stands alone', () => {
  const tet = national.years
    .find(({ year }) => year === 2026)
    ?.days.filter(({ date }) => date.startsWith('2026-02'))
  assert.ok(tet)
  const shown = (alone?: string) =>
    dayRuns(tet.toReversed(), ({ date }) => date === alone).map(
      ({ first, last }) => `${first.date}/${last.date}`,
    )
  assert.deepEqual(shown(), ['2026-02-16/2026-02-20'])
  assert.deepEqual(shown('2026-02-18'), [
    '2026-02-16/2026-02-17',
    '2026-02-18/2026-02-18',
    '2026-02-19/2026-02-20',
  ])
})
