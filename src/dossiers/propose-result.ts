import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { AttachedFile, AwaitingSignature, Change, Processing } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** The specialist puts the drafted result before the signer. Only the one who handles the dossier may. */
export function proposeResult(
  processing: Processing,
  result: AttachedFile | undefined,
  doing: Doing,
): Result<Change<AwaitingSignature>, DossierRefusal> {
  const next = nextPosition(processing.position, 'propose-result', doing.roles)
  if (!next.ok) return next
  if (processing.handler !== doing.staffId)
    return refused({ reason: 'not-your-dossier', handler: processing.handler })
  if (!result) return refused({ reason: 'result-missing' })

  const { sentBack: _answered, ...rest } = processing
  return done({
    dossier: { ...rest, position: 'awaiting-signature', files: [...withoutResult(processing.files), result] },
    event: { type: 'result-proposed', at: doing.at, by: doing.staffId, note: result.name },
  })
}

/** A new draft takes the place of the one that was sent back; the old file stays in the store and in the history. */
export const withoutResult = (files: readonly AttachedFile[]): readonly AttachedFile[] =>
  files.filter(file => file.purpose !== 'result')
