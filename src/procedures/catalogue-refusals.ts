import type { Words } from '../kernel/words.ts'

/** Why a row of a catalogue file is not taken. One row keeps the whole file out: nothing is half imported. */
export const catalogueRefusals = {
  'not-a-catalogue': [
    'Tệp không phải danh mục thủ tục: cần JSON có "procedures" là một danh sách.',
    'The file is not a catalogue of procedures: it needs JSON with a list named "procedures".',
  ],
  'effective-date': [
    'Ngày hiệu lực của danh mục phải có dạng 2025-07-01.',
    'The date from which the catalogue applies must look like 2025-07-01.',
  ],
  'not-a-row': ['Dòng này không phải một thủ tục.', 'This row is not a procedure.'],
  'malformed-code': [
    'Mã thủ tục phải có dạng 1.001193: một chữ số, dấu chấm, sáu chữ số.',
    'A procedure code looks like 1.001193: one digit, a full stop, six digits.',
  ],
  'duplicate-code': ['Mã thủ tục này đã có ở một dòng trước.', 'An earlier row has this code already.'],
  'name-missing': ['Thiếu tên thủ tục.', 'The name of the procedure is missing.'],
  'field-missing': [
    'Thiếu lĩnh vực (tên, và mã chỉ gồm a–z, 0–9, dấu gạch nối).',
    'The field is missing (a name, and an id of a–z, 0–9 and hyphens).',
  ],
  'time-limit-wrong': [
    'Thời hạn không đúng: cần {"kind":"working-days","amount":3}, {"kind":"same-day","cutoff":"15:00"} hoặc null.',
    'The time limit is wrong: it is {"kind":"working-days","amount":3}, {"kind":"same-day","cutoff":"15:00"} or null.',
  ],
  'channels-wrong': [
    'Cách nộp chỉ gồm direct, online, post.',
    'The ways of filing are direct, online and post, nothing else.',
  ],
  'link-wrong': ['Liên kết phải bắt đầu bằng https://.', 'A link must begin with https://.'],
  'source-missing': ['Thiếu nguồn.', 'The source is missing.'],
  'fee-wrong': [
    'Quy tắc phí không đúng: cần loại (free, fixed, per-copy, pages), mức thu bằng đồng, ngày hiệu lực và nguồn.',
    'A fee rule is wrong: it needs a kind (free, fixed, per-copy, pages), amounts in đồng, a day from which it holds and a source.',
  ],
  'cases-wrong': [
    'Một trường hợp không đúng: mỗi trường hợp cần mã riêng (a–z, 0–9, gạch nối) và tên.',
    'A case is wrong: each needs an id of its own (a–z, 0–9, hyphens) and a name.',
  ],
  'reference-unknown': [
    'Một giấy tờ được thay bằng kết quả của thủ tục không có trong danh mục.',
    'A paper is replaced by the result of a procedure that the catalogue does not have.',
  ],
  'reference-cyclic': [
    'Các thủ tục chờ kết quả của nhau thành vòng tròn: không ai bắt đầu được.',
    'Procedures wait for each other’s results in a circle: nobody could begin.',
  ],
  'part-wrong': ['Một phần có dạng không đúng.', 'A part of the row has the wrong form.'],
} as const satisfies Record<string, Words>

export type CatalogueReason = keyof typeof catalogueRefusals

export interface RefusedRow {
  /** Counted from 1; 0 = the file as a whole. */
  readonly row: number
  readonly code: string | null
  readonly reason: CatalogueReason
  /** The part that is wrong, as a path in the row, where one can be named. */
  readonly at?: string
}
