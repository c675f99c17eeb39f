import type { Words } from '../../kernel/words.ts'

/** What the register says. */
export const registerWording = {
  title: ['Sổ theo dõi hồ sơ', 'Register of dossiers'],
  print: ['In sổ theo dõi (PDF)', 'Print the register (PDF)'],
  export: ['Tải bảng tính (CSV)', 'Take into a spreadsheet (CSV)'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  empty: ['Không có hồ sơ nào được tiếp nhận trong kỳ này.', 'No dossier was received in this period.'],
  emptyHint: ['Chọn kỳ khác ở trên.', 'Choose another period above.'],
  tooLong: [
    'Kỳ này có quá nhiều hồ sơ để in hoặc tải một lần. Hãy chọn kỳ ngắn hơn, ví dụ từng tháng.',
    'There are too many dossiers in this period to print or take at once. Choose a shorter one, such as a month.',
  ],
  code: ['Mã hồ sơ', 'Dossier code'],
  procedure: ['Thủ tục', 'Procedure'],
  applicant: ['Người nộp', 'Applicant'],
  received: ['Ngày nhận', 'Received'],
  due: ['Ngày hẹn trả', 'Due'],
  returned: ['Ngày trả, người nhận', 'Returned to'],
  notYet: ['Chưa trả', 'Not yet'],
  stopped: ['Dừng giải quyết', 'Stopped'],
} as const satisfies Record<string, Words>
