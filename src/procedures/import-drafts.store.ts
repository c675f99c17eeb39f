import type { Tx } from '../platform/postgres.ts'
import { contentHashOf, knownReferences, lockVersions } from './catalogue.store.ts'
import { startDraft } from './change-draft.ts'
import { checkCatalogue } from './check-catalogue.ts'
import type { DraftChange, DraftOrigin, Editing } from './draft.ts'
import { findDraft, lastPublished, saveDraft } from './drafts.store.ts'
import { type ToldRow, toldRow, toldSheetRow } from './told-rows.ts'

export interface DraftsReport {
  readonly rows: number
  readonly unchanged: number
  /** Codes for which a draft begins. */
  readonly drafts: readonly { readonly code: string; readonly name: string; readonly isNew: boolean }[]
  /** Not empty: nothing at all was written. */
  readonly refused: readonly ToldRow[]
}

/**
 * Makes a draft of every procedure of a file that differs from its last version; nothing is published by it. All or nothing: a
 * refused row, or a procedure with an open draft, keeps everything out. `dry` writes nothing in any case. The caller commits.
 */
export async function importAsDrafts(
  tx: Tx,
  {
    data,
    firstRow,
    origin,
    dry,
  }: {
    readonly data: unknown
    readonly firstRow: number
    readonly origin: DraftOrigin
    readonly dry: boolean
  },
  editing: Editing,
): Promise<DraftsReport> {
  await lockVersions(tx)
  const { rows, entries, refused } = checkCatalogue(data, await knownReferences(tx))
  const told: ToldRow[] = refused.map(row => toldRow(row, firstRow))
  const changes: DraftChange[] = []
  let unchanged = 0
  for (const { content, row } of entries) {
    const last = await lastPublished(tx, content.code)
    if (last && contentHashOf(last.content) === contentHashOf(content)) {
      unchanged += 1
      continue
    }
    const before = await findDraft(tx, content.code)
    const change = startDraft({ content, origin, last, before }, editing)
    if (change.ok) changes.push(change.value)
    else told.push(toldSheetRow({ row: row + firstRow - 1, reason: 'draft-open' }, content.code))
  }
  if (!dry && told.length === 0) for (const change of changes) await saveDraft(tx, change)
  const drafts = changes.map(({ draft }) => ({
    code: draft.code,
    name: draft.content.name,
    isNew: draft.basedOn === null,
  }))
  return { rows, unchanged, drafts, refused: told }
}
