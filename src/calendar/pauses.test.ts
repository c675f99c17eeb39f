import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { at, sameDay, valueFrom, vietnamCalendar, wd } from './calendar.fixtures.ts'
import { dueDate, explain, type Pause, type TimeLimit } from './index.ts'

type Span = readonly [from: string, to: string]
const ask = (pauses: readonly Span[], received = '2026-11-02T08:37', limit: TimeLimit = wd(5)) => {
  const read = pauses.map(([from, to]) => ({ from: at(from), to: at(to) }))
  return dueDate({ received: at(received), limit, pauses: read }, vietnamCalendar)
}
const dueWith = (...pauses: Span[]) => {
  const result = ask(pauses)
  return result.ok ? result.value.due.toString() : result.refusal.reason
}

describe('a pause shifts the due date by its working time', () => {
  test('without any pause', () => assert.equal(dueWith(), '2026-11-09T08:37:00'))
  test('two hours', () =>
    assert.equal(dueWith(['2026-11-03T08:00', '2026-11-03T10:00']), '2026-11-09T10:37:00'))
  test('from clock to clock of the next day', () => {
    assert.equal(dueWith(['2026-11-03T10:00', '2026-11-04T10:00']), '2026-11-10T08:37:00')
  })
  test('a night and a weekend hold no working time', () => {
    assert.equal(dueWith(['2026-11-03T17:00', '2026-11-04T07:30']), '2026-11-09T08:37:00')
    assert.equal(dueWith(['2026-11-06T17:00', '2026-11-09T07:30']), '2026-11-09T08:37:00')
  })
  test('several pauses add up, in whatever order they are given', () => {
    const [first, second]: Span[] = [
      ['2026-11-03T08:00', '2026-11-03T09:00'],
      ['2026-11-04T08:00', '2026-11-04T09:00'],
    ]
    assert.ok(first && second)
    assert.equal(dueWith(first, second), '2026-11-09T10:37:00')
    assert.equal(dueWith(second, first), '2026-11-09T10:37:00')
  })
  test('one that begins only in the time won by another', () => {
    assert.equal(
      dueWith(['2026-11-03T10:00', '2026-11-04T10:00'], ['2026-11-09T09:00', '2026-11-09T10:00']),
      '2026-11-10T09:37:00',
    )
  })
  test('one that ends long after the old due date counts whole', () => {
    assert.equal(dueWith(['2026-11-09T07:37', '2026-11-16T07:37']), '2026-11-16T08:37:00')
  })
  test('the end of a same-day limit moves into the next day', () => {
    const result = ask([['2026-11-02T09:00', '2026-11-02T11:00']], '2026-11-02T08:00', sameDay)
    assert.ok(result.ok)
    assert.equal(result.value.due.toString(), '2026-11-03T09:30:00')
  })
})

describe('whatever the clock stands still for', () => {
  test('a tax or fee to be paid and a stop shift as a supplement does', () => {
    for (const status of [5, 6, 8] as const) {
      const pauses = [{ from: at('2026-11-03T08:00'), to: at('2026-11-03T10:00'), status }]
      const paused = dueDate({ received: at('2026-11-02T08:37'), limit: wd(5), pauses }, vietnamCalendar)
      assert.equal(valueFrom(paused).due.toString(), '2026-11-09T10:37:00', String(status))
    }
  })
  test('several supplements each give their time back: none makes the dossier late by itself', () => {
    assert.equal(
      dueWith(['2026-11-03T08:00', '2026-11-04T08:00'], ['2026-11-09T10:00', '2026-11-12T10:00']),
      '2026-11-13T08:37:00',
    )
  })
  test('a pause taken out again leaves the date the others give', () => {
    const [kept, gone]: Span[] = [
      ['2026-11-03T08:00', '2026-11-03T10:00'],
      ['2026-11-05T08:00', '2026-11-05T09:30'],
    ]
    assert.ok(kept && gone)
    assert.notEqual(dueWith(kept, gone), dueWith(kept))
    assert.equal(dueWith(...[kept, gone].filter(span => span !== gone)), '2026-11-09T10:37:00')
  })
})

describe('pauses are refused', () => {
  test('ending before they begin', () => {
    assert.equal(dueWith(['2026-11-03T10:00', '2026-11-03T09:00']), 'pause-ends-before-it-begins')
  })
  test('overlapping; touching is allowed', () => {
    assert.equal(
      dueWith(['2026-11-03T08:00', '2026-11-03T10:00'], ['2026-11-03T09:00', '2026-11-03T11:00']),
      'pauses-overlap',
    )
    assert.equal(
      dueWith(['2026-11-03T08:00', '2026-11-03T10:00'], ['2026-11-03T10:00', '2026-11-03T11:00']),
      '2026-11-09T13:37:00',
    )
  })
  test('beginning before reception or after the due date', () => {
    assert.equal(dueWith(['2026-11-02T08:36', '2026-11-02T09:00']), 'pause-before-reception')
    assert.equal(dueWith(['2026-11-09T08:38', '2026-11-09T09:00']), 'pause-after-due')
  })
  test('outside the loaded years, or carrying the date out of them', () => {
    assert.equal(dueWith(['2026-11-03T10:00', '2029-01-03T09:00']), 'year-not-loaded')
    const result = ask([['2028-12-27T08:00', '2028-12-29T17:00']], '2028-12-26T09:00', wd(2))
    assert.deepEqual(result, { ok: false, refusal: { reason: 'year-not-loaded', year: 2029 } })
  })
})

describe('what a completed supplement does to the limit', () => {
  const supplement = (from: string, to: string): Pause => ({
    from: at(from),
    to: at(to),
    status: 5,
    legalBasis: 'Mẫu số 02',
  })
  const asked = { received: at('2026-11-02T08:37'), limit: wd(5) }
  const one = [supplement('2026-11-04T10:00', '2026-11-05T10:00')]
  const restarting = (pauses: readonly Pause[]) =>
    dueDate({ ...asked, pauses, supplementPolicy: 'RESTART' }, vietnamCalendar)

  test('PAUSE goes on where the clock stood, and is what holds when nothing is said', () => {
    const paused = dueDate({ ...asked, pauses: one, supplementPolicy: 'PAUSE' }, vietnamCalendar)
    assert.deepEqual(paused, dueDate({ ...asked, pauses: one }, vietnamCalendar))
    assert.equal(valueFrom(paused).due.toString(), '2026-11-10T08:37:00')
  })
  test('RESTART counts anew from the completion, and says so', () => {
    const { due, steps } = valueFrom(restarting(one))
    assert.equal(due.toString(), '2026-11-12T10:00:00')
    assert.match(explain(steps, 'en').join(' '), /the limit runs anew from the completion/)
  })
  test('RESTART leaves other pauses to shift, those before the supplement to be forgotten', () => {
    const duty = (from: string, to: string): Pause => ({ from: at(from), to: at(to), status: 6 })
    const before = duty('2026-11-03T08:00', '2026-11-03T10:00')
    const after = duty('2026-11-09T08:00', '2026-11-09T10:00')
    assert.equal(valueFrom(restarting([before, ...one, after])).due.toString(), '2026-11-12T14:00:00')
    assert.equal(
      valueFrom(restarting([duty('2026-11-03T08:00', '2026-11-03T10:00')])).due.toString(),
      '2026-11-09T10:37:00',
    )
  })
  test('a supplement asked after the time had run out restarts nothing', () => {
    const late = restarting([supplement('2026-11-09T08:38', '2026-11-10T08:00')])
    assert.deepEqual(late, {
      ok: false,
      refusal: { reason: 'pause-after-due', from: '2026-11-09T08:38:00', due: '2026-11-09T08:37:00' },
    })
  })
  test('the cause and its legal basis are told', () => {
    const { steps } = valueFrom(dueDate({ ...asked, pauses: one }, vietnamCalendar))
    assert.match(explain(steps, 'en').join(' '), /\(supplement awaited; Mẫu số 02\)/)
    assert.match(explain(steps, 'vi').join(' '), /\(chờ bổ sung giấy tờ; Mẫu số 02\)/)
  })
})
