import type { Words } from '../../kernel/words.ts'
import type { Position } from '../position.ts'

/** What the public pages for following a dossier say. */
export const trackingWording = {
  title: ['Theo dõi hồ sơ', 'Follow a dossier'],
  lead: [
    'Nhập hai mã ghi trên giấy tiếp nhận, hoặc trên trang hiện ra sau khi nộp trực tuyến.',
    'Enter the two codes from the receipt, or from the page shown after filing online.',
  ],
  code: ['Mã hồ sơ', 'Dossier code'],
  codeHint: ['Ví dụ: H52.99-261120-0001', 'For example: H52.99-261120-0001'],
  secret: ['Mã tra cứu', 'Look-up code'],
  secretHint: [
    'Mã trong khung ở phần Lưu ý của giấy tiếp nhận.',
    'The framed code in the notes of the receipt.',
  ],
  look: ['Xem tình trạng', 'Show the status'],
  lost: [
    'Mất mã? Gọi đường dây nóng hoặc đến quầy, mang theo giấy tờ tùy thân.',
    'Codes lost? Call the hotline or come to a counter with your identity paper.',
  ],
  notFound: ['Không xem được', 'Cannot be shown'],

  official: ['Tình trạng chính thức', 'Official status'],
  procedure: ['Mã thủ tục', 'Procedure code'],
  field: ['Lĩnh vực', 'Field'],
  unit: ['Nơi nhận hồ sơ', 'Where it was filed'],
  replyBy: ['Trả lời chậm nhất', 'Answer at the latest'],
  next: ['Tiếp theo', 'What happens next'],
  due: ['Hẹn trả kết quả', 'Result due'],
  dueKept: ['Còn trong hạn', 'In time'],
  dueMet: ['Đã xong đúng hạn', 'Finished in time'],
  dueMissed: ['Đã quá hạn', 'Overdue'],
  finishedLate: ['Đã xong nhưng quá hạn', 'Finished, but late'],
  late: ['Hồ sơ đang quá hạn', 'This dossier is overdue'],
  lateMeaning: [
    'Cơ quan giải quyết chưa giữ đúng hẹn. Bạn có quyền được xin lỗi bằng văn bản, trong đó có lý do và ngày hẹn mới. Bạn không phải nộp thêm gì vì việc chậm này.',
    'The authority has not kept its date. You are entitled to a written apology with the reason and a new date. You need not hand in or pay anything because of it.',
  ],
  lateDo: [
    'Nếu chưa nhận được, hãy gọi đường dây nóng ở cuối trang và đọc mã hồ sơ.',
    'If you have not received one, call the hotline at the foot of this page and give the dossier code.',
  ],
  steps: ['Các bước', 'Steps'],
  refusedTitle: ['Lý do chưa tiếp nhận', 'Why it was not received'],
  rejectedTitle: ['Kết quả: từ chối giải quyết', 'Result: a written refusal'],
  clockStands: ['Thời hạn đang tạm dừng từ {time}', 'The clock stands since {time}'],
  legalBasis: ['Căn cứ', 'Legal basis'],
  canDo: ['Bạn có thể làm gì', 'What you can do'],
  fileAgain: [
    'Sửa theo lý do trên rồi nộp lại bất cứ lúc nào; hồ sơ nộp lại có mã mới.',
    'Put right what is named above and file again at any time; the new filing gets a new code.',
  ],
  ask: [
    'Chưa rõ lý do: gọi đường dây nóng hoặc đến quầy để được hướng dẫn.',
    'If the reason is not clear, call the hotline or come to a counter.',
  ],
  complain: [
    'Không đồng ý: bạn có quyền phản ánh, kiến nghị hoặc khiếu nại theo quy định.',
    'If you do not agree you may send a recommendation or a complaint under the law.',
  ],
} as const satisfies Record<string, Words>

interface StatusWords {
  /** How it stands, as one would say it to the applicant. */
  readonly now: Words
  readonly next: Words
}

export const statusWords: Readonly<Record<Position, StatusWords>> = {
  filed: {
    now: [
      'Trung tâm đã nhận hồ sơ gửi qua mạng và đang kiểm tra.',
      'The centre has the filing sent online and is checking it.',
    ],
    next: [
      'Cán bộ trả lời trong 8 giờ làm việc: tiếp nhận, hoặc nói rõ lý do chưa tiếp nhận được.',
      'An officer answers within 8 working hours: it is received, or you are told why not.',
    ],
  },
  received: {
    now: [
      'Hồ sơ đã được tiếp nhận, sắp chuyển đến người giải quyết.',
      'The dossier was received and goes on to whoever handles it.',
    ],
    next: ['Bạn không cần làm gì thêm.', 'There is nothing you need to do.'],
  },
  refused: {
    now: ['Hồ sơ chưa được tiếp nhận.', 'The dossier was not received.'],
    next: ['Xem lý do và cách làm lại bên dưới.', 'Read below why, and what you can do.'],
  },
  processing: {
    now: ['Hồ sơ đang được giải quyết.', 'The dossier is being handled.'],
    next: [
      'Khi xong, kết quả được trình ký. Bạn không cần làm gì thêm.',
      'When that is done the result goes to be signed. There is nothing you need to do.',
    ],
  },
  'awaiting-signature': {
    now: ['Kết quả đã soạn xong, đang chờ ký.', 'The result is drafted and waits to be signed.'],
    next: ['Khi ký xong, bạn đến nhận kết quả.', 'Once it is signed you can fetch it.'],
  },
  'supplement-asked': {
    now: ['Hồ sơ cần bổ sung giấy tờ.', 'Papers are missing.'],
    next: [
      'Bổ sung theo phiếu yêu cầu; thời hạn tạm dừng cho đến khi đủ.',
      'Hand in what the request names; the clock stands still until then.',
    ],
  },
  'financial-duty': {
    now: ['Hồ sơ chờ nộp thuế, phí hoặc lệ phí.', 'A tax or fee has to be paid.'],
    next: [
      'Nộp theo thông báo; thời hạn tạm dừng cho đến khi nộp xong.',
      'Pay as the notice says; the clock stands still until then.',
    ],
  },
  'withdrawal-asked': {
    now: ['Yêu cầu rút hồ sơ đang được xem xét.', 'The request to withdraw is being considered.'],
    next: [
      'Trung tâm xác nhận rồi gửi thông báo dừng giải quyết.',
      'The centre confirms it and sends a notice.',
    ],
  },
  stopped: {
    now: ['Hồ sơ đã dừng giải quyết.', 'Handling was stopped.'],
    next: [
      'Lý do ghi ở trên và trong thông báo dừng giải quyết. Muốn làm tiếp, hãy nộp hồ sơ mới.',
      'The reason stands above and in the notice. To go on, file anew.',
    ],
  },
  finished: {
    now: ['Đã có kết quả.', 'The result is ready.'],
    next: [
      'Đến nơi đã nộp để nhận. Mang theo giấy tiếp nhận, giấy tờ tùy thân và phí, lệ phí (nếu có); nhận thay thì mang thêm giấy ủy quyền.',
      'Fetch it where you filed. Bring the receipt, your identity paper and the fee, if any; somebody else also needs your authorisation.',
    ],
  },
  returned: {
    now: ['Đã trả kết quả.', 'The result was handed over.'],
    next: [
      'Nếu kết quả có chỗ sai, hãy báo ngay cho trung tâm để sửa.',
      'If something in it is wrong, tell the centre at once.',
    ],
  },
}

/** The steps everybody's dossier takes. */
export const stepWords = {
  filed: ['Nộp hồ sơ', 'Filed'],
  received: ['Tiếp nhận', 'Received'],
  refused: ['Chưa được tiếp nhận', 'Not received'],
  processing: ['Giải quyết', 'Handled'],
  finished: ['Có kết quả', 'Result ready'],
  returned: ['Trả kết quả', 'Result handed over'],
} as const satisfies Record<string, Words>
