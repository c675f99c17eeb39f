import type { Tx } from '../platform/postgres.ts'
import type { Route } from '../web/route.ts'
import { prepRoutes } from './prep.routes.tsx'
import { whereRoutes } from './where.routes.tsx'
import type { WhereServices } from './where.store.ts'

/** /where and /prep, which need units and calendars. */
export const askingRoutes = (services: WhereServices): readonly Route<Tx>[] => [
  ...whereRoutes(services),
  ...prepRoutes(services),
]
