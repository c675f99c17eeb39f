import { calendarRoutes } from '../calendar/index.ts'
import { declarationRoutes, findFormFor, newDeclarationPath } from '../declarations/index.ts'
import { dossierRoutes } from '../dossiers/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { peopleRoutes } from '../people/index.ts'
import type { Tx } from '../platform/postgres.ts'
import { askingRoutes, editorRoutes, fieldName, procedureRoutes } from '../procedures/index.ts'
import { unitRoutes } from '../units/index.ts'
import type { Route } from '../web/route.ts'
import { apiRoutes } from './api.routes.tsx'
import { assetRoutes } from './assets.ts'
import { auditRoutes } from './audit.routes.tsx'
import { galleryRoutes } from './gallery.routes.tsx'
import { healthRoutes } from './health.routes.ts'
import { liveRoutes } from './live.routes.ts'
import type { Office } from './office.ts'
import { runRoutes } from './runs.routes.tsx'
import { settingsRoutes } from './settings.routes.ts'

/** Every route of the house, in one table. */
export function allRoutes(office: Office): readonly Route<Tx>[] {
  const routes = [
    ...procedureRoutes({ declarationPath }),
    ...askingRoutes(office),
    ...editorRoutes,
    ...declarationRoutes(office),
    ...dossierRoutes(office),
    ...calendarRoutes,
    ...unitRoutes(office.units),
    ...peopleRoutes(office.accounts, {
      landing: () => '/desk',
      fieldName: field => fieldName(office.db, field),
    }),
    ...runRoutes(office),
    ...auditRoutes,
    ...settingsRoutes,
    ...assetRoutes,
    ...healthRoutes,
    ...liveRoutes(office.news),
    ...galleryRoutes,
  ]
  return [...routes, ...apiRoutes(routes)]
}

/** Procedures know no forms: the page of one that has a form leads to it from here. */
async function declarationPath(tx: Tx, code: string, now: Temporal.Instant): Promise<string | undefined> {
  const today = localTime(now).toPlainDate()
  return (await findFormFor(tx, code, today)) && newDeclarationPath(code)
}
