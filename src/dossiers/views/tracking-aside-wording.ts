import type { Words } from '../../kernel/words.ts'

/** What the public page says off the straight road. */
export const asideWording = {
  legalBasis: ['Căn cứ: {legalBasis}', 'Legal basis: {legalBasis}'],
  supplement: ['Cần bổ sung, chậm nhất ngày {until}', 'To be added, until {until} at the latest'],
  sent: ['Trung tâm đã nhận phần bổ sung gửi lúc {time}', 'What you sent at {time} has arrived'],
  sentNext: [
    'Cán bộ đang kiểm tra. Thời gian kiểm tra không bị tính cho bạn. Nếu còn thiếu, bạn có thể gửi thêm bên dưới.',
    'An officer is checking it, and that time is not counted against you. You may send more below.',
  ],
  answer: ['Gửi bổ sung qua mạng', 'Send it from here'],
  answerLead: [
    'Chụp ảnh hoặc chọn tệp cho từng giấy tờ (PDF, JPEG, PNG), hoặc mang giấy tờ đến quầy của trung tâm.',
    'Take a photo or choose a file for each paper (PDF, JPEG, PNG), or bring the papers to a counter.',
  ],
  note: ['Nội dung trả lời', 'Your answer'],
  noteHint: [
    'Phần tờ khai đã sửa, hoặc điều cần nói thêm với cán bộ.',
    'What of the declaration is corrected, or anything else the officer should know.',
  ],
  duty: ['Cần thực hiện nghĩa vụ tài chính', 'A tax or fee has to be paid'],
  dutyNext: [
    'Nộp xong, hãy gửi hoặc mang chứng từ đến quầy để hồ sơ được tiếp tục.',
    'Once paid, bring or send the evidence to a counter so that handling goes on.',
  ],
  apology: [
    'Trung tâm xin lỗi vì chậm hẹn (hẹn trước: {was})',
    'The centre apologises for the delay (before: {was})',
  ],
  apologyReason: ['Lý do: {reason}', 'Reason: {reason}'],
  stopped: ['Đã dừng giải quyết hồ sơ', 'Handling was stopped'],
  withdraw: ['Muốn rút hồ sơ?', 'Want your dossier back?'],
  withdrawLead: [
    'Bạn rút được hồ sơ khi chưa có kết quả. Trung tâm xác nhận rồi gửi thông báo dừng giải quyết; muốn làm lại thì nộp hồ sơ mới.',
    'You may withdraw while there is no result. The centre confirms it with a notice; to go on later, file anew.',
  ],
  withdrawReason: ['Lý do rút hồ sơ', 'Why you withdraw'],
} as const satisfies Record<string, Words>
