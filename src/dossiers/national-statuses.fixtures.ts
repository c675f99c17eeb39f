import type { NationalStatus } from './position.ts'

/** Status 0 stands for “no record yet”. */
type Step = readonly [from: 0 | NationalStatus, to: NationalStatus]

/**
 * The steps between the ten national statuses, written down apart from our own table. An official table is not public: these
 * follow the systems in use and are to be confirmed with the province.
 */
export const nationalTransitions: readonly Step[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [1, 3],
  [1, 5],
  [1, 7],
  [5, 1],
  [5, 2],
  [5, 4],
  [5, 8],
  [5, 7],
  [2, 4],
  [2, 9],
  [2, 5],
  [2, 7],
  [4, 5],
  [4, 6],
  [4, 7],
  [4, 8],
  [4, 9],
  [6, 4],
  [6, 9],
  [6, 7],
  [6, 8],
  [7, 8],
  // A refused withdrawal goes back to where the dossier was asked back from.
  [7, 1],
  [7, 2],
  [7, 4],
  [7, 5],
  [7, 6],
  [8, 4],
  [9, 10],
  [9, 4],
]

/** Steps inside one status are ours alone: the national list does not see them. */
export const nationallyAllowed = (from: 0 | NationalStatus, to: NationalStatus): boolean =>
  from === to || nationalTransitions.some(step => step[0] === from && step[1] === to)
