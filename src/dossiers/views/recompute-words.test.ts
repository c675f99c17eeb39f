import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Run } from '../../platform/runs/run.ts'
import { tellRecompute } from './recompute-words.ts'

const at = Temporal.Instant.from('2026-11-20T02:00:00Z')
const run: Run = {
  ...{ centreId: 'muong-sai', runId: 'r1', kind: 'recompute-dates', askedBy: 'giamdoc', asked: {} },
  ...{ askedAt: at, movedAt: at, state: 'done', total: 9, done: 9, progress: {} },
  outcome: { moved: 5, unchanged: 4, undated: 0, skipped: 0 },
}
const values = (told: ReturnType<typeof tellRecompute>) => told.figures?.map(({ value }) => value)

test('a run that is done says what came of it, and what did not occur is not spoken of', () => {
  assert.match(tellRecompute(run).words?.[0] ?? '', /^Đã tính lại xong/)
  assert.deepEqual(values(tellRecompute(run)), [5, 4])
  const rare = { moved: 5, unchanged: 2, undated: 1, skipped: 1 }
  assert.deepEqual(values(tellRecompute({ ...run, outcome: rare })), [5, 2, 1, 1])
})

test('a changed calendar is said, with what was moved until then', () => {
  const outcome = { reason: 'calendar-changed', moved: 2, unchanged: 1, undated: 0, skipped: 0 }
  const told = tellRecompute({ ...run, state: 'refused', outcome })
  assert.match(told.words?.[0] ?? '', /^Lịch làm việc đã thay đổi/)
  assert.deepEqual(values(told), [2, 1])
})

test('a run that failed tells how far it came from its progress', () => {
  const progress = { after: 'H52.99-261120-0001', moved: 1, unchanged: 0, undated: 0, skipped: 0 }
  assert.deepEqual(values(tellRecompute({ ...run, state: 'failed', outcome: null, progress })), [1, 0])
})
