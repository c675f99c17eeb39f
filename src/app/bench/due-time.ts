import { dueDate } from '../../calendar/index.ts'
import { loadCalendar } from '../office.ts'
import { atMost, type Measure, median, rounded } from './measure.ts'

const BATCHES = 25
const IN_A_BATCH = 400

/** Reckoning a due date of 30 working days, with its steps, in microseconds: the median of batches after a warm one. */
export async function dueTime(): Promise<readonly Measure[]> {
  const calendar = await loadCalendar()
  const received = Temporal.PlainDateTime.from('2026-02-02T08:37')
  const limit = { kind: 'working-days', amount: 30 } as const
  const batch = (): number => {
    const began = performance.now()
    for (let count = 0; count < IN_A_BATCH; count += 1)
      if (!dueDate({ received, limit }, calendar).ok) throw new Error('The calendar does not hold 2026')
    return ((performance.now() - began) / IN_A_BATCH) * 1000
  }
  batch()
  const value = rounded(median(Array.from({ length: BATCHES }, batch)))
  return [atMost({ name: 'due-date', value, target: 20, unit: 'µs', note: '30 working days with the steps' })]
}
