import type { Words } from '../../kernel/words.ts'
import type { DossierEvent } from '../dossier.ts'

/** What happened, as a line of the history; `{to}` is whom it went to. */
export const eventWords: Readonly<Record<DossierEvent['type'], Words>> = {
  submitted: ['Nộp hồ sơ trực tuyến', 'Filed online'],
  received: ['Tiếp nhận, hẹn ngày trả kết quả', 'Received, date of the result set'],
  refused: ['Từ chối tiếp nhận', 'Refused at reception'],
  'handed-over': ['Chuyển cho {to} xử lý', 'Handed over to {to}'],
  'result-proposed': ['Trình kết quả để ký', 'Result proposed for signature'],
  'sent-back': ['Trả lại {to} để sửa', 'Sent back to {to}'],
  signed: ['Ký, đã xử lý xong', 'Signed, finished'],
  returned: ['Trả kết quả', 'Result returned'],
  'due-recomputed': ['Tính lại ngày hẹn, thay cho {was}', 'Date recomputed, in the place of {was}'],
}

/** What stands before the words that belong to an event. */
export const noteWords: Readonly<Partial<Record<DossierEvent['type'], Words>>> = {
  refused: ['Lý do: {note}', 'Reason: {note}'],
  'due-recomputed': ['Lý do: {note}', 'Reason: {note}'],
  'sent-back': ['Cần sửa: {note}', 'To be changed: {note}'],
  'result-proposed': ['Tệp: {note}', 'File: {note}'],
  returned: ['Người nhận: {note}', 'Taken by: {note}'],
}
export const plainNote: Words = ['{note}', '{note}']
