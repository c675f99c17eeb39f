import { CsvError, parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { done, type Result, refused } from '../kernel/result.ts'
import type { SheetReason, SheetRefusal } from './sheet-refusals.ts'
import { headerProblem, looksLikeFormula, rowOfCells } from './sheet-rows.ts'
import { packed, unpacked } from './small-zip.store.ts'

/** A centre's own limits, not the law's: a catalogue of a whole province is under 1 MB. */
export const sheetLimits = { bytes: 10 * 1024 * 1024, unpacked: 40 * 1024 * 1024, rows: 20_000, columns: 200 }

/** What a file says, in the shape of a catalogue; `firstRow` is the line on which its first row stands. */
export interface ReadFile {
  readonly data: unknown
  readonly firstRow: number
}

type Refusals = readonly SheetRefusal[]
const whole = (reason: SheetReason, column?: string) =>
  refused<Refusals>([{ row: 0, reason, ...(column === undefined ? {} : { column }) }])

/**
 * Reads a catalogue from JSON, CSV or XLSX, told apart by content. Sizes are looked at before anything is unpacked or parsed.
 * Nothing is ever worked out: a cell with a formula is refused. `effectiveFrom` is the day for rows that name none.
 */
export async function readCatalogueBytes(
  bytes: Buffer,
  effectiveFrom: string,
): Promise<Result<ReadFile, Refusals>> {
  if (bytes.length > sheetLimits.bytes) return whole('file-too-large')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return asCatalogue(await xlsxRows(bytes), effectiveFrom)
  const text = utf8(bytes)
  if (text === undefined) return whole('wrong-encoding')
  if (!/^\s*[{[]/.test(text)) return asCatalogue(csvRows(text), effectiveFrom)
  try {
    return done({ data: JSON.parse(text), firstRow: 1 })
  } catch (error) {
    if (error instanceof SyntaxError) return whole('broken-file')
    throw error
  }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

type Rows = Result<readonly (readonly string[])[], Refusals>

/** The separator is the one the heading line uses: sheets in Vietnamese write semicolons. */
function csvRows(text: string): Rows {
  const heading = text.slice(0, text.search(/\r?\n|$/))
  const delimiter =
    [',', ';', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ','
  try {
    return done(
      parse(text, {
        delimiter,
        bom: true,
        relax_column_count: true,
        skip_empty_lines: true,
        to: sheetLimits.rows + 2,
      }),
    )
  } catch (error) {
    if (error instanceof CsvError) return whole('broken-file')
    throw error
  }
}

async function xlsxRows(bytes: Buffer): Promise<Rows> {
  const entries = unpacked(bytes, sheetLimits.unpacked)
  if (!entries.ok) return whole(entries.refusal === 'too-large' ? 'file-too-large' : 'broken-file')
  const sheets = [...entries.value].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name))
  for (const [, xml] of sheets) {
    const problem = sheetProblem(xml.toString('utf8'))
    if (problem) return refused([problem])
  }
  if (sheets.length === 0) return whole('broken-file')
  try {
    const rows = await readSheet<string>(packed(entries.value), { parseNumber: text => text })
    return done(rows.map(row => row.map(cellText)))
  } catch (error) {
    // The reader throws plain errors of many kinds at a sheet that is none inside.
    if (error instanceof Error) return whole('broken-file')
    throw error
  }
}

/** A formula, or a cell so far out that the grid up to it would fill the memory. */
function sheetProblem(xml: string): SheetRefusal | undefined {
  for (const [cell, column = '', row = ''] of xml.matchAll(
    /<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*>(?:\s*<(?:\w+:)?f\b)?/g,
  )) {
    if (column.length > 2 || Number(row) > sheetLimits.rows + 1) return { row: 0, reason: 'too-many-rows' }
    if (/f\b$/.test(cell)) return { row: Number(row), reason: 'formula-in-cell', column: `${column}${row}` }
  }
  // A formula wherever else a sheet may hide one.
  return /<(?:\w+:)?f[\s>/]/.test(xml) ? { row: 0, reason: 'formula-in-cell', column: '?' } : undefined
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function asCatalogue(rows: Rows, effectiveFrom: string): Result<ReadFile, Refusals> {
  if (!rows.ok) return rows
  const [first = [], ...body] = rows.value
  const header = first.map(name => name.trim().toLowerCase())
  while (header.at(-1) === '') header.pop()
  const wrong = headerProblem(header)
  if (wrong) return whole(`column-${wrong.kind}`, wrong.column)
  if (body.length > sheetLimits.rows) return whole('too-many-rows')
  const formulas = body.flatMap((cells, index) =>
    cells.flatMap(
      (cell, column): Refusals =>
        looksLikeFormula(cell)
          ? [{ row: index + 2, reason: 'formula-in-cell', column: header[column] ?? String(column + 1) }]
          : [],
    ),
  )
  if (formulas.length > 0) return refused(formulas)
  return done({
    data: { effectiveFrom, procedures: body.map(cells => rowOfCells(header, cells)) },
    firstRow: 2,
  })
}
