import { randomUUID } from 'node:crypto'
import type { Office } from '../../src/app/office.ts'

export interface LeftRuns {
  readonly ended: string
  readonly going: string
}

/** Leaves a run that has ended with a file, as long work does, and one in its middle that nobody works on; answers their numbers. */
export async function leftRuns({ db, files }: Office, at: Temporal.Instant): Promise<LeftRuns> {
  const left = { ended: randomUUID(), going: randomUUID() }
  const sha256 = await files.stage(Buffer.from('kết quả\n'))
  const when = at.toString()
  const run = {
    ...{ centre_id: 'muong-sai', kind: 'recompute-dates', asked_by: 'giamdoc', asked: '{}', progress: '{}' },
    ...{ asked_at: when, moved_at: when, total: 1204 },
  }
  const outcome = JSON.stringify({ moved: 1100, unchanged: 104, undated: 0, skipped: 0 })
  const ended = { state: 'done', done: 1204, ended_at: when, outcome, result_sha256: sha256 }
  await db.transaction().execute(async tx => {
    await files.register(tx, { sha256, mediaType: 'text/plain', at })
    await tx
      .insertInto('background_run')
      .values([
        { ...run, ...ended, run_id: left.ended, result_name: 'ket-qua.txt' },
        { ...run, run_id: left.going, state: 'running', done: 702 },
      ])
      .execute()
  })
  return left
}
