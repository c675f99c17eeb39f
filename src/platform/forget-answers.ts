import { sql } from 'kysely'
import { Type } from 'typebox'
import { type JobKind, jobKind } from './jobs/job-kinds.ts'
import type { Db } from './postgres.ts'

/** Every night: answers to repeated requests are forgotten after a week, when nobody presses the same button again. */
export const forgetAnswers = (db: Db): JobKind =>
  jobKind({
    name: 'forget-answers',
    payload: Type.Object({}),
    // 01:40 on the clock of Viet Nam.
    cron: '40 18 * * *',
    async run() {
      await db
        .deleteFrom('idempotent_answer')
        .where('created_at', '<', sql<Temporal.Instant>`now() - interval '7 days'`)
        .execute()
    },
  })
