import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { valueFrom, vietnamCalendar, vietnamData } from './calendar.fixtures.ts'
import {
  calendarFrom,
  dueDate,
  isWorkingDay,
  type Pause,
  type TimeLimit,
  type WorkingCalendar,
  workingHoursBetween,
} from './index.ts'

const NEW_YEAR = Temporal.PlainDateTime.from('2026-01-01T00:00')
const DAY = 86_400

const minutes = fc.integer({ min: 0, max: 270 * 24 * 60 })
const anyTime = minutes.map(count => NEW_YEAR.add({ minutes: count }))
const countedLimit = fc.oneof(
  fc.record({ kind: fc.constant('working-hours' as const), amount: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ kind: fc.constant('working-days' as const), amount: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant('days' as const), amount: fc.integer({ min: 1, max: 180 }) }),
  fc.record({ kind: fc.constant('months' as const), amount: fc.integer({ min: 1, max: 6 }) }),
)
const sameDayLimit = fc.record({
  kind: fc.constant('same-day' as const),
  cutoff: fc.constantFrom('09:00', '11:30', '15:00', '16:00', '23:59'),
})
const anyLimit: fc.Arbitrary<TimeLimit> = fc.oneof(countedLimit, sameDayLimit)

const compare = Temporal.PlainDateTime.compare
const due = (
  received: Temporal.PlainDateTime,
  limit: TimeLimit,
  pauses: Pause[] = [],
  calendar = vietnamCalendar,
) => valueFrom(dueDate({ received, limit, pauses }, calendar)).due
const isWorked = (time: Temporal.PlainDateTime, calendar: WorkingCalendar = vietnamCalendar) =>
  valueFrom(isWorkingDay(time.toPlainDate(), calendar))

/** Whether the office works at this time, told without the calendar's tables. */
function isOpen(time: Temporal.PlainDateTime): boolean {
  const clock = time.toPlainTime().toString()
  const inSession =
    (clock >= '07:30:00' && clock <= '11:30:00') || (clock >= '13:30:00' && clock <= '17:00:00')
  return inSession && isWorked(time)
}

describe('for any reception and any limit', () => {
  test('the due time lies inside a session or at its end, after reception', () => {
    fc.assert(
      fc.property(anyTime, anyLimit, (received, limit) => {
        const answer = due(received, limit)
        assert.ok(isOpen(answer), answer.toString())
        assert.ok(compare(answer, received) >= 0)
      }),
    )
  })

  test('a longer limit is never due earlier', () => {
    fc.assert(
      fc.property(anyTime, countedLimit, fc.integer({ min: 0, max: 6 }), (received, limit, more) => {
        const longer = due(received, { ...limit, amount: limit.amount + more })
        assert.ok(compare(due(received, limit), longer) <= 0)
      }),
    )
  })

  test('working days agree with walking from day to day', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 1, max: 60 }), (received, amount) => {
        let walked = received
        for (let left = amount; left > 0; left -= isWorked(walked) ? 1 : 0) walked = walked.add({ days: 1 })
        while (!isOpen(walked)) walked = walked.add({ minutes: 1 })
        assert.equal(due(received, { kind: 'working-days', amount }).toString(), walked.toString())
      }),
    )
  })

  test('working hours agree with walking from minute to minute', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 1, max: 24 }), (received, amount) => {
        let walked = received
        for (let left = amount * 60; left > 0; ) {
          const next = walked.add({ minutes: 1 })
          if (isOpen(walked) && isOpen(next)) left -= 1
          walked = next
        }
        assert.equal(due(received, { kind: 'working-hours', amount }).toString(), walked.toString())
      }),
      { numRuns: 25 },
    )
  })
})

describe('the limit is what lies between reception and due date', () => {
  const hoursBetween = (from: Temporal.PlainDateTime, to: Temporal.PlainDateTime) =>
    valueFrom(workingHoursBetween(from, to, vietnamCalendar))

  test('so many working hours, whenever it was received', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 1, max: 300 }), (received, amount) => {
        const end = due(received, { kind: 'working-hours', amount })
        assert.ok(Math.abs(hoursBetween(received, end) - amount) < 1e-9)
      }),
    )
  })

  test('so many whole working days, received in office hours: days and hours agree', () => {
    const DAY_IN_HOURS = 7.5
    fc.assert(
      fc.property(anyTime.filter(isOpen), fc.integer({ min: 1, max: 60 }), (received, amount) => {
        const end = due(received, { kind: 'working-days', amount })
        assert.ok(Math.abs(hoursBetween(received, end) - amount * DAY_IN_HOURS) < 1e-9)
        const inHours = due(received, { kind: 'working-hours', amount: 2 * amount * DAY_IN_HOURS })
        const inDays = due(received, { kind: 'working-days', amount: 2 * amount })
        assert.equal(hoursBetween(inHours, inDays), 0)
      }),
    )
  })
})

describe('a later reception is never due earlier', () => {
  const later = fc.tuple(minutes, minutes).map(([a, b]) => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)]
    return [NEW_YEAR.add({ minutes: first }), NEW_YEAR.add({ minutes: second })] as const
  })
  const near = fc
    .tuple(minutes, fc.integer({ min: 0, max: 5 * 24 * 60 }))
    .map(
      ([first, gap]) => [NEW_YEAR.add({ minutes: first }), NEW_YEAR.add({ minutes: first + gap })] as const,
    )
  const pairs = fc.oneof(later, near)

  test('same day and working hours, at whatever time', () => {
    fc.assert(
      fc.property(pairs, anyLimit, ([first, second], limit) => {
        fc.pre(limit.kind === 'same-day' || limit.kind === 'working-hours')
        assert.ok(compare(due(first, limit), due(second, limit)) <= 0)
      }),
    )
  })

  test('working days, on whatever working day', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 100 }), ([first, second], amount) => {
        fc.pre(isWorked(first) && isWorked(second))
        const limit: TimeLimit = { kind: 'working-days', amount }
        assert.ok(compare(due(first, limit), due(second, limit)) <= 0)
      }),
    )
  })

  // Two dossiers that end on the same day off keep their own clock times on the day both move to.
  test('days and months, in office hours: not on an earlier date', () => {
    fc.assert(
      fc.property(pairs, countedLimit, ([first, second], limit) => {
        fc.pre((limit.kind === 'days' || limit.kind === 'months') && isOpen(first) && isOpen(second))
        const [before, after] = [due(first, limit), due(second, limit)]
        assert.ok(Temporal.PlainDate.compare(before.toPlainDate(), after.toPlainDate()) <= 0)
      }),
    )
  })
})

test('one more holiday never makes a date earlier', () => {
  const paired = new Set(vietnamData.years.flatMap(({ days }) => days.map(({ date }) => date)))
  const freeDay = fc
    .integer({ min: 0, max: 364 })
    .map(days => NEW_YEAR.add({ days }).toPlainDate().toString())
    .filter(date => !paired.has(date))
  fc.assert(
    fc.property(anyTime, anyLimit, freeDay, (received, limit, date) => {
      const extra = { date, kind: 'holiday', name: ['Nghỉ', 'Off'], source: 'test', certain: true }
      const years = vietnamData.years.map(year =>
        year.year === 2026 ? { ...year, days: [...year.days, extra] } : year,
      )
      const calendar = valueFrom(calendarFrom({ ...vietnamData, years }))
      assert.ok(compare(due(received, limit), due(received, limit, [], calendar)) <= 0)
    }),
    { numRuns: 60 },
  )
})

describe('pauses', () => {
  const pauseIn = (
    received: Temporal.PlainDateTime,
    end: Temporal.PlainDateTime,
    [at, long]: readonly number[],
  ) => {
    const span = end.since(received).total('seconds')
    const from = received.add({ seconds: Math.floor(span * (at ?? 0)) })
    return { from, to: from.add({ seconds: Math.floor((long ?? 0) * 20 * DAY) }) }
  }
  const shares = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )

  test('added and removed again restore the date; in between it is never earlier', () => {
    fc.assert(
      fc.property(anyTime, anyLimit, shares, (received, limit, share) => {
        const before = due(received, limit)
        const pause = pauseIn(received, before, share)
        assert.ok(compare(before, due(received, limit, [pause])) <= 0)
        assert.ok(due(received, limit, [pause].slice(1)).equals(before))
      }),
    )
  })

  test('cut in two count as one', () => {
    fc.assert(
      fc.property(anyTime, anyLimit, shares, (received, limit, share) => {
        const { from, to } = pauseIn(received, due(received, limit), share)
        const half = from.add({ seconds: Math.floor(to.since(from).total('seconds') / 2) })
        const whole = due(received, limit, [{ from, to }])
        const pair = dueDate(
          {
            received,
            limit,
            pauses: [
              { from, to: half },
              { from: half, to },
            ],
          },
          vietnamCalendar,
        )
        // The second half may begin after the due date that the first half leaves, and is then refused.
        if (pair.ok) assert.ok(pair.value.due.equals(whole))
        else assert.equal(pair.refusal.reason, 'pause-after-due')
      }),
    )
  })
})
