import assert from 'node:assert/strict'
import { test } from 'node:test'
import vietnam from '../../reference-data/calendar/vn-2025-2028.json' with { type: 'json' }
import { calendarFrom } from '../calendar/index.ts'
import {
  assertSame,
  at,
  by,
  calendar,
  facts,
  filing,
  fiveDays,
  refusalFrom,
  valueFrom,
} from './dossiers.fixtures.ts'
import { receiveAtCounter } from './receive.ts'
import { isOpen, recompute } from './recompute.ts'

const { dossier } = valueFrom(receiveAtCounter(filing, facts, by('officer', '2026-11-20T08:37')))
const off = {
  date: '2026-11-24',
  kind: 'holiday',
  name: ['Nghỉ', 'Off'],
  source: 'test',
  certain: true,
}
const changed = valueFrom(
  calendarFrom({
    ...vietnam,
    years: vietnam.years.map(year => (year.year === 2026 ? { ...year, days: [...year.days, off] } : year)),
  }),
)
const reason = 'Bổ sung ngày nghỉ 24/11'
const local = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text)

test('a changed calendar moves a date only when the director recomputes it, and the old one stays in the history', () => {
  const asked = { timeLimit: fiveDays, calendar: changed, reason }
  const change = valueFrom(recompute(dossier, asked, by('director', '2026-11-23T08:00')))
  assert.ok(dossier.due.equals(at('2026-11-27T08:37')))
  assert.ok(change.dossier.due.equals(at('2026-11-30T08:37')))
  assert.ok(isOpen(change.dossier))
  assertSame(change.event, {
    type: 'due-recomputed',
    at: at('2026-11-23T08:00'),
    by: 'director',
    note: reason,
    was: { due: dossier.due.toString(), steps: dossier.dueSteps },
  })
})

test('the same date is not given twice, others than the director give none', () => {
  const asked = { timeLimit: fiveDays, calendar, reason }
  assert.equal(refusalFrom(recompute(dossier, asked, by('director'))).reason, 'date-unchanged')
  assert.equal(refusalFrom(recompute(dossier, asked, by('officer'))).reason, 'only-the-director')
  const unknown = { ...asked, timeLimit: null }
  assert.equal(refusalFrom(recompute(dossier, unknown, by('director'))).reason, 'time-limit-unknown')
})

test('a clock that stood still counts as it did: the date moves by the pause and by the new day off', () => {
  const pauses = [{ from: local('2026-11-25T08:37'), to: local('2026-11-26T08:37') }]
  const asked = { timeLimit: fiveDays, calendar: changed, pauses, reason }
  const paused = { ...dossier, due: at('2026-11-30T08:37') }
  assert.ok(valueFrom(recompute(paused, asked, by('director'))).dossier.due.equals(at('2026-12-01T08:37')))
})

test('a date promised anew in a letter of apology is moved by no calendar', () => {
  const asked = { timeLimit: fiveDays, calendar: changed, extended: true, reason }
  assert.equal(refusalFrom(recompute(dossier, asked, by('director'))).reason, 'date-unchanged')
})
