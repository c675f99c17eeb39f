import { supplementPolicyFor } from '../calendar/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { getPinnedProcedure } from '../procedures/index.ts'
import type { ClockFacts } from './clock.ts'
import type { Dossier } from './dossier.ts'
import type { DossierServices } from './dossiers.store.ts'

/**
 * What moves a date when a pause ends: the limit of the dossier's own version, the calendar of its centre, and what a supplement
 * does to the limit. The version says so; else the rule set pinned at reception; else the clock goes on where it stood.
 */
export async function clockFacts(
  tx: Tx,
  { calendars, ruleSets }: Pick<DossierServices, 'calendars' | 'ruleSets'>,
  dossier: Dossier,
): Promise<ClockFacts> {
  const { timeLimit, supplementPolicy } = await getPinnedProcedure(tx, dossier.procedure)
  const published = supplementPolicy && { policy: supplementPolicy, source: dossier.procedure.code }
  const pinned = 'ruleSet' in dossier ? ruleSets.find(({ code }) => code === dossier.ruleSet) : undefined
  const decided = pinned ? supplementPolicyFor(published, pinned) : published
  return {
    timeLimit,
    calendar: await calendars.of(tx, dossier.centreId),
    supplementPolicy: decided?.policy ?? 'PAUSE',
  }
}
