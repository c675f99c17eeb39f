import { randomUUID } from 'node:crypto'
import { appendAudit } from '../platform/audit.ts'
import { idempotencyWith } from '../platform/idempotency.ts'
import { parkForm, unparkForm } from '../platform/parked-forms.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Shell } from '../web/shell.ts'
import { type Office, originOf } from './office.ts'

/** Hands the office's machinery to the request wrapper. */
export const shellOf = (
  { db, seal, accounts, config, news }: Office,
  now: () => Temporal.Instant,
): Shell<Tx> => ({
  origin: originOf(config),
  homeCentreId: config.homeCentre,
  now,
  newKey: () => randomUUID(),
  actorOf: headers => accounts.actorOf(headers),
  transact: run => db.transaction().execute(run),
  ...idempotencyWith(seal),
  park: (page, typed) => parkForm(db, seal, { page, typed }),
  unpark: (tx, parkedId, page) => unparkForm(tx, seal, { parkedId, page }),
  audit: appendAudit,
  wrote: centreId => news.tell(centreId),
})
