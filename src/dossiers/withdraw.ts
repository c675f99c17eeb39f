import { done, type Result } from '../kernel/result.ts'
import type { Doing } from './asking.ts'
import type { Change, Dossier, Stopped, WithdrawalAsked } from './dossier.ts'
import { nextPosition } from './lifecycle.ts'
import type { DossierRefusal } from './refusals.ts'
import { type Stopping, stopped } from './stop.ts'
import { resumed, suspended } from './suspend.ts'

/** Where a withdrawal can still be asked for: everywhere before a result is decided. */
export const withdrawable = [
  'filed',
  'received',
  'processing',
  'awaiting-signature',
  'supplement-asked',
  'financial-duty',
] as const

export type Withdrawable = Extract<Dossier, { position: (typeof withdrawable)[number] }>

/** The applicant wants the request back; possible as long as no result is decided. The clock does not stop for that. */
export function askWithdrawal(
  dossier: Withdrawable,
  reason: string,
  doing: Doing,
): Result<Change<WithdrawalAsked>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'ask-withdrawal', doing.roles)
  if (!next.ok) return next
  const { at, staffId: by } = doing
  return done({
    dossier: { ...suspended(dossier), position: 'withdrawal-asked', withdrawal: { at, by, reason } },
    event: { type: 'withdrawal-asked', at, by, note: reason },
  })
}

/** The wish is confirmed: handling stops, and the applicant gets the notice of it (form 05). */
export function acceptWithdrawal(
  dossier: WithdrawalAsked,
  confirmed: Omit<Stopping, 'reason'>,
  doing: Doing,
): Result<Change<Stopped>, DossierRefusal> {
  const next = nextPosition(dossier.position, 'accept-withdrawal', doing.roles)
  if (!next.ok) return next
  const { withdrawal } = dossier
  return stopped(dossier, { ...confirmed, reason: withdrawal.reason, withdrawal }, doing)
}

/** The wish cannot be met; the dossier is where it was, and the applicant can read why. */
export function declineWithdrawal(
  dossier: WithdrawalAsked,
  reason: string,
  doing: Doing,
): Result<Change, DossierRefusal> {
  const next = nextPosition(dossier.position, 'decline-withdrawal', doing.roles)
  if (!next.ok) return next
  return done({
    dossier: resumed(dossier),
    event: { type: 'withdrawal-declined', at: doing.at, by: doing.staffId, note: reason },
  })
}
