import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  at,
  bareYear,
  duePlain,
  holiday,
  sameDay,
  valueFrom,
  vietnamCalendar,
  wd,
} from './calendar.fixtures.ts'
import { calendarFrom, dueDate, type TimeLimit } from './index.ts'

function dueAll(rows: readonly (readonly [received: string, limit: TimeLimit, due: string])[]): void {
  for (const [received, limit, due] of rows) {
    test(`${received} with ${JSON.stringify(limit)} is due ${due}`, () =>
      assert.equal(duePlain(received, limit), due))
  }
}

describe('same day with a cut-off of 15:00', () => {
  dueAll([
    ['2026-11-18T15:00:00', sameDay, '2026-11-18T17:00:00'],
    ['2026-11-18T15:00:00.9', sameDay, '2026-11-18T17:00:00'],
    ['2026-11-18T15:00:01', sameDay, '2026-11-19T17:00:00'],
    ['2026-11-20T15:01', sameDay, '2026-11-23T17:00:00'],
    ['2026-02-13T15:01', sameDay, '2026-02-23T17:00:00'],
    ['2026-08-28T15:01', sameDay, '2026-09-03T17:00:00'],
    ['2026-11-18T05:10', sameDay, '2026-11-18T17:00:00'],
    ['2026-11-18T19:00', sameDay, '2026-11-19T17:00:00'],
    ['2026-11-21T09:00', sameDay, '2026-11-23T17:00:00'],
    ['2026-01-10T09:00', sameDay, '2026-01-10T17:00:00'],
    ['2026-11-18T17:00:01', { kind: 'same-day', cutoff: '18:00' }, '2026-11-19T17:00:00'],
  ])
})

describe('working days', () => {
  dueAll([
    ['2026-11-18T08:37', wd(1), '2026-11-19T08:37:00'],
    ['2026-11-18T08:37', wd(3), '2026-11-23T08:37:00'],
    ['2026-11-21T10:00', wd(1), '2026-11-23T10:00:00'],
    ['2026-01-05T08:37:12', wd(30), '2026-02-13T08:37:12'],
    ['2026-01-05T08:37:12', wd(31), '2026-02-23T08:37:12'],
    ['2026-01-08T09:00', wd(2), '2026-01-10T09:00:00'],
    ['2026-11-18T12:00', wd(1), '2026-11-19T13:30:00'],
    ['2026-11-18T06:00', wd(1), '2026-11-19T07:30:00'],
    ['2026-11-19T17:00:01', wd(1), '2026-11-23T07:30:00'],
    ['2026-11-19T17:00', wd(1), '2026-11-20T17:00:00'],
    ['2026-11-18T11:30', wd(1), '2026-11-19T11:30:00'],
  ])

  test('a receipt of 2019: 25 working days from Wednesday 20 November 08:37 end on 25 December 08:37', () => {
    const calendar = valueFrom(calendarFrom(bareYear(2019)))
    assert.equal(duePlain('2019-11-20T08:37', wd(25), calendar), '2019-12-25T08:37:00')
  })

  test('24 November 2026 is listed but switched off, so it is worked', () => {
    assert.equal(duePlain('2026-11-23T09:00', wd(1)), '2026-11-24T09:00:00')
  })

  test('the same row switched on moves the date', () => {
    const calendar = valueFrom(calendarFrom(bareYear(2026, [holiday('2026-11-24', { inForce: true })])))
    assert.equal(duePlain('2026-11-23T09:00', wd(1), calendar), '2026-11-25T09:00:00')
  })
})

describe('working hours run along the sessions', () => {
  const hours = (amount: number): TimeLimit => ({ kind: 'working-hours', amount })
  dueAll([
    ['2026-11-18T08:00', hours(8), '2026-11-19T08:30:00'],
    ['2026-11-18T22:15', hours(8), '2026-11-20T08:00:00'],
    ['2026-11-18T07:30', hours(4), '2026-11-18T11:30:00'],
    ['2026-11-20T17:00', hours(1), '2026-11-23T08:30:00'],
    ['2026-02-13T16:30', hours(1), '2026-02-23T08:00:00'],
  ])
})

describe('days and months of the calendar', () => {
  const days = (amount: number): TimeLimit => ({ kind: 'days', amount })
  const months = (amount: number): TimeLimit => ({ kind: 'months', amount })
  dueAll([
    ['2026-11-02T09:00', days(30), '2026-12-02T09:00:00'],
    ['2026-11-06T09:00', days(30), '2026-12-07T09:00:00'],
    ['2026-11-17T18:00', days(1), '2026-11-19T07:30:00'],
    ['2026-01-17T10:00', days(30), '2026-02-23T10:00:00'],
    ['2026-10-30T10:00', months(1), '2026-11-30T10:00:00'],
    ['2026-01-31T10:00', months(1), '2026-03-02T10:00:00'],
  ])
})

describe('refusals', () => {
  const refusalFor = (received: string, limit: TimeLimit) => {
    const result = dueDate({ received: at(received), limit }, vietnamCalendar)
    assert.equal(result.ok, false)
    return result.ok ? undefined : result.refusal
  }

  test('a date beyond the loaded years names the missing year', () => {
    const missing = { reason: 'year-not-loaded', year: 2029 }
    assert.deepEqual(refusalFor('2028-12-20T09:00', wd(30)), missing)
    assert.deepEqual(refusalFor('2028-12-29T15:01', sameDay), missing)
    assert.deepEqual(refusalFor('2028-12-28T17:30', wd(1)), missing)
    assert.deepEqual(refusalFor('2028-12-29T16:00', { kind: 'working-hours', amount: 2 }), missing)
    assert.deepEqual(refusalFor('2028-12-29T09:00', { kind: 'days', amount: 2 }), missing)
    assert.deepEqual(refusalFor('2028-12-29T09:00', { kind: 'months', amount: 9_999 }), missing)
  })

  test('a reception before the loaded years names its year', () => {
    assert.deepEqual(refusalFor('2024-12-31T09:00', wd(1)), { reason: 'year-not-loaded', year: 2024 })
  })

  test('the last moment of the loaded years can still be reached', () => {
    assert.equal(duePlain('2028-12-29T16:00', { kind: 'working-hours', amount: 1 }), '2028-12-29T17:00:00')
  })

  test('an amount that is not whole is refused, not rounded', () => {
    assert.deepEqual(refusalFor('2026-11-18T09:00', wd(1.5)), { reason: 'amount-not-allowed', amount: '1.5' })
  })
})
