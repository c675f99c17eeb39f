import { joined, linesIn, split } from './escaped-lists.ts'
import type { ProcedureContent } from './procedure.ts'
import {
  readFee,
  readLimit,
  readPaper,
  readStep,
  said,
  writtenFee,
  writtenLimit,
  writtenPaper,
  writtenStep,
} from './written-parts.ts'

/** The columns of a sheet, in their order. Lists have one item a line of the cell, or ` | `-separated legal bases. */
export const sheetColumns = [
  'code',
  'name',
  'field_id',
  'field_name',
  'level',
  'time_limit',
  'time_limit_text',
  'fee_text',
  'fees',
  'documents',
  'steps',
  'channels',
  'result',
  'legal_basis',
  'who_may_apply',
  'authority',
  'authority_kind',
  'handling_system',
  'supplement_policy',
  'portal_url',
  'portal_decision',
  'source',
  'effective_from',
] as const
type Column = (typeof sheetColumns)[number]

/** Without these nothing can be said about a procedure. */
const neededColumns: readonly Column[] = ['code', 'name', 'field_id', 'field_name', 'source']

export type HeaderProblem =
  | { readonly kind: 'unknown'; readonly column: string }
  | { readonly kind: 'missing'; readonly column: string }
  | { readonly kind: 'twice'; readonly column: string }

/** What is wrong with a heading line: a column nobody knows, one that is needed, or one that stands there twice. */
export function headerProblem(header: readonly string[]): HeaderProblem | undefined {
  const unknown = header.find(name => !sheetColumns.some(column => column === name))
  if (unknown !== undefined) return { kind: 'unknown', column: unknown }
  const twice = header.find((name, index) => header.indexOf(name) !== index)
  if (twice !== undefined) return { kind: 'twice', column: twice }
  const missing = neededColumns.find(column => !header.includes(column))
  return missing === undefined ? undefined : { kind: 'missing', column: missing }
}

/**
 * Whether a programme for sheets would take a cell for a formula. Such a cell is refused when it comes in and neutralised when it
 * goes out; nothing here ever works one out. An apostrophe before it, as sheets write it themselves, makes it text.
 */
export const looksLikeFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell)

export const neutralised = (cell: string): string => (looksLikeFormula(cell) ? `'${cell}` : cell)

const plain = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)

/** One row of a sheet as a row of a catalogue file, for the same check. */
export function rowOfCells(header: readonly string[], cells: readonly string[]): unknown {
  const by = new Map(header.map((name, index) => [name, plain((cells[index] ?? '').trim())]))
  const cell = (name: Column): string => by.get(name) ?? ''
  const list = <Item>(name: Column, read: (line: string, index: number) => Item) =>
    linesIn(cell(name)).map(read)
  const fees = list('fees', line => readFee(line))
  return said({
    code: cell('code'),
    name: cell('name'),
    field: { id: cell('field_id'), name: cell('field_name') },
    level: cell('level'),
    timeLimit: readLimit(cell('time_limit')),
    timeLimitText: cell('time_limit_text'),
    feeText: cell('fee_text'),
    documents: list('documents', line => readPaper(line)),
    steps: list('steps', readStep),
    channels: cell('channels')
      .split(/[\s,;]+/)
      .filter(Boolean),
    result: cell('result'),
    legalBasis: split(cell('legal_basis'), '|').filter(Boolean),
    whoMayApply: cell('who_may_apply'),
    authority: cell('authority'),
    authorityKind: cell('authority_kind'),
    handlingSystem: cell('handling_system'),
    supplementPolicy: cell('supplement_policy'),
    portalUrl: cell('portal_url'),
    portalDecision: cell('portal_decision'),
    source: cell('source'),
    effectiveFrom: cell('effective_from'),
    ...(fees.length > 0 ? { fees } : {}),
  })
}

/** The cells of a procedure, neutralised. Cases, forms and where a receiving place has its basis have no room in a sheet. */
export function cellsOf(content: ProcedureContent, effectiveFrom: string): readonly string[] {
  const cells: Readonly<Record<Column, string | null | undefined>> = {
    code: content.code,
    name: content.name,
    field_id: content.field.id,
    field_name: content.field.name,
    level: content.level,
    time_limit: writtenLimit(content.timeLimit),
    time_limit_text: content.timeLimitText,
    fee_text: content.feeText,
    fees: (content.fees ?? []).map(writtenFee).join('\n'),
    documents: content.documents.map(writtenPaper).join('\n'),
    steps: content.steps.map(writtenStep).join('\n'),
    channels: content.channels.join(', '),
    result: content.result,
    legal_basis: joined(content.legalBasis, '|'),
    who_may_apply: content.whoMayApply,
    authority: content.authority,
    authority_kind: content.authorityKind,
    handling_system: content.handlingSystem,
    supplement_policy: content.supplementPolicy,
    portal_url: content.portalUrl,
    portal_decision: content.portalDecision,
    source: content.source,
    effective_from: effectiveFrom,
  }
  return sheetColumns.map(column => neutralised(cells[column] ?? ''))
}

/** RFC 4180, with a mark of its encoding so that sheets read Vietnamese right. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`
