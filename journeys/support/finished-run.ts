import { randomUUID } from 'node:crypto'
import type { Office } from '../../src/app/office.ts'

/** Leaves a run that has ended with a file, as long work does; answers its number. */
export async function finishedRun({ db, files }: Office, at: Temporal.Instant): Promise<string> {
  const runId = randomUUID()
  const sha256 = await files.stage(Buffer.from('kết quả\n'))
  const when = at.toString()
  await db.transaction().execute(async tx => {
    await files.register(tx, { sha256, mediaType: 'text/plain', at })
    await tx
      .insertInto('background_run')
      .values({
        ...{ centre_id: 'muong-sai', run_id: runId, kind: 'recompute-dates', asked_by: 'giamdoc' },
        ...{ asked_at: when, moved_at: when, ended_at: when, asked: '{}', progress: '{}' },
        ...{ state: 'done', total: 1204, done: 1204, result_sha256: sha256, result_name: 'ket-qua.txt' },
        outcome: JSON.stringify({ moved: 1100, unchanged: 104, undated: 0, skipped: 0 }),
      })
      .execute()
  })
  return runId
}
