import { done, type Result, refused } from '../kernel/result.ts'
import type { Dossier } from './dossier.ts'
import type { Action, LifecycleRefusal } from './lifecycle.ts'
import type { Position } from './position.ts'

/** The dossier, known to stand where an action starts from, or at one of several; or that it no longer stands there. */
export function atPosition<Where extends Position>(
  dossier: Dossier,
  where: Where | readonly Where[],
  action: Action,
): Result<Extract<Dossier, { position: Where }>, LifecycleRefusal> {
  return standsAt(dossier, where)
    ? done(dossier)
    : refused({ reason: 'not-in-position', action, position: dossier.position })
}

const standsAt = <Where extends Position>(
  dossier: Dossier,
  where: Where | readonly Where[],
): dossier is Extract<Dossier, { position: Where }> =>
  [where].flat().some(position => position === dossier.position)
