import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duePlain, sameDay, wd } from './calendar.fixtures.ts'

/** The last working afternoon before each break, after the cut-off, and the day the result is due. */
const breaks: readonly (readonly [year: string, name: string, received: string, due: string])[] = [
  ['2025', 'New Year', '2025-12-31T15:01', '2026-01-05'],
  ['2025', 'Tết', '2025-01-24T15:01', '2025-02-03'],
  ['2025', 'New Year’s Day itself', '2025-01-01T09:00', '2025-01-02'],
  ['2025', 'Hùng Kings', '2025-04-04T15:01', '2025-04-08'],
  ['2025', 'Reunification Day with its swap', '2025-04-29T15:01', '2025-05-05'],
  ['2025', 'National Day', '2025-08-29T15:01', '2025-09-03'],
  ['2026', 'Tết', '2026-02-13T15:01', '2026-02-23'],
  ['2026', 'Hùng Kings, compensated', '2026-04-24T15:01', '2026-04-28'],
  ['2026', 'Reunification Day', '2026-04-29T15:01', '2026-05-04'],
  ['2026', 'National Day with its swap', '2026-08-28T15:01', '2026-09-03'],
  ['2027', 'New Year', '2026-12-31T15:01', '2027-01-04'],
  ['2027', 'Tết', '2027-02-04T15:01', '2027-02-12'],
  ['2027', 'Hùng Kings', '2027-04-15T15:01', '2027-04-19'],
  ['2027', 'Labour Day, compensated', '2027-04-29T15:01', '2027-05-04'],
  ['2027', 'National Day with the day after', '2027-09-01T15:01', '2027-09-06'],
  ['2028', 'New Year, compensated', '2027-12-31T15:01', '2028-01-04'],
  ['2028', 'Tết', '2028-01-21T15:01', '2028-01-31'],
  ['2028', 'Hùng Kings', '2028-04-03T15:01', '2028-04-05'],
  ['2028', 'Reunification Day, compensated', '2028-04-28T15:01', '2028-05-03'],
  ['2028', 'National Day', '2028-08-31T15:01', '2028-09-05'],
]
for (const [year, name, received, due] of breaks)
  test(`${year}, ${name}: received ${received} is due ${due}`, () =>
    assert.equal(duePlain(received, sameDay), `${due}T17:00:00`))

test('make-up Saturdays of 2025 and 2026 are worked', () => {
  assert.equal(duePlain('2025-04-25T09:00', wd(1)), '2025-04-26T09:00:00')
  assert.equal(duePlain('2026-01-09T09:00', wd(1)), '2026-01-10T09:00:00')
  assert.equal(duePlain('2026-08-21T09:00', wd(1)), '2026-08-22T09:00:00')
})

test('24 November is switched off in 2026, 2027 and 2028', () => {
  assert.equal(duePlain('2026-11-23T09:00', wd(1)), '2026-11-24T09:00:00')
  assert.equal(duePlain('2027-11-23T09:00', wd(1)), '2027-11-24T09:00:00')
  assert.equal(duePlain('2028-11-23T09:00', wd(1)), '2028-11-24T09:00:00')
})
