import { done, type Result, refused } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import { type ClockFacts, pauseBegun, pauseEnded } from './clock.ts'
import type { Change, FinancialDuty, Processing } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { dateOf } from './supply.ts'
import { resumed, suspended } from './suspend.ts'

/** The dossier waits until a tax or fee is paid (status 6); the clock stands meanwhile (our rule, as a province groups it). */
export function askDuty(
  dossier: Processing,
  { what, legalBasis }: { what: string; legalBasis: string },
  doing: Doing,
): Result<Change<FinancialDuty>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'ask-duty', doing.roles)
  if (!next.ok) return next
  if (dossier.handler !== doing.staffId)
    return refused({ reason: 'not-your-dossier', handler: dossier.handler })
  const { at, staffId: by } = doing
  const pauses = pauseBegun(dossier, { status: 6, begun: at, reason: what, legalBasis })
  return done({
    dossier: {
      ...suspended(dossier),
      ...pauses,
      position: 'financial-duty',
      duty: { what, legalBasis, at, by },
    },
    event: { type: 'duty-asked', at, by, note: `${what} (${legalBasis})` },
  })
}

/** Paid, as the evidence shows: the dossier goes on with its date moved by the pause. */
export function completeDuty(
  dossier: FinancialDuty,
  { evidence, ...facts }: ClockFacts & { evidence: string },
  doing: Doing,
): Result<Change, DossierRefusal> {
  const next = nextPosition(dossier.position, 'complete-duty', doing.roles)
  if (!next.ok) return next
  if (dossier.root === 'filed' || !dossier.duty)
    throw new Error(`Dossier ${dossier.code} waits for a duty nobody named`)
  const { at, staffId: by } = doing
  const clock = pauseEnded(dossier, { at, completed: true }, facts)
  if (!clock.ok) return clock
  const duty = { ...dossier.duty, evidence, done: at }
  return done({
    dossier: resumed({ ...dossier, ...clock.value, duty }),
    event: { type: 'duty-done', at, by, note: evidence, was: dateOf(dossier) },
  })
}
