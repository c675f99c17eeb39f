import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from '../calendar/index.ts'
import { assertSame, at, by, calendar, fiveDays, life, refusalFrom, valueFrom } from './dossiers.fixtures.ts'
import { extend } from './extend.ts'
import { isOpen, recompute } from './recompute.ts'

// Due Friday 27 November 2026 09:30: in time up to Thursday 26 November 09:30.
const { dossier } = life.processing
const asked = { until: '2026-12-02', reason: 'Công chức thụ lý nghỉ ốm, chờ xác minh.', calendar }
const inTime = by('signer', '2026-11-26T09:30')

test('a new appointment keeps the clock time of the old one, with reason, who signed it and the steps (rule 10.3)', () => {
  const { dossier: later, event } = valueFrom(extend(dossier, asked, inTime))
  assertSame(later.due, at('2026-12-02T09:30'))
  assertSame(later.extension, {
    was: dossier.due,
    until: later.due,
    reason: asked.reason,
    at: inTime.at,
    by: 'signer',
    apologyLate: false,
  })
  assertSame(event.was, { due: dossier.due.toString(), steps: dossier.dueSteps })
  assert.match(
    explain(later.dueSteps, 'vi').join('\n'),
    /ngày hẹn chuyển từ 27\/11\/2026 09:30 sang 02\/12\/2026 09:30/,
  )
})

test('less than one working day before the date the apology is given all the same, and flagged', () => {
  const late = by('signer', '2026-11-26T09:31')
  assert.equal(valueFrom(extend(dossier, asked, late)).dossier.extension?.apologyLate, true)
  const overdue = by('signer', '2026-11-30T09:00')
  assert.equal(valueFrom(extend(dossier, asked, overdue)).dossier.extension?.apologyLate, true)
})

test('there is one new appointment and no second one', () => {
  const { dossier: later } = valueFrom(extend(dossier, asked, inTime))
  const again = { ...asked, until: '2026-12-09' }
  assertSame(refusalFrom(extend(later, again, by('signer', '2026-11-27T08:00'))), {
    reason: 'already-extended',
  })
})

test('the new date is later than the old one, and still to come', () => {
  assert.equal(
    refusalFrom(extend(dossier, { ...asked, until: '2026-11-27' }, inTime)).reason,
    'extension-not-later',
  )
  const past = by('signer', '2026-12-10T09:00')
  assertSame(refusalFrom(extend(dossier, asked, past)), { reason: 'date-not-in-future', field: 'until' })
  assert.equal(
    refusalFrom(extend(dossier, { ...asked, until: '2026-02-30' }, inTime)).reason,
    'date-not-in-future',
  )
})

test('a date given in writing is not recomputed from a calendar', () => {
  const { dossier: later } = valueFrom(extend(dossier, asked, inTime))
  assert.ok(isOpen(later))
  const facts = { timeLimit: fiveDays, calendar, reason: 'Đổi lịch' }
  assertSame(refusalFrom(recompute(later, facts, by('director'))), { reason: 'date-unchanged' })
})
