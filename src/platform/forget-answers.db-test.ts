import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { forgetAnswers } from './forget-answers.ts'
import { testDatabase } from './testing/test-database.ts'

const { db } = await testDatabase()

test('answers to repeated requests are kept for a week, then forgotten', async () => {
  await sql`
    insert into idempotent_answer (key_hash, request_hash, created_at) values
      ('\\x01', '\\x01', now() - interval '8 days'), ('\\x02', '\\x02', now() - interval '6 days')`.execute(
    db,
  )
  const now = () => Temporal.Instant.from('2026-11-20T18:40:00Z')
  await forgetAnswers(db).run(
    { _cron: {} },
    { now, stopping: new AbortController().signal, isLastTry: false },
  )
  const left = await db.selectFrom('idempotent_answer').select('key_hash').execute()
  assert.deepEqual(left, [{ key_hash: Buffer.from([2]) }])
})
