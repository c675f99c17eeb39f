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
  'supplement-asked': ['Yêu cầu bổ sung hồ sơ', 'Supplement asked'],
  'supplement-sent': ['Gửi giấy tờ bổ sung qua mạng', 'Supplement sent from home'],
  'supplement-completed': ['Đã bổ sung đủ, tiếp tục giải quyết', 'Supplement complete, handling goes on'],
  'duty-asked': ['Yêu cầu thực hiện nghĩa vụ tài chính', 'Tax or fee to be paid first'],
  'duty-done': ['Đã thực hiện nghĩa vụ tài chính, tiếp tục giải quyết', 'Tax or fee paid, handling goes on'],
  'withdrawal-asked': ['Yêu cầu rút hồ sơ', 'Withdrawal asked'],
  'withdrawal-declined': ['Không chấp nhận rút hồ sơ', 'Withdrawal declined'],
  stopped: ['Dừng giải quyết hồ sơ', 'Handling stopped'],
  restarted: ['Tiếp tục giải quyết hồ sơ đã dừng', 'Taken up again'],
  extended: ['Xin lỗi, hẹn lại ngày trả', 'Apology, new date'],
  'refusal-proposed': ['Trình văn bản từ chối để ký', 'Written refusal put before the signer'],
}

/** The date that held before, wherever an event moved it. */
export const movedDate: Words = ['Ngày hẹn trước đó: {was}', 'Date before: {was}']

/** What stands before the words that belong to an event. */
export const noteWords: Readonly<Partial<Record<DossierEvent['type'], Words>>> = {
  refused: ['Lý do: {note}', 'Reason: {note}'],
  'due-recomputed': ['Lý do: {note}', 'Reason: {note}'],
  'sent-back': ['Cần sửa: {note}', 'To be changed: {note}'],
  'result-proposed': ['Tệp: {note}', 'File: {note}'],
  returned: ['Người nhận: {note}', 'Taken by: {note}'],
  'supplement-asked': ['Lý do: {note}', 'Reason: {note}'],
  'duty-asked': ['Phải nộp: {note}', 'To be paid: {note}'],
  'duty-done': ['Chứng từ: {note}', 'Evidence: {note}'],
  'withdrawal-asked': ['Lý do: {note}', 'Reason: {note}'],
  'withdrawal-declined': ['Lý do: {note}', 'Reason: {note}'],
  stopped: ['Lý do: {note}', 'Reason: {note}'],
  restarted: ['Căn cứ: {note}', 'By: {note}'],
  extended: ['Lý do: {note}', 'Reason: {note}'],
  'refusal-proposed': ['Lý do: {note}', 'Reason: {note}'],
}
export const plainNote: Words = ['{note}', '{note}']
