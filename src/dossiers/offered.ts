import { examined } from './ask-supplement.ts'
import type { Dossier } from './dossier.ts'
import { type Action, offeredActions } from './lifecycle.ts'

/** What is offered for this dossier: what the table allows, without what its own history already rules out. */
export const offeredFor = (dossier: Dossier, roles: readonly string[]): readonly Action[] =>
  offeredActions(dossier.position, roles).filter(action => !ruledOut(action, dossier))

function ruledOut(action: Action, dossier: Dossier): boolean {
  switch (action) {
    case 'ask-supplement-again':
      return examined(dossier).length === 0
    case 'extend':
      return 'extension' in dossier && dossier.extension !== undefined
    case 'restart':
      return 'root' in dossier && (dossier.root === 'filed' || dossier.root === 'received')
    default:
      return false
  }
}
