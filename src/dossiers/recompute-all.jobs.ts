import type { Db } from '../platform/postgres.ts'
import { type RunKind, runKind } from '../platform/runs/run-kinds.ts'
import type { DossierServices } from './dossiers.store.ts'
import { RECOMPUTE_ALL, recomputePiece } from './recompute-all.store.ts'
import { askedRecompute, recomputeProgress } from './recompute-all.ts'
import { recomputeTitle, tellRecompute } from './views/recompute-words.ts'

/** Recomputing the dates of all open dossiers of a centre after its calendar has changed. */
export const recomputeAll = (services: DossierServices & { readonly db: Db }): RunKind =>
  runKind({
    kind: RECOMPUTE_ALL,
    title: recomputeTitle,
    roles: ['director', 'auditor'],
    asked: askedRecompute,
    progress: recomputeProgress,
    piece: (tx, run, at) => recomputePiece(tx, services, { run, at }),
    tell: tellRecompute,
  })
