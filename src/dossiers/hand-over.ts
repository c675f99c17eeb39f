import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { Change, Processing, Received } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** Forwards a received dossier to a specialist of its own field. */
export function handOver(
  received: Received,
  to: { staffId: string; fields: readonly string[] },
  doing: Doing,
): Result<Change<Processing>, DossierRefusal> {
  const next = nextPosition(received.position, 'hand-over', doing.roles)
  if (!next.ok) return next
  if (!to.fields.includes(received.procedure.fieldId))
    return refused({ reason: 'handler-not-in-field', handler: to.staffId })
  return done({
    dossier: { ...received, position: 'processing', handler: to.staffId },
    event: { type: 'handed-over', at: doing.at, by: doing.staffId, to: to.staffId },
  })
}
