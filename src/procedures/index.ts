/** The door of the catalogue of procedures. */
export { procedurePath } from './addresses.ts'
export { exportCatalogue, type ImportReport, importCatalogue } from './catalogue.store.ts'
export { importCatalogueFile, publishedTimeLimit } from './catalogue-file.store.ts'
export type { CatalogueReason, RefusedRow } from './catalogue-refusals.ts'
export { checkCatalogue } from './check-catalogue.ts'
export type { FoundProcedures, ProcedureInList, SearchRequest } from './found-procedures.ts'
export { whyNotOnline } from './online-filing.ts'
export { type Detail, detailOf, missingParts, type PublishedPart } from './parts.ts'
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
export { procedureRoutes } from './procedures.routes.tsx'
export {
  fieldName,
  findProcedure,
  findProcedures,
  getProcedureVersion,
  listFields,
  searchProcedures,
} from './procedures.store.ts'
