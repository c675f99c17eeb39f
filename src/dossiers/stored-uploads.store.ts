import type { Tx } from '../platform/postgres.ts'
import type { UploadedFile } from '../web/uploads.ts'
import type { AttachedFile } from './dossier.ts'
import type { DossierServices } from './dossiers.store.ts'

/** Keeps uploaded papers and says which line of the published list each belongs to, by the name of its field. */
export async function storedPapers(
  tx: Tx,
  { files: store }: Pick<DossierServices, 'files'>,
  { files, at }: { files: readonly UploadedFile[]; at: Temporal.Instant },
): Promise<readonly AttachedFile[]> {
  const stored: AttachedFile[] = []
  for (const { field, name, mediaType, bytes } of files) {
    const sha256 = await store.stage(bytes)
    await store.register(tx, { sha256, mediaType, at })
    const line = /^papers\.(\d+)\./.exec(field)?.[1]
    stored.push({
      purpose: 'paper',
      sha256,
      name,
      mediaType,
      ...(line === undefined ? {} : { line: Number(line) }),
    })
  }
  return stored
}
