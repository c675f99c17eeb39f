import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SupplementPolicy, TimeLimit } from '../calendar/index.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { inProject } from '../platform/paths.ts'
import type { Db } from '../platform/postgres.ts'
import { findCase, inCase } from './cases.ts'
import { type ImportReport, importCatalogue, noteImport, wasImported } from './catalogue.store.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { type Fee, type FeeRefusal, feeOf } from './fee.ts'
import type { ProcedureContent } from './procedure.ts'
import { noSuchCase, notPublished, timeLimitUnknown } from './published-refusals.ts'
import { type References, referencesOf } from './references.ts'

/** The day communes took over under the two-tier model: for rows that name no day. */
export const FIRST_DAY = '2025-07-01'

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
    return { rows: 0, refused: [], added: 0, changed: 0, unchanged: 0, kept: [], later: [] }
  return db.transaction().execute(async tx => {
    const report = await importCatalogue(tx, parsedJson(text))
    if (report.refused.length === 0) await noteImport(tx, sha256, report)
    return report
  })
}

interface NotPublished {
  readonly reason: 'procedure-unknown' | 'time-limit-unknown' | 'case-unknown'
  readonly words: Words
}

/** What decides a due date: the limit, the field by which the rule set is found, and a policy of its own with its source. */
export interface PublishedTerms {
  readonly timeLimit: TimeLimit
  readonly field: ProcedureContent['field']
  readonly supplementPolicy?: { readonly policy: SupplementPolicy; readonly source: string }
}

/** A procedure's terms by the catalogue that comes with the program, without a database. */
export async function publishedTerms(code: string): Promise<Result<PublishedTerms, NotPublished>> {
  const content = await ownContent(code)
  if (!content) return refused({ reason: 'procedure-unknown', words: notPublished })
  const { timeLimit, field, supplementPolicy: policy, source } = content
  return timeLimit
    ? done({ timeLimit, field, ...(policy ? { supplementPolicy: { policy, source } } : {}) })
    : refused({ reason: 'time-limit-unknown', words: timeLimitUnknown })
}

/** A procedure's fee by the same catalogue. */
export async function publishedFee(
  code: string,
  { caseId, ...facts }: Parameters<typeof feeOf>[1] & { readonly caseId?: string | undefined },
): Promise<Result<Fee, FeeRefusal | NotPublished>> {
  const content = await ownContent(code)
  if (!content) return refused({ reason: 'procedure-unknown', words: notPublished })
  const one = findCase(content, caseId)
  if (caseId !== undefined && !one) return refused({ reason: 'case-unknown', words: noSuchCase })
  return feeOf(inCase(content, one), facts)
}

/** Every procedure of the same catalogue. */
export async function publishedProcedures(): Promise<readonly ProcedureContent[]> {
  const { entries } = checkCatalogue(parsedJson(await readFile(ownFile(), 'utf8')))
  return entries.map(({ content }) => content)
}

async function ownContent(code: string): Promise<ProcedureContent | undefined> {
  return (await publishedProcedures()).find(each => each.code === code)
}

/** What the program's own catalogue refers to, for checking a file without a database. */
export async function ownReferences(): Promise<References> {
  const { entries } = checkCatalogue(parsedJson(await readFile(ownFile(), 'utf8')))
  return new Map(entries.map(({ content }) => [content.code, referencesOf(content)]))
}
