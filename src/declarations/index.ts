/** The door of declarations: forms as data, what people have filled in, and handing it to the filing. */
import type { Tx } from '../platform/postgres.ts'
import type { Route } from '../web/route.ts'
import { changedRoutes } from './changed.routes.tsx'
import { checkRoutes } from './check.routes.tsx'
import type { DeclarationServices } from './declarations.store.ts'
import { editorRoutes } from './editor.routes.tsx'
import { pageRoutes } from './page.routes.tsx'
import { publishRoutes } from './publish.routes.ts'
import { resumeRoutes, startRoutes } from './start.routes.tsx'
import { vouchRoutes } from './vouch.routes.tsx'

export { newDeclarationPath } from './addresses.ts'
export { readScannedCard } from './code.ts'
export type { DeclarationServices } from './declarations.store.ts'
export { type Declared, declarationOfDossier, findDeclared } from './declared.store.ts'
export { definitionSchema } from './definition-schema.ts'
export { findFormFor, importOwnForms } from './form-versions.store.ts'
export type { AnswerSection } from './summary.ts'

export const declarationRoutes = (services: DeclarationServices): readonly Route<Tx>[] => [
  ...startRoutes(services),
  ...resumeRoutes(services),
  ...pageRoutes(services),
  ...checkRoutes(services),
  ...vouchRoutes(services),
  ...changedRoutes(services),
  ...editorRoutes,
  ...publishRoutes,
]
