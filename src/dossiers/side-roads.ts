import type { Action } from './lifecycle.ts'

/** Actions off the straight road: each has a page of its own, so that the dossier's page stays short. */
export const sideRoads = [
  'propose-refusal',
  'ask-supplement',
  'ask-supplement-again',
  'complete-supplement',
  'ask-duty',
  'complete-duty',
  'extend',
  'ask-withdrawal',
  'accept-withdrawal',
  'decline-withdrawal',
  'stop',
  'restart',
] as const satisfies readonly Action[]

export type SideRoadAction = (typeof sideRoads)[number]

export const isSideRoad = (action: Action): action is SideRoadAction =>
  sideRoads.some(each => each === action)
