/** The door of the catalogue of procedures. */
export type { ImportReport } from './catalogue.store.ts'
export { importCatalogueFile, publishedTimeLimit } from './catalogue-file.store.ts'
export type { CatalogueReason, RefusedRow } from './catalogue-refusals.ts'
export { slugOf } from './fold.ts'
export type { FoundProcedures, ProcedureInList, SearchRequest } from './found-procedures.ts'
export { whyNotOnline } from './online-filing.ts'
export type {
  Channel,
  DeclarationForm,
  Field,
  Paper,
  ProcedureContent,
  ProcedureStep,
  ProcedureVersion,
} from './procedure.ts'
export { catalogueCheck, catalogueExport, catalogueImport } from './procedures.commands.ts'
export { type ProcedureLinks, procedureRoutes } from './procedures.routes.tsx'
export {
  fieldName,
  findProcedure,
  getProcedureVersion,
  searchProcedures,
} from './procedures.store.ts'
export { readTimeLimit } from './read-time-limit.ts'
