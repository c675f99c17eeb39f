import { done, type Result } from '../kernel/result.ts'
import type { Change, Filed, Filing } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'

/** A citizen files online: the dossier waits, as status 1, until an officer receives or refuses it. */
export function submit(filing: Filing): Result<Change<Filed>, DossierRefusal> {
  const next = nextPosition('new', 'submit', ['citizen'])
  if (!next.ok) return next
  return done({
    dossier: { ...filing, position: 'filed' },
    event: { type: 'submitted', at: filing.submittedAt, by: 'citizen' },
  })
}
