/** The door of units: administrative units, their lineage, resolving any old address. */
import type { Tx } from '../platform/postgres.ts'
import type { Route } from '../web/route.ts'
import { hamletRoutes } from './hamlets.routes.tsx'
import { lookupRoutes } from './units.routes.tsx'
import type { Units } from './units.store.ts'

export { type AddressAsked, checkAddress } from './check-address.store.ts'
export { complainsOnlyOfOldName, type OldNameWords } from './old-name-complaint.ts'
export type { Candidate, Resolution } from './resolution.ts'
export { type Asked, resolve } from './resolve.ts'
export { shownResolution } from './shown-units.ts'
export { resolutionLines, unitNowWords } from './unit-now.ts'
export { openUnits, readOldNameWords, type Units } from './units.store.ts'
export { UnitNow } from './views/unit-now.tsx'

/** /units and the tables of hamlets. */
export const unitRoutes = (units: Units): readonly Route<Tx>[] => [
  ...hamletRoutes(units),
  ...lookupRoutes(units),
]
