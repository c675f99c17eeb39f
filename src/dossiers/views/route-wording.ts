import type { Words } from '../../kernel/words.ts'
import type { Action } from '../lifecycle.ts'

/** What each action is called, on its button, in the API and in refusals; and what reading a dossier is called. */
export const actionWords = {
  submit: ['Nộp trực tuyến', 'File online'],
  receive: ['Tiếp nhận tại quầy', 'Receive at the counter'],
  accept: ['Tiếp nhận hồ sơ', 'Receive'],
  refuse: ['Từ chối tiếp nhận', 'Refuse'],
  'hand-over': ['Chuyển xử lý', 'Hand over'],
  'propose-result': ['Trình kết quả', 'Put the result before the signer'],
  'send-back': ['Trả lại để sửa', 'Send back'],
  sign: ['Ký duyệt kết quả', 'Sign the result'],
  'return-result': ['Trả kết quả', 'Return the result'],
  'propose-refusal': ['Trình văn bản từ chối', 'Put a written refusal before the signer'],
  'ask-supplement': ['Yêu cầu bổ sung hồ sơ', 'Ask for a supplement'],
  'ask-supplement-again': ['Cho phép yêu cầu bổ sung lần nữa', 'Allow a further supplement request'],
  'answer-supplement': ['Gửi giấy tờ bổ sung', 'Send what was asked for'],
  'complete-supplement': ['Xác nhận đã bổ sung đủ', 'Confirm the supplement is complete'],
  'ask-duty': ['Yêu cầu thực hiện nghĩa vụ tài chính', 'Ask for a tax or fee to be paid first'],
  'complete-duty': ['Xác nhận đã thực hiện nghĩa vụ tài chính', 'Confirm the tax or fee is paid'],
  extend: ['Xin lỗi và hẹn lại ngày trả', 'Apologise and give a new date'],
  'ask-withdrawal': ['Yêu cầu rút hồ sơ', 'Ask to withdraw the dossier'],
  'accept-withdrawal': ['Đồng ý cho rút hồ sơ', 'Confirm the withdrawal'],
  'decline-withdrawal': ['Không chấp nhận rút hồ sơ', 'Decline the withdrawal'],
  stop: ['Dừng giải quyết hồ sơ', 'Stop handling'],
  restart: ['Tiếp tục giải quyết hồ sơ đã dừng', 'Take up a stopped dossier again'],
  readDossier: ['Xem hồ sơ', 'Read a dossier'],
  printReceipt: ['In giấy tiếp nhận và hẹn trả', 'Print the receipt'],
  printWhy: ['In lý do của ngày hẹn', 'Print why this date'],
  printForm: ['In văn bản đã phát hành', 'Print a paper that was issued'],
  noSuchForm: ['Hồ sơ không có văn bản này.', 'No such paper was issued about this dossier.'],
  printSlip: ['In phiếu kiểm soát', 'Print the control slip'],
  readFile: ['Xem tệp của hồ sơ', 'Read a file of a dossier'],
  revealId: ['Xem đầy đủ số định danh', 'Show the full identification number'],
  noSuchDossier: [
    'Không có hồ sơ này trong phạm vi bạn được xem. Kiểm tra lại mã hồ sơ.',
    'There is no such dossier among those you may see. Check the code.',
  ],
  noReceiptYet: [
    'Hồ sơ chưa được tiếp nhận nên chưa có giấy hẹn.',
    'The dossier has not been received, so there is no receipt yet.',
  ],
  noSuchFile: ['Hồ sơ không có tệp này.', 'The dossier has no such file.'],
} as const satisfies Record<Action, Words> & Record<string, Words>

export const filingWords = {
  formTitle: ['Nộp hồ sơ', 'File a dossier'],
  checkTitle: ['Kiểm tra trước khi gửi', 'Check before sending'],
  doneTitle: ['Đã gửi hồ sơ', 'Dossier sent'],
  noSuchProcedure: [
    'Không có thủ tục này. Hãy tìm thủ tục trong danh sách rồi bấm “Nộp hồ sơ”.',
    'There is no such procedure. Find it in the list, then choose “File”.',
  ],
  tooManyFiles: [
    'Có {count} tệp; mỗi hồ sơ gửi được nhiều nhất {max} tệp. Hãy gộp các trang vào một tệp PDF.',
    'There are {count} files; a dossier may have at most {max}. Combine pages into one PDF.',
  ],
  linkSpent: [
    'Đường dẫn này không đúng. Dùng mã hồ sơ và mã tra cứu để xem hồ sơ.',
    'This link is not right. Use the dossier code and the secret to follow the dossier.',
  ],
} as const satisfies Record<string, Words>

export const trackWords = {
  title: ['Tra cứu hồ sơ', 'Follow a dossier'],
  notFound: [
    'Không có hồ sơ nào khớp với mã hồ sơ và mã tra cứu này. Cả hai mã in trên giấy hẹn.',
    'No dossier matches this code and secret. Both are printed on the receipt.',
  ],
  malformed: [
    'Mã hồ sơ có dạng H52.99‑261122‑0001; xem trên giấy hẹn.',
    'A dossier code looks like H52.99‑261122‑0001; see the receipt.',
  ],
} as const satisfies Record<string, Words>

export const deskWords = {
  title: ['Bàn làm việc', 'Desk'],
  listTitle: ['Hồ sơ', 'Dossiers'],
  noSuchDeclaration: [
    'Không có tờ khai mang đến quầy với mã này. Nếu người dân đang khai dở, hãy mở bằng mã bí mật trên phiếu.',
    'No declaration with this code was sent to the counter. One still being filled in opens with the secret on its card.',
  ],
  noSuchCode: [
    'Không tìm thấy hồ sơ có mã này trong phạm vi bạn được xem.',
    'No dossier with this code is among those you may see.',
  ],
} as const satisfies Record<string, Words>
