import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import differences from '../../reference-data/calendar/differences-from-date-holidays.json' with {
  type: 'json',
}
import { valueFrom, vietnamData } from './calendar.fixtures.ts'
import type { CalendarData, CalendarDay } from './calendar-data.ts'
import { changeCalendar } from './change-calendar.ts'
import { expectedYear, linesOf, proposeYear } from './propose-year.ts'
import { publicHolidays, readProposalRules } from './public-holidays.store.ts'
import { readChanges } from './read-changes.ts'

const national = vietnamData as unknown as CalendarData
const rules = await readProposalRules()
const kindOf = (day: CalendarDay | undefined) =>
  day?.inForce === false ? 'switched-off' : (day?.kind ?? 'none')
const expected = async (year: number) =>
  expectedYear({ year, holidays: await publicHolidays(year), rules }, national)
const days = async (year: number, kind: string) =>
  (await expected(year)).days.filter(day => kindOf(day) === kind).map(({ date }) => date.slice(5))

describe('the library is compared with what was decided', () => {
  for (const { year, days: decided } of national.years)
    test(`${year}: every difference is on record with its reason, and no other`, async () => {
      const library = new Set((await publicHolidays(year)).map(({ date }) => date))
      const ours = new Map(decided.map(day => [day.date, kindOf(day)]))
      const found = [...new Set([...library, ...ours.keys()])]
        .toSorted()
        .map(date => ({ date, ours: ours.get(date) ?? 'none', library: library.has(date) }))
        .filter(each => !(each.ours === 'holiday' && each.library))
      const known = differences.differences.filter(({ date }) => date.startsWith(String(year)))
      assert.deepEqual(
        found,
        known.map(({ date, ours: kind, library: has }) => ({ date, ours: kind, library: has })),
      )
      for (const { reason } of known) assert.ok(Object.hasOwn(differences.reasons, reason), reason)
    })

  test('lunar New Year and Hùng Kings are those reckoned for Viet Nam', async () => {
    const anchors = {
      2025: ['2025-01-29', '2025-04-07'],
      2026: ['2026-02-17', '2026-04-26'],
      2027: ['2027-02-06', '2027-04-16'],
      2028: ['2028-01-26', '2028-04-04'],
      2029: ['2029-02-13', '2029-04-23'],
      2030: ['2030-02-02', '2030-04-12'],
    }
    for (const [year, dates] of Object.entries(anchors)) {
      const found = await publicHolidays(Number(year))
      const lunar = found.filter(({ rule }) => rule === 'vietnamese 1-0-1' || rule === 'vietnamese 3-0-10')
      assert.deepEqual(
        lunar.map(({ date }) => date),
        dates,
      )
    }
  })
})

describe('a year is proposed', () => {
  test('2026 and 2027 but for swaps as they are on record', async () => {
    for (const year of [2026, 2027]) {
      const known = national.years.find(each => each.year === year)?.days ?? []
      const unswapped = known.filter(({ kind }) => !kind.startsWith('swap'))
      const proposed = (await expected(year)).days
      assert.deepEqual(
        proposed.map(day => [day.date, kindOf(day), day.name]),
        unswapped.map(day => [day.date, kindOf(day), day.name]),
      )
    }
  })
  test('every day is expected, has a name in both languages and a source', async () => {
    const { days: all, status } = await expected(2029)
    assert.equal(status, 'provisional')
    for (const { certain, name, source } of all) {
      assert.equal(certain, false)
      assert.ok(name[0] && name[1] && source)
    }
  })
  test('holidays on days of rest are made up for, one after the other', async () => {
    assert.deepEqual(await days(2029, 'compensation'), ['09-03', '09-04'])
    assert.deepEqual(await days(2028, 'compensation'), ['01-03', '01-31', '05-02', '09-04'])
  })
  test('the second National Day makes the longer break', async () => {
    const second = async (year: number) => (await days(year, 'holiday')).filter(date => date.startsWith('09'))
    assert.deepEqual(await second(2025), ['09-01', '09-02'])
    assert.deepEqual(await second(2027), ['09-02', '09-03'])
  })
  test('24 November stays in sight and does not count', async () => {
    assert.deepEqual(await days(2029, 'switched-off'), ['11-24'])
  })
  test('a year that is loaded is not proposed', async () => {
    const asked = { year: 2028, holidays: await publicHolidays(2028), rules }
    assert.deepEqual(proposeYear(asked, national), {
      ok: false,
      refusal: { reason: 'year-already-loaded', year: 2028 },
    })
  })
  test('a holiday the office has no name for keeps the library’s', () => {
    const holidays = [{ date: '2029-06-05', rule: '06-05', name: 'Ngày mới' }]
    const [day] = expectedYear({ year: 2029, holidays, rules }, national).days
    assert.deepEqual(day?.name, ['Ngày mới', 'Ngày mới'])
  })
  test('printed as lines or as JSON it is imported as what it was', async () => {
    const proposal = await expected(2029)
    const own = { days: [], workingTime: [], years: [] }
    for (const text of [linesOf(proposal).join('\n'), JSON.stringify(proposal)]) {
      const changes = valueFrom(readChanges(text, 'Dự kiến'))
      const { days: taken, years } = valueFrom(changeCalendar(national, own, changes))
      assert.deepEqual(years, [{ year: 2029, source: 'Dự kiến', certain: false }])
      assert.deepEqual(
        taken.map(day => [day.date, kindOf(day), day.name, day.certain]),
        proposal.days.map(day => [day.date, kindOf(day), day.name, false]),
      )
    }
  })
})
