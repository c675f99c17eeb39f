import { readFile, writeFile } from 'node:fs/promises'
import type { Db } from '../platform/postgres.ts'
import { exportCatalogue, importCatalogue } from './catalogue.store.ts'
import { ownReferences, parsedJson } from './catalogue-file.store.ts'
import { catalogueRefusals, type RefusedRow } from './catalogue-refusals.ts'
import { checkCatalogue } from './check-catalogue.ts'

/** A refused row with its reason in both languages. */
export interface ToldRow extends RefusedRow {
  readonly vi: string
  readonly en: string
}

/** Checks a file row by row and writes nothing. Throws when the file cannot be read. */
export async function catalogueCheck(
  path: string,
): Promise<{ readonly rows: number; readonly refused: readonly ToldRow[] }> {
  const { rows, refused } = checkCatalogue(parsedJson(await readFile(path, 'utf8')), await ownReferences())
  return { rows, refused: refused.map(told) }
}

/** Imports a file in one transaction: all of it or, when a row is refused, nothing. */
export async function catalogueImport(db: Db, path: string) {
  const data = parsedJson(await readFile(path, 'utf8'))
  const report = await db.transaction().execute(tx => importCatalogue(tx, data))
  return { ...report, refused: report.refused.map(told) }
}

/** Writes the catalogue as it stands, one procedure a line, in the format that is imported. */
export async function catalogueExport(
  db: Db,
  path: string,
): Promise<{ readonly rows: number; readonly refused: readonly [] }> {
  const { procedures, ...head } = await exportCatalogue(db)
  const lines = procedures.map(each => JSON.stringify(each)).join(',\n')
  await writeFile(path, `${JSON.stringify(head).slice(0, -1)},"procedures":[\n${lines}\n]}\n`)
  return { rows: procedures.length, refused: [] }
}

function told(row: RefusedRow): ToldRow {
  const [vi, en] = catalogueRefusals[row.reason]
  return { ...row, vi, en }
}
