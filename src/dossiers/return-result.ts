import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { Change, Finished, Returned, ReturnNote } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** Hands the result over and notes who took it and when: status 10, never before 9 (our rule). */
export function returnResult(
  finished: Finished,
  { receiver, relation }: Pick<ReturnNote, 'receiver' | 'relation'>,
  doing: Doing,
): Result<Change<Returned>, DossierRefusal> {
  const next = nextPosition(finished.position, 'return-result', doing.roles)
  if (!next.ok) return next
  if (receiver.trim() === '') return refused({ reason: 'receiver-missing' })
  return done({
    dossier: {
      ...finished,
      position: 'returned',
      returned: { at: doing.at, by: doing.staffId, receiver, relation },
    },
    event: { type: 'returned', at: doing.at, by: doing.staffId, note: receiver },
  })
}
