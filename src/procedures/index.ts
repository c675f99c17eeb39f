/** The door of the catalogue of procedures. */

export { findCase, handlingMinistry, hasCases, inCase } from './cases.ts'
export type { ImportReport } from './catalogue.store.ts'
export {
  importCatalogueFile,
  type PublishedTerms,
  publishedFee,
  publishedTerms,
} from './catalogue-file.store.ts'
export type { CatalogueReason, RefusedRow } from './catalogue-refusals.ts'
export { changedForFiling } from './changed-parts.ts'
export { isChannel } from './channels.ts'
export { editorRoutes } from './editor.routes.tsx'
export { slugOf } from './fold.ts'
export type { FoundProcedures, ProcedureInList, SearchRequest } from './found-procedures.ts'
export type {
  Channel,
  DeclarationForm,
  Field,
  Paper,
  ProcedureContent,
  ProcedureStep,
  ProcedureVersion,
} from './procedure.ts'
export { catalogueCheck, catalogueExport, catalogueImport, catalogueSync } from './procedures.commands.ts'
export { procedureRoutes } from './procedures.routes.tsx'
export {
  fieldName,
  findProcedure,
  findProcedureVersion,
  getPinnedProcedure,
  searchProcedures,
} from './procedures.store.ts'
export { readFee } from './read-fee.ts'
export { readTimeLimit } from './read-time-limit.ts'
export { fakeNational, nationalMarriage } from './testing/fake-national.ts'
export { type Difference, differences } from './views/content-lines.ts'
export { feeReckoning, feeRefusalWords } from './views/fee-words.ts'
