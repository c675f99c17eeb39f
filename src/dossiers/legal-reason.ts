import { done, type Result, refused } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { complainsOnlyOfOldName, type OldNameWords } from '../units/index.ts'
import type { DossierRefusal } from './refusals.ts'

/** One ground that can be chosen, as the reference data has it. */
export interface RefusalGround {
  readonly id: string
  readonly name: Words
  /** What such a refusal usually rests on; the officer gives the article. */
  readonly legalBasis: string
}

/** What may be said against a filing. The old name of a unit is not among the grounds. */
export interface ReasonRules {
  readonly grounds: readonly RefusalGround[]
  readonly oldNameWords: OldNameWords
}

/** Why something is asked of an applicant or refused: the ground, kept by name, and the officer's own words and article. */
export interface LegalReason {
  readonly ground?: { readonly id: string; readonly name: Words }
  readonly reason: string
  readonly legalBasis: string
}

/**
 * The reason of a refusal or of a request for more papers, when it may be given. Refuses one whose only content is that a paper
 * shows an old unit name: such papers stay valid (Resolution 190/2025/QH15, Art. 10).
 */
export function legalReason(
  {
    ground,
    reason,
    legalBasis,
  }: { readonly ground?: string; readonly reason: string; readonly legalBasis: string },
  { grounds, oldNameWords }: ReasonRules,
): Result<LegalReason, DossierRefusal> {
  if (complainsOnlyOfOldName(reason, oldNameWords)) return refused({ reason: 'only-an-old-unit-name' })
  if (ground === undefined) return done({ reason, legalBasis })
  const known = grounds.find(({ id }) => id === ground)
  if (!known) return refused({ reason: 'ground-unknown', ground })
  return done({ ground: { id: known.id, name: known.name }, reason, legalBasis })
}
