import type { Words } from '../kernel/words.ts'

/** Why a file is not read at all, or a cell of it keeps it out. */
export const sheetRefusals = {
  'file-too-large': [
    'Tệp quá lớn: tối đa {mb} MB, và {mb2} MB khi giải nén.',
    'The file is too large: at most {mb} MB, and {mb2} MB unpacked.',
  ],
  'too-many-rows': [
    'Quá nhiều dòng: tối đa {rows} dòng, 200 cột.',
    'Too many rows: at most {rows}, and 200 columns.',
  ],
  'wrong-encoding': [
    'Tệp không phải UTF-8. Khi lưu, hãy chọn “CSV UTF-8”.',
    'The file is not UTF-8. When saving, choose “CSV UTF-8”.',
  ],
  'broken-file': [
    'Không đọc được tệp: cần JSON, CSV (UTF-8) hoặc XLSX.',
    'The file cannot be read: it has to be JSON, CSV (UTF-8) or XLSX.',
  ],
  'column-unknown': ['Cột “{column}” không có trong mẫu.', 'There is no column “{column}”.'],
  'column-missing': ['Thiếu cột “{column}”.', 'The column “{column}” is missing.'],
  'column-twice': ['Cột “{column}” có hai lần.', 'The column “{column}” is there twice.'],
  'formula-in-cell': [
    'Ô {column} là công thức hoặc bắt đầu như công thức (=, +, -, @). Hãy ghi giá trị, hoặc thêm dấu nháy đơn ở đầu.',
    'The cell {column} is a formula or begins like one (=, +, -, @). Write the value, or put an apostrophe before it.',
  ],
  'draft-open': [
    'Thủ tục này đang có bản thảo mở. Hãy công bố hoặc rút bản thảo đó trước.',
    'This procedure has an open draft. Publish or withdraw it first.',
  ],
} as const satisfies Record<string, Words>

export type SheetReason = keyof typeof sheetRefusals

export interface SheetRefusal {
  /** The line of the sheet; 0 = the file as a whole. */
  readonly row: number
  readonly reason: SheetReason
  readonly column?: string
}
