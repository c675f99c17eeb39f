import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { TimeLimit } from '../calendar/index.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { inProject } from '../platform/paths.ts'
import type { Db } from '../platform/postgres.ts'
import { type ImportReport, importCatalogue, noteImport, wasImported } from './catalogue.store.ts'
import { checkCatalogue } from './check-catalogue.ts'
import type { ProcedureContent } from './procedure.ts'
import { notPublished, timeLimitUnknown } from './published-refusals.ts'

/** The catalogue that comes with the program. */
const ownFile = (): string => inProject('reference-data', 'procedures', 'catalogue.json')

/** Text of a file as data. What is no JSON is `undefined`, which no catalogue is. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Imports a catalogue file in one transaction, the program's own when none is named. A file imported before costs one small
 * query. Throws when the file cannot be read.
 */
export async function importCatalogueFile(db: Db, path: string = ownFile()): Promise<ImportReport> {
  const text = await readFile(path, 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  if (await wasImported(db, sha256))
    return { rows: 0, refused: [], added: 0, changed: 0, unchanged: 0, later: [] }
  return db.transaction().execute(async tx => {
    const report = await importCatalogue(tx, parsedJson(text))
    if (report.refused.length === 0) await noteImport(tx, sha256, report)
    return report
  })
}

/** What decides a due date: the limit, the field by which the rule set is found, and a policy of its own. */
export type PublishedTerms = Pick<ProcedureContent, 'field' | 'supplementPolicy'> & {
  readonly timeLimit: TimeLimit
}

/** A procedure's terms by the catalogue that comes with the program, without a database. */
export async function publishedTerms(
  code: string,
): Promise<Result<PublishedTerms, { readonly reason: string; readonly words: Words }>> {
  const { entries } = checkCatalogue(parsedJson(await readFile(ownFile(), 'utf8')))
  const entry = entries.find(({ content }) => content.code === code)
  if (!entry) return refused({ reason: 'procedure-unknown', words: notPublished })
  const { timeLimit } = entry.content
  return timeLimit
    ? done({ ...entry.content, timeLimit })
    : refused({ reason: 'time-limit-unknown', words: timeLimitUnknown })
}
