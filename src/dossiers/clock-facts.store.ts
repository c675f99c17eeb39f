import type { SupplementPolicy } from '../calendar/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { getProcedureVersion, type ProcedureVersion } from '../procedures/index.ts'
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
  const version: ProcedureVersion & { readonly supplementPolicy?: SupplementPolicy } =
    await getProcedureVersion(tx, dossier.procedure.code, dossier.procedure.version)
  const pinned = 'ruleSet' in dossier ? ruleSets.find(({ code }) => code === dossier.ruleSet) : undefined
  return {
    timeLimit: version.timeLimit,
    calendar: await calendars.of(tx, dossier.centreId),
    supplementPolicy: version.supplementPolicy ?? pinned?.supplementPolicy ?? 'PAUSE',
  }
}
