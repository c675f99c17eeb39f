/** The door of dossiers: filing, receiving, processing, returning, tracking. */
import type { Tx } from '../platform/postgres.ts'
import type { Route } from '../web/route.ts'
import { actionRoutes } from './action.routes.tsx'
import { deskRoutes } from './desk.routes.tsx'
import { dossierPageRoutes } from './dossier-page.routes.tsx'
import type { DossierServices } from './dossiers.store.ts'
import { filingRoutes } from './filing.routes.tsx'
import { findRoutes } from './find.routes.tsx'
import { movedDatesRoutes } from './moved-dates.routes.tsx'
import { registerRoutes } from './register.routes.tsx'
import { sideRoadRoutes } from './side-road.routes.tsx'
import { trackAnswerRoutes } from './track-answer.routes.tsx'
import { trackingRoutes } from './tracking.routes.tsx'

export { readDossierCode } from './code.ts'
export type { DossierServices } from './dossiers.store.ts'
export { type Action, type From, lifecycle } from './lifecycle.ts'
export { numberingFindings } from './numbering.store.ts'
export { nationalStatus, positionWords } from './position.ts'
export { readReasonRules } from './reason-rules.store.ts'
export { receiptData } from './receipt.ts'
export { recomputeAll } from './recompute-all.jobs.ts'
export { makeSampleDossiers } from './sample-dossiers.store.ts'

export const dossierRoutes = (services: DossierServices): readonly Route<Tx>[] => [
  ...deskRoutes(services),
  ...findRoutes(services),
  ...movedDatesRoutes(services),
  ...filingRoutes(services),
  ...dossierPageRoutes(services),
  ...actionRoutes(services),
  ...sideRoadRoutes(services),
  ...registerRoutes,
  ...trackingRoutes(services),
  ...trackAnswerRoutes(services),
]
