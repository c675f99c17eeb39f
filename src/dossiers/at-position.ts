import { done, type Result, refused } from '../kernel/result.ts'
import type { Dossier } from './dossier.ts'
import type { Action, LifecycleRefusal } from './lifecycle.ts'
import type { Position } from './position.ts'

/** The dossier, known to stand where an action starts from; or that it no longer stands there. */
export function atPosition<Where extends Position>(
  dossier: Dossier,
  where: Where,
  action: Action,
): Result<Extract<Dossier, { position: Where }>, LifecycleRefusal> {
  return standsAt(dossier, where)
    ? done(dossier)
    : refused({ reason: 'not-in-position', action, position: dossier.position })
}

const standsAt = <Where extends Position>(
  dossier: Dossier,
  where: Where,
): dossier is Extract<Dossier, { position: Where }> => dossier.position === where
