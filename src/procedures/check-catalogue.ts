import { parseTimeLimit } from '../calendar/index.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { CatalogueReason, RefusedRow } from './catalogue-refusals.ts'
import type { ProcedureContent } from './procedure.ts'
import { grownParts, paperOfRow, stepOfRow } from './read-parts.ts'
import { realDay } from './real-day.ts'
import { isCyclic, type References, referencesOf, unknownReference } from './references.ts'
import { type Row, rowSchema } from './row-schema.ts'

/** A procedure as a file gives it, with the day from which it is meant to apply. */
export interface CatalogueEntry {
  readonly content: ProcedureContent
  readonly effectiveFrom: Temporal.PlainDate
  /** Its place in the file, from 1. */
  readonly row: number
}

export interface CheckedCatalogue {
  /** How many rows the file has. */
  readonly rows: number
  readonly entries: readonly CatalogueEntry[]
  readonly refused: readonly RefusedRow[]
}

type RowProblem = { readonly reason: CatalogueReason; readonly at?: string }

/**
 * Checks a catalogue file row by row and never throws on data. A row of its own may carry `effectiveFrom`; otherwise the
 * file's date holds. Text is put into composed letters (NFC) without spare spaces. A row may refer to rows of the file and to
 * procedures known already.
 */
export function checkCatalogue(data: unknown, known: References = new Map()): CheckedCatalogue {
  if (!isRecord(data) || !Array.isArray(data.procedures)) return refusedWhole('not-a-catalogue')
  const from = realDay(data.effectiveFrom)
  if (!from) return refusedWhole('effective-date')
  const rows: readonly unknown[] = data.procedures
  const seen = new Set<string>()
  const entries: CatalogueEntry[] = []
  const refusedRows: RefusedRow[] = []
  for (const [index, raw] of rows.entries()) {
    const entry = entryOf(raw, { from, row: index + 1 })
    const code = codeOf(raw)
    if (!entry.ok) refusedRows.push({ row: index + 1, code, ...entry.refusal })
    else if (seen.has(entry.value.content.code))
      refusedRows.push({ row: index + 1, code, reason: 'duplicate-code' })
    else entries.push(entry.value)
    if (code) seen.add(code)
  }
  const { followed, lost } = withoutLostReferences(entries, rows, known)
  return {
    rows: rows.length,
    entries: followed,
    refused: [...refusedRows, ...lost].toSorted((a, b) => a.row - b.row),
  }
}

/** Checks one procedure as the editor or another system gives it. */
export const checkRow = (raw: unknown): Result<CatalogueEntry, RowProblem> =>
  entryOf(raw, { from: Temporal.PlainDate.from('2025-07-01'), row: 1 })

/** A stored content with its parts in the order of the catalogue; the database keeps an order of its own. Throws when it is none. */
export function inCatalogueOrder(stored: unknown): ProcedureContent {
  const read = checkRow(stored)
  if (!read.ok) throw new Error(`What is stored is no procedure: ${JSON.stringify(read.refusal)}`)
  return read.value.content
}

function withoutLostReferences(
  entries: readonly CatalogueEntry[],
  rows: readonly unknown[],
  known: References,
) {
  const references: References = new Map([
    ...known,
    ...entries.map(({ content }) => [content.code, referencesOf(content)] as const),
  ])
  const lost = entries.flatMap(({ content: { code } }): readonly RefusedRow[] => {
    const row = rows.findIndex(raw => codeOf(raw) === code) + 1
    const unknown = unknownReference(code, references)
    if (unknown !== undefined) return [{ row, code, reason: 'reference-unknown', at: unknown }]
    return isCyclic(code, references) ? [{ row, code, reason: 'reference-cyclic' }] : []
  })
  const isLost = new Set(lost.map(({ code }) => code))
  return { lost, followed: entries.filter(({ content }) => !isLost.has(content.code)) }
}

const refusedWhole = (reason: CatalogueReason): CheckedCatalogue => ({
  rows: 0,
  entries: [],
  refused: [{ row: 0, code: null, reason }],
})

function entryOf(
  raw: unknown,
  { from, row: place }: { readonly from: Temporal.PlainDate; readonly row: number },
): Result<CatalogueEntry, RowProblem> {
  const row = tidied(raw)
  if (!isRecord(row)) return refused({ reason: 'not-a-row' })
  if (!rowSchema.Check(row)) return refused(problemOf(rowSchema.Errors(row)))
  const limit = row.timeLimit ? parseTimeLimit(row.timeLimit) : done(null)
  if (!limit.ok) return refused({ reason: 'time-limit-wrong' })
  const effectiveFrom = row.effectiveFrom === undefined ? from : realDay(row.effectiveFrom)
  if (!effectiveFrom) return refused({ reason: 'effective-date' })
  const grown = grownParts(row)
  if (!grown.ok) return grown
  return done({
    content: { ...contentOf(row), timeLimit: limit.value, ...grown.value },
    effectiveFrom,
    row: place,
  })
}

/** Every part in one fixed order, so that equal contents have equal JSON. */
const contentOf = (row: Row): ProcedureContent => ({
  code: row.code,
  name: row.name,
  field: { id: row.field.id, name: row.field.name },
  level: row.level ?? null,
  timeLimit: null,
  timeLimitText: row.timeLimitText ?? null,
  feeText: row.feeText ?? null,
  documents: (row.documents ?? []).map(paperOfRow),
  steps: (row.steps ?? []).map(stepOfRow),
  stepsBasis: row.stepsBasis ?? null,
  channels: row.channels ?? [],
  result: row.result ?? null,
  legalBasis: row.legalBasis ?? [],
  whoMayApply: row.whoMayApply ?? null,
  authority: row.authority ?? null,
  portalUrl: row.portalUrl ?? null,
  portalDecision: row.portalDecision ?? null,
  forms: (row.forms ?? []).map(({ name, groups = null, basis = null }) => ({ name, groups, basis })),
  source: row.source,
})

const reasonsByPart: Readonly<Record<string, CatalogueReason>> = {
  code: 'malformed-code',
  name: 'name-missing',
  field: 'field-missing',
  channels: 'channels-wrong',
  portalUrl: 'link-wrong',
  source: 'source-missing',
  fees: 'fee-wrong',
  cases: 'cases-wrong',
}

/** The first error in the order of the parts; one that is about a missing part names the part. */
function problemOf(errors: readonly { instancePath: string; params: object }[]): RowProblem {
  const [first] = errors
  const missing =
    first && 'requiredProperties' in first.params && Array.isArray(first.params.requiredProperties)
      ? String(first.params.requiredProperties[0])
      : ''
  const at = [first?.instancePath.slice(1).replaceAll('/', '.'), missing].filter(Boolean).join('.')
  return { reason: reasonsByPart[at.split('.')[0] ?? ''] ?? 'part-wrong', ...(at ? { at } : {}) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const codeOf = (raw: unknown): string | null =>
  isRecord(raw) && typeof raw.code === 'string' ? raw.code.trim().slice(0, 40) : null

/** Composed letters and single spaces in every text, however deep. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return value.map(tidied)
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidied(each)]))
  return value
}
