import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { AwaitingSignature, Change, Processing } from './dossier.ts'
import type { LegalReason } from './legal-reason.ts'
import { nextPosition } from './lifecycle.ts'
import { withoutResult } from './propose-result.ts'
import type { DossierRefusal } from './refusals.ts'

/**
 * After examination the dossier turns out not to be eligible: the written refusal, with reasons and the article they rest on,
 * is the result. It is signed and returned like any other, within the time limit; status 3 is for reception only (our rule).
 */
export function proposeRefusal(
  processing: Processing,
  why: LegalReason,
  doing: Doing,
): Result<Change<AwaitingSignature>, DossierRefusal> {
  const next = nextPosition(processing.position, 'propose-refusal', doing.roles)
  if (!next.ok) return next
  if (processing.handler !== doing.staffId)
    return refused({ reason: 'not-your-dossier', handler: processing.handler })
  const { sentBack: _answered, ...rest } = processing
  const { at, staffId: by } = doing
  return done({
    dossier: {
      ...rest,
      position: 'awaiting-signature',
      files: withoutResult(processing.files),
      refusal: { ...why, at, by },
    },
    event: { type: 'refusal-proposed', at, by, note: `${why.reason} (${why.legalBasis})` },
  })
}
