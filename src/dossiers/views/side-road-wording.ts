import type { Words } from '../../kernel/words.ts'
import type { SideRoadAction } from '../side-roads.ts'

/** What the pages of the side roads say. */
export const sideRoadWording = {
  back: ['Quay lại hồ sơ', 'Back to the dossier'],
  applicant: ['Người nộp', 'Applicant'],
  procedure: ['Thủ tục', 'Procedure'],
  due: ['Hẹn trả kết quả', 'Result due'],
  papers: ['Giấy tờ theo quy định', 'Published papers'],
  papersHint: [
    'Chỉ ghi vào giấy tờ cần bổ sung: thiếu gì, sai gì, cần bản nào. Không được yêu cầu giấy tờ ngoài danh sách này.',
    'Write only at the papers that are wanted: what is missing or wrong, and in which form. Nothing beyond this list may be asked for.',
  ],
  noPapers: ['Thủ tục này không quy định giấy tờ phải nộp.', 'This procedure has no published papers.'],
  corrections: ['Nội dung tờ khai cần sửa', 'What to correct in the declaration'],
  correctionsHint: ['Ghi rõ mục và nội dung đúng.', 'Name the field and what is right.'],
  reason: ['Lý do', 'Reason'],
  reasonRead: ['Người nộp sẽ đọc được lý do này.', 'The applicant will read this.'],
  legalBasis: ['Căn cứ pháp lý', 'Legal basis'],
  legalBasisHint: [
    'Điều, khoản của văn bản. Ví dụ: Điều 16 Luật Hộ tịch 2014.',
    'Article and document. For example: Article 16 of the Law on Civil Status 2014.',
  ],
  respondBy: ['Bổ sung chậm nhất ngày', 'Answer at the latest on'],
  override: ['Lý do cho phép yêu cầu lần nữa', 'Why a further request is allowed'],
  brought: ['Giấy tờ đã nhận', 'Papers received'],
  kind: ['Loại giấy tờ', 'Kind of paper'],
  file: ['Bản chụp hoặc tệp', 'Scan or file'],
  fileHint: ['PDF, JPEG hoặc PNG.', 'PDF, JPEG or PNG.'],
  sentFromHome: ['Người nộp đã gửi qua mạng lúc {time}', 'The applicant sent it from home at {time}'],
  sentMessage: ['Lời nhắn: {note}', 'Message: {note}'],
  what: ['Khoản phải nộp', 'What has to be paid'],
  whatHint: [
    'Tên khoản, số tiền, số thông báo của cơ quan thuế nếu có.',
    'Name, amount, and the number of the tax notice if there is one.',
  ],
  evidence: ['Chứng từ đã nộp', 'Evidence of payment'],
  evidenceHint: [
    'Số biên lai, giấy nộp tiền hoặc mã tham chiếu thanh toán.',
    'Number of the receipt, payment slip or payment reference.',
  ],
  until: ['Ngày hẹn mới', 'New date'],
  untilHint: [
    'Giờ hẹn giữ như cũ. Ngày nghỉ được chuyển sang đầu buổi làm việc tiếp theo.',
    'The clock time stays. A day off moves to the start of the next session.',
  ],
  apologyInTime: ['Xin lỗi đúng hạn: chậm nhất {time}', 'Apology in time: until {time}'],
  apologyInTimeWhy: [
    'Pháp luật yêu cầu xin lỗi trước ngày hẹn ít nhất một ngày làm việc, và chỉ được hẹn lại một lần.',
    'The law wants the apology at least one working day before the date, and allows one new date.',
  ],
  apologyTooLate: ['Đã quá lúc xin lỗi đúng hạn ({time})', 'The time for the apology has passed ({time})'],
  apologyTooLateWhy: [
    'Vẫn gửi được văn bản xin lỗi, nhưng hệ thống ghi “xin lỗi muộn”.',
    'The letter can still be sent, but it is marked as a late apology.',
  ],
  withdrawalReason: ['Lý do rút hồ sơ', 'Why it is withdrawn'],
  withdrawalAsked: ['Người nộp yêu cầu rút hồ sơ', 'The applicant asks to withdraw'],
  fee: ['Xử lý phí, lệ phí đã nộp', 'Fees already paid'],
  feeHint: [
    'Ví dụ: hoàn trả 8.000 đồng; không thu phí.',
    'For example: 8,000 đồng refunded; no fee was taken.',
  ],
  papersReturned: ['Giấy tờ trả lại', 'Papers given back'],
  decision: ['Quyết định tiếp tục giải quyết', 'Decision to go on'],
  decisionHint: ['Số, ngày và người ký quyết định.', 'Number, date and signer of the decision.'],
} as const satisfies Record<string, Words>

/** What doing it means, before it is done: a title and what follows from it. */
export const meaningOf: Readonly<Record<SideRoadAction, readonly [title: Words, meaning: Words]>> = {
  'propose-refusal': [
    ['Từ chối sau khi thẩm định', 'Refusal after examination'],
    [
      'Văn bản từ chối là kết quả của hồ sơ: trình ký, phát hành và trả đúng hẹn như mọi kết quả khác.',
      'The written refusal is the result: it is signed, issued and returned on time like any other.',
    ],
  ],
  'ask-supplement': [
    ['Một lần, đầy đủ', 'Once and completely'],
    [
      'Sau khi tiếp nhận chỉ được yêu cầu bổ sung một lần. Đồng hồ dừng từ lúc này đến khi người nộp bổ sung xong.',
      'After reception a supplement may be asked for once. The clock stands from now until the applicant has answered.',
    ],
  ],
  'ask-supplement-again': [
    ['Hồ sơ sẽ bị tính là quá hạn', 'The dossier will count as late'],
    [
      'Chỉ số quốc gia (Quyết định 766/QĐ-TTg) tính quá hạn mọi hồ sơ bị yêu cầu bổ sung hơn một lần, dù trả đúng hẹn.',
      'The national index (Decision 766/QĐ-TTg) counts every dossier with more than one supplement request as late, even when it is returned on time.',
    ],
  ],
  'complete-supplement': [
    ['Kiểm tra đủ rồi mới xác nhận', 'Check first, then confirm'],
    [
      'Hồ sơ trở lại việc đang làm; ngày hẹn được tính lại theo thời gian người nộp bổ sung.',
      'The dossier goes back to where it was, and its date moves by the time the applicant took.',
    ],
  ],
  'ask-duty': [
    ['Đồng hồ dừng đến khi nộp xong', 'The clock stands until it is paid'],
    [
      'Người nộp đọc được khoản phải nộp ở trang tra cứu.',
      'The applicant reads what to pay on the tracking page.',
    ],
  ],
  'complete-duty': [
    ['Cần có chứng từ', 'Evidence is needed'],
    ['Ngày hẹn được tính lại theo thời gian chờ nộp.', 'The date moves by the time that was waited.'],
  ],
  extend: [
    ['Mẫu số 04, chỉ một lần', 'Form 04, once only'],
    [
      'Người đứng đầu đơn vị giải quyết ký văn bản xin lỗi, có lý do và ngày hẹn mới.',
      'The head of the handling unit signs the apology with its reason and the new date.',
    ],
  ],
  'ask-withdrawal': [
    ['Theo yêu cầu của người nộp', 'At the applicant’s wish'],
    [
      'Chỉ khi chưa có quyết định về kết quả. Sau bước này cần xác nhận cho rút.',
      'Only while no result is decided. The withdrawal then has to be confirmed.',
    ],
  ],
  'accept-withdrawal': [
    ['Mẫu số 05: thông báo dừng giải quyết', 'Form 05: notice that handling stops'],
    ['Hồ sơ dừng giải quyết theo yêu cầu của người nộp.', 'Handling stops at the applicant’s wish.'],
  ],
  'decline-withdrawal': [
    ['Hồ sơ trở lại việc đang làm', 'The dossier goes back to where it was'],
    ['Nêu rõ vì sao không rút được.', 'Say why it cannot be withdrawn.'],
  ],
  stop: [
    ['Mẫu số 05: thông báo dừng giải quyết', 'Form 05: notice that handling stops'],
    [
      'Hồ sơ kết thúc mà không có kết quả. Chỉ tiếp tục được bằng quyết định của giám đốc.',
      'The dossier ends without a result. Only a decision of the director can take it up again.',
    ],
  ],
  restart: [
    ['Chỉ bằng quyết định', 'By a decision only'],
    [
      'Hồ sơ về lại người thụ lý cũ; thời gian dừng không tính vào thời hạn.',
      'The dossier goes back to its handler; the time it was stopped does not count.',
    ],
  ],
}
