import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { at, bareYear, holiday, valueFrom, vietnamCalendar, vietnamData } from './calendar.fixtures.ts'
import { calendarFrom, dueDate, isOpenForReception, isWorkingDay } from './index.ts'

const reasonFor = (data: unknown) => {
  const result = calendarFrom(data)
  return result.ok ? 'accepted' : result.refusal.reason
}
const withDays = (...days: object[]) => bareYear(2026, days)
const swap = (kind: string, date: string, pairedWith?: string) =>
  holiday(date, { kind, ...(pairedWith ? { pairedWith } : {}) })
const withSessions = (...sessions: (readonly [from: string, to: string])[]) => ({
  ...bareYear(2026),
  workingTime: [
    {
      effectiveFrom: '2026-01-01',
      sessions: sessions.map(([from, to]) => ({ weekdays: [1], from, to })),
      source: 'test',
      certain: true,
    },
  ],
})

describe('facts that cannot make a calendar', () => {
  test('data of another shape is refused with its place', () => {
    const result = calendarFrom(withDays({ ...holiday('2026-03-03'), kind: 'party' }))
    assert.ok(!result.ok && result.refusal.reason === 'calendar-malformed')
    assert.match(result.refusal.place, /^\/years\/0\/days\/0/)
    assert.equal(reasonFor(null), 'calendar-malformed')
    assert.equal(reasonFor({ ...bareYear(2026), years: [] }), 'calendar-malformed')
  })
  test('a date that does not exist', () => {
    assert.equal(reasonFor(withDays(holiday('2026-02-30'))), 'date-does-not-exist')
    const [table] = bareYear(2026).workingTime
    assert.equal(
      reasonFor({ ...bareYear(2026), workingTime: [{ ...table, effectiveFrom: '2025-02-29' }] }),
      'date-does-not-exist',
    )
  })
  test('a row outside its year', () => {
    assert.equal(reasonFor(withDays(holiday('2025-03-03'))), 'day-outside-its-year')
  })
  test('a day listed twice, unless one of the rows is switched off', () => {
    assert.equal(reasonFor(withDays(holiday('2026-03-03'), holiday('2026-03-03'))), 'day-listed-twice')
    assert.equal(
      reasonFor(withDays(holiday('2026-03-03'), holiday('2026-03-03', { inForce: false }))),
      'accepted',
    )
  })
  test('years listed twice or with a gap', () => {
    const [year] = bareYear(2026).years
    assert.equal(reasonFor({ ...bareYear(2026), years: [year, year] }), 'year-listed-twice')
    assert.deepEqual(calendarFrom({ ...bareYear(2026), years: [year, { ...year, year: 2028 }] }), {
      ok: false,
      refusal: { reason: 'year-not-loaded', year: 2027 },
    })
  })
  test('a swap without its make-up day', () => {
    assert.equal(reasonFor(withDays(swap('swap-off', '2026-03-06'))), 'swap-without-make-up-day')
    assert.equal(
      reasonFor(withDays(swap('swap-work', '2026-03-14', '2026-03-06'))),
      'swap-without-make-up-day',
    )
    assert.equal(
      reasonFor(
        withDays(swap('swap-off', '2026-03-06', '2026-03-14'), swap('swap-work', '2026-03-14', '2026-03-05')),
      ),
      'swap-without-make-up-day',
    )
  })
  test('a swap that changes nothing', () => {
    assert.equal(
      reasonFor(
        withDays(swap('swap-off', '2026-03-07', '2026-03-14'), swap('swap-work', '2026-03-14', '2026-03-07')),
      ),
      'swap-changes-nothing',
    )
    assert.equal(
      reasonFor(
        withDays(swap('swap-off', '2026-03-06', '2026-03-14'), swap('swap-work', '2026-03-14', '2026-03-06')),
      ),
      'accepted',
    )
  })
  test('sessions that overlap or end before they begin', () => {
    assert.equal(reasonFor(withSessions(['13:30', '17:00'], ['07:30', '13:31'])), 'sessions-overlap')
    assert.equal(reasonFor(withSessions(['13:30', '17:00'], ['07:30', '13:30'])), 'accepted')
    assert.equal(reasonFor(withSessions(['17:00', '13:30'])), 'session-ends-before-it-begins')
  })
  test('working time that is ambiguous or begins too late', () => {
    const { workingTime } = bareYear(2026)
    assert.equal(
      reasonFor({ ...bareYear(2026), workingTime: [...workingTime, ...workingTime] }),
      'working-time-listed-twice',
    )
    const late = workingTime.map(table => ({ ...table, effectiveFrom: '2026-01-02' }))
    assert.equal(reasonFor({ ...bareYear(2026), workingTime: late }), 'no-working-time-yet')
  })
})

describe('the calendar of the reference data', () => {
  const worked = (date: string) => isWorkingDay(Temporal.PlainDate.from(date), vietnamCalendar)

  test('loads four years by name', () => {
    assert.deepEqual([vietnamCalendar.firstYear, vietnamCalendar.lastYear], [2025, 2028])
    assert.equal(vietnamCalendar.dates.length, 4 * 365 + 1)
  })
  test('gives the days off of 2026: 25 of them, weekends that touch a holiday included', () => {
    const breaks = { '2026-01-01': 4, '2026-02-14': 9, '2026-04-25': 3, '2026-04-30': 4, '2026-08-29': 5 }
    for (const [first, length] of Object.entries(breaks)) {
      for (let days = 0; days < length; days += 1) {
        const date = Temporal.PlainDate.from(first).add({ days }).toString()
        assert.deepEqual(worked(date), { ok: true, value: false }, date)
      }
    }
    assert.equal(
      Object.values(breaks).reduce((sum, length) => sum + length),
      25,
    )
  })
  test('works on the make-up Saturdays and on the day that is not yet a holiday', () => {
    for (const date of ['2025-04-26', '2026-01-10', '2026-08-22', '2026-11-24']) {
      assert.deepEqual(worked(date), { ok: true, value: true }, date)
    }
  })
  test('marks every undecided year and keeps a source for every row', () => {
    const undecided = vietnamData.years.filter(({ status }) => status === 'provisional')
    assert.deepEqual(
      undecided.map(({ year }) => year),
      [2027, 2028],
    )
    const tet = undecided.flatMap(({ days }) => days.filter(({ date }) => date.startsWith('2027-02')))
    assert.ok(tet.length > 0 && tet.every(({ certain }) => !certain))
  })
})

test('working time changes on the day a new table takes effect, and a make-up day keeps the hours it replaces', () => {
  const table = (effectiveFrom: string, friday: string) => ({
    effectiveFrom,
    sessions: [
      { weekdays: [1, 2, 3, 4], from: '08:00', to: '12:00' },
      { weekdays: [5], from: '08:00', to: friday },
    ],
    source: 'test',
    certain: true,
  })
  const result = calendarFrom({
    ...withDays(swap('swap-off', '2026-07-03', '2026-07-11'), swap('swap-work', '2026-07-11', '2026-07-03')),
    workingTime: [table('2026-07-01', '09:00'), table('2026-01-01', '10:00')],
  })
  assert.ok(result.ok)
  const closing = (date: string) => {
    const day = Temporal.PlainDate.from(date).dayOfYear - 1
    return result.value.sessions[day]?.at(-1)?.to
  }
  assert.equal(closing('2026-06-26'), 10 * 3600)
  assert.equal(closing('2026-07-10'), 9 * 3600)
  assert.equal(closing('2026-07-11'), 9 * 3600)
  assert.equal(closing('2026-07-03'), undefined)
})

describe('a Saturday morning by local decision', () => {
  const withSaturday = (session: object, days: readonly object[] = []) => {
    const year = bareYear(2026, days)
    const workingTime = year.workingTime.map(table => ({
      ...table,
      sessions: [...table.sessions, { weekdays: [6], from: '07:30', to: '11:00', ...session }],
    }))
    return valueFrom(calendarFrom({ ...year, workingTime }))
  }
  const due = (calendar: ReturnType<typeof withSaturday>) => {
    const limit = { kind: 'working-days', amount: 1 } as const
    return valueFrom(dueDate({ received: at('2026-11-20T09:00'), limit }, calendar)).due.toString()
  }
  const open = (text: string, calendar: ReturnType<typeof withSaturday>) =>
    valueFrom(isOpenForReception(at(text), calendar))

  test('takes dossiers in without using up legal time', () => {
    const calendar = withSaturday({ receptionOnly: true })
    assert.equal(due(calendar), '2026-11-23T09:00:00')
    assert.equal(open('2026-11-21T11:00', calendar), true)
    assert.equal(open('2026-11-21T11:00:01', calendar), false)
    assert.equal(open('2026-11-20T15:00', calendar), true)
  })
  test('counts as working time when it is so configured', () => {
    assert.equal(due(withSaturday({})), '2026-11-21T09:00:00')
  })
  test('is closed on a holiday', () => {
    const calendar = withSaturday({ receptionOnly: true }, [holiday('2026-11-21')])
    assert.equal(open('2026-11-21T09:00', calendar), false)
    assert.deepEqual(isOpenForReception(at('2029-01-01T09:00'), calendar), {
      ok: false,
      refusal: { reason: 'year-not-loaded', year: 2029 },
    })
  })
  test('may not overlap a session of work', () => {
    assert.equal(reasonFor(withSessions(['07:30', '11:30'], ['11:00', '12:00'])), 'sessions-overlap')
  })
})
