import { say, type Words } from '../kernel/words.ts'
import { catalogueRefusals, type RefusedRow } from './catalogue-refusals.ts'
import { type SheetRefusal, sheetRefusals } from './sheet-refusals.ts'

/** A refused row with its reason in both languages. */
export interface ToldRow {
  /** As people count: the line of the sheet, or the place in the list; 0 = the file as a whole. */
  readonly row: number
  readonly code: string | null
  readonly reason: string
  readonly at?: string
  readonly vi: string
  readonly en: string
}

/** `firstRow` is the line on which the first row stands. */
export function toldRow({ row, code, reason, at }: RefusedRow, firstRow = 1): ToldRow {
  const [vi, en] = catalogueRefusals[reason]
  return {
    row: row === 0 ? 0 : row + firstRow - 1,
    code,
    reason,
    ...(at === undefined ? {} : { at }),
    vi,
    en,
  }
}

const limits = { mb: 10, mb2: 40, rows: '20.000' }

export function toldSheetRow({ row, reason, column }: SheetRefusal, code: string | null = null): ToldRow {
  const words: Words = sheetRefusals[reason]
  const values = { ...limits, column: column ?? '' }
  return {
    row,
    code,
    reason,
    ...(column === undefined ? {} : { at: column }),
    vi: say('vi', words, values),
    en: say('en', words, values),
  }
}
