import { done, type Result } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { AwaitingSignature, Change, Finished, Processing } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** The signer approves the result: status 9, which stops the clock (Decision 766/QĐ-TTg, metric 2.1). */
export function sign(dossier: AwaitingSignature, doing: Doing): Result<Change<Finished>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'sign', doing.roles)
  if (!next.ok) return next
  return done({
    dossier: { ...dossier, position: 'finished', finishedAt: doing.at, signedBy: doing.staffId },
    event: { type: 'signed', at: doing.at, by: doing.staffId },
  })
}

/** The signer sends the draft back to its specialist, saying what must change. */
export function sendBack(
  dossier: AwaitingSignature,
  reason: string,
  doing: Doing,
): Result<Change<Processing>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'send-back', doing.roles)
  if (!next.ok) return next
  const { refusal: _draft, ...rest } = dossier
  return done({
    dossier: { ...rest, position: 'processing', sentBack: reason },
    event: { type: 'sent-back', at: doing.at, by: doing.staffId, to: dossier.handler, note: reason },
  })
}
