import type {
  AwaitingSignature,
  Filed,
  FinancialDuty,
  Processing,
  Received,
  SupplementAsked,
  Via,
  WithdrawalAsked,
} from './dossier.ts'

type OnTheRoad = Filed | Received | Processing | AwaitingSignature
type Aside = SupplementAsked | FinancialDuty | WithdrawalAsked

/** The dossier with the position noted to which it goes back. */
export function suspended(dossier: OnTheRoad | Aside) {
  switch (dossier.position) {
    case 'filed':
      return { ...dossier, root: dossier.position, via: noVia }
    case 'received':
      return { ...dossier, root: dossier.position, via: noVia }
    case 'processing':
    case 'awaiting-signature':
      return { ...dossier, root: dossier.position, via: noVia }
    default:
      return { ...withoutWish(dossier), via: [...dossier.via, dossier.position] }
  }
}

const noVia: readonly Via[] = []

/** The dossier back at the position from which the side road was taken, with everything that has been added since. */
export function resumed(dossier: Aside): OnTheRoad | SupplementAsked | FinancialDuty {
  const aside = withoutWish(dossier)
  const back = aside.via.at(-1)
  if (back === 'supplement-asked' || back === 'financial-duty')
    return { ...aside, via: aside.via.slice(0, -1), position: back }
  const { via: _via, ...taken } = aside
  switch (taken.root) {
    case 'filed': {
      const { root, ...rest } = taken
      return { ...rest, position: root }
    }
    case 'received': {
      const { root, ...rest } = taken
      return { ...rest, position: root }
    }
    default: {
      const { root, ...rest } = taken
      return { ...rest, position: root }
    }
  }
}

function withoutWish(dossier: Aside) {
  if (dossier.position !== 'withdrawal-asked') return dossier
  const { withdrawal: _answered, ...rest } = dossier
  return rest
}
