import { done, type Result } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { Change, Filed, Refused } from './dossier.ts'
import type { LegalReason } from './legal-reason.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** Refuses what was filed online, with the reason and the article it rests on: a technical fault is not a legal reason (form 03). */
export function refuse(
  filed: Filed,
  why: LegalReason,
  doing: Doing,
): Result<Change<Refused>, DossierRefusal> {
  const next = nextPosition(filed.position, 'refuse', doing.roles)
  if (!next.ok) return next
  return done({
    dossier: {
      ...filed,
      position: 'refused',
      refusal: { ...why, at: doing.at, by: doing.staffId },
    },
    event: { type: 'refused', at: doing.at, by: doing.staffId, note: `${why.reason} (${why.legalBasis})` },
  })
}
