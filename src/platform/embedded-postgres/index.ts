export { FolderInUse } from './folder-lock.ts'
export {
  type EmbeddedConnection,
  findRunningPostgres,
  startEmbeddedPostgres,
} from './start.ts'
