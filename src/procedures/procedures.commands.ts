import { readFile, writeFile } from 'node:fs/promises'
import { done, type Result, refused } from '../kernel/result.ts'
import { say, type Words } from '../kernel/words.ts'
import type { Db } from '../platform/postgres.ts'
import { exportCatalogue, importCatalogue } from './catalogue.store.ts'
import { FIRST_DAY, ownReferences } from './catalogue-file.store.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { versionsInLife } from './export-versions.store.ts'
import { nationalClient } from './national-client.store.ts'
import type { SourceRefusal } from './national-source.ts'
import { type ReadFile, readCatalogueBytes } from './read-sheet.store.ts'
import { cellsOf, csvText, sheetColumns } from './sheet-rows.ts'
import { type SyncReport, syncNational } from './sync-national.store.ts'
import { type ToldRow, toldRow, toldSheetRow } from './told-rows.ts'

export interface ImportTold {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly kept: readonly string[]
  readonly refused: readonly ToldRow[]
  readonly later: readonly { readonly code: string; readonly effectiveFrom: string }[]
}

/** Checks a JSON, CSV or XLSX file row by row and writes nothing. Throws when the file cannot be read from the disk. */
export async function catalogueCheck(
  path: string,
): Promise<{ readonly rows: number; readonly refused: readonly ToldRow[] }> {
  const read = await readFrom(path)
  if (!read.ok) return { rows: 0, refused: read.refusal }
  const { rows, refused: wrong } = checkCatalogue(read.value.data, await ownReferences())
  return { rows, refused: wrong.map(row => toldRow(row, read.value.firstRow)) }
}

/** Imports a file in one transaction: all of it or, when a row is refused, nothing. What it brings is in force at once. */
export async function catalogueImport(db: Db, path: string): Promise<ImportTold> {
  const read = await readFrom(path)
  if (!read.ok)
    return { rows: 0, added: 0, changed: 0, unchanged: 0, kept: [], later: [], refused: read.refusal }
  const { data, firstRow } = read.value
  const report = await db.transaction().execute(tx => importCatalogue(tx, data))
  return { ...report, refused: report.refused.map(row => toldRow(row, firstRow)) }
}

/**
 * Writes the catalogue as it stands. A name that ends in `.csv` gives a sheet; otherwise JSON, one procedure a line, in the format
 * that is imported, with the life of every version beside it.
 */
export async function catalogueExport(
  db: Db,
  path: string,
): Promise<{ readonly rows: number; readonly refused: readonly [] }> {
  const exported = await exportCatalogue(db)
  const text = path.endsWith('.csv') ? sheetOf(exported) : await jsonOf(db, exported)
  await writeFile(path, text)
  return { rows: exported.procedures.length, refused: [] }
}

/** Why the national database could not be read. */
const sourceWords: Readonly<Record<SourceRefusal['reason'], Words>> = {
  'source-unavailable': [
    'Cơ sở dữ liệu quốc gia không trả lời ({detail}). Chưa có gì thay đổi; hãy thử lại sau.',
    'The national database does not answer ({detail}). Nothing was changed; try again later.',
  ],
  'answer-malformed': [
    'Câu trả lời của Cơ sở dữ liệu quốc gia không đúng dạng ({detail}). Chưa có gì thay đổi.',
    'The answer of the national database is not as agreed ({detail}). Nothing was changed.',
  ],
}

/** Makes drafts of what the national database tells otherwise than we do; somebody approves and publishes them. */
export async function catalogueSync(
  db: Db,
  address: string,
): Promise<Result<SyncReport, SourceRefusal & { readonly vi: string; readonly en: string }>> {
  const at = Temporal.Now.instant()
  const editing = { staffId: 'command-line', roles: ['editor'], at }
  const report = await syncNational(db, nationalClient({ address: address.replace(/\/$/, '') }), editing)
  if (report.ok) return report
  const { refusal } = report
  const values = { detail: 'detail' in refusal ? refusal.detail : refusal.at }
  const words = sourceWords[refusal.reason]
  return refused({ ...refusal, vi: say('vi', words, values), en: say('en', words, values) })
}

type Exported = Awaited<ReturnType<typeof exportCatalogue>>

export const sheetOf = ({ procedures }: Exported): string =>
  csvText([
    sheetColumns,
    ...procedures.map(({ effectiveFrom, ...content }) => cellsOf(content, effectiveFrom)),
  ])

export async function jsonOf(db: Db, { procedures, ...head }: Exported): Promise<string> {
  const lines = procedures.map(each => JSON.stringify(each)).join(',\n')
  const versions = (await versionsInLife(db)).map(each => JSON.stringify(each)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"procedures":[\n${lines}\n],"versions":[\n${versions}\n]}\n`
}

async function readFrom(path: string): Promise<Result<ReadFile, readonly ToldRow[]>> {
  const read = await readCatalogueBytes(await readFile(path), FIRST_DAY)
  return read.ok ? done(read.value) : refused(read.refusal.map(each => toldSheetRow(each)))
}
