import type { Words } from '../../kernel/words.ts'

/** What the officer's page of a dossier says. */
export const dossierWording = {
  due: ['Hẹn trả kết quả', 'Result due'],
  replyFirst: ['Chờ tiếp nhận', 'Waiting to be received'],
  replyFirstWhy: [
    'Hồ sơ nộp trực tuyến phải được trả lời trong 8 giờ làm việc kể từ {time}.',
    'An online filing has to be answered within 8 working hours from {time}.',
  ],
  why: ['Vì sao ngày này?', 'Why this date?'],
  printWhy: ['In lý do của ngày hẹn', 'Print why this date'],
  early: ['Đã xong sớm hạn, lúc {time}', 'Finished early, at {time}'],
  onTime: ['Đã xong đúng hạn, lúc {time}', 'Finished on time, at {time}'],
  late: ['Đã xong quá hạn, lúc {time}', 'Finished late, at {time}'],
  sentBack: ['Kết quả bị trả lại để sửa', 'The result was sent back'],
  wasRefused: ['Đã từ chối tiếp nhận', 'Refused at reception'],
  legalBasis: ['Căn cứ pháp lý', 'Legal basis'],
  wasReturned: ['Đã trả kết quả', 'Result returned'],
  returnedTo: ['{receiver} ({relation}) nhận lúc {time}.', '{receiver} ({relation}) took it at {time}.'],

  todo: ['Việc làm được bây giờ', 'What can be done now'],
  nothingToDo: [
    'Tài khoản của bạn không có việc nào với hồ sơ này lúc này.',
    'Your account has nothing to do with this dossier at the moment.',
  ],
  acceptHint: [
    'Tiếp nhận là hẹn ngày trả kết quả: thời hạn tính từ lúc bấm nút.',
    'To receive is to promise a date: the time limit counts from this moment.',
  ],
  reason: ['Lý do', 'Reason'],
  refuseHint: [
    'Nêu một lần, đầy đủ, để người nộp hiểu và làm lại được. Người nộp sẽ đọc được lý do này.',
    'Once and completely, so that the applicant can put it right. The applicant will read this.',
  ],
  ground: ['Căn cứ từ chối', 'Ground'],
  groundHint: [
    'Tên đơn vị hành chính cũ trên giấy tờ không phải là căn cứ từ chối.',
    'An old unit name on a paper is no ground.',
  ],
  legalBasisHint: [
    'Điều, khoản của văn bản. Ví dụ: Điều 16 Luật Hộ tịch 2014.',
    'Article and document. For example: Article 16 of the Law on Civil Status 2014.',
  ],
  sendBackHint: ['Nói rõ cần sửa gì.', 'Say what has to be changed.'],
  handler: ['Người thụ lý', 'Handler'],
  load: ['{name} – {title} (đang có {load} hồ sơ)', '{name} – {title} ({load} dossiers now)'],
  noHandlers: [
    'Chưa có ai phụ trách lĩnh vực này. Hãy báo giám đốc trung tâm phân công.',
    'Nobody answers for this field. Ask the director to assign somebody.',
  ],
  result: ['Tệp dự thảo kết quả', 'File of the draft result'],
  resultHint: ['PDF, JPEG hoặc PNG.', 'PDF, JPEG or PNG.'],
  draft: ['Xem dự thảo kết quả trước khi ký:', 'Look at the draft before signing:'],
  receiver: ['Người nhận kết quả', 'Who takes the result'],
  receiverHint: ['Họ tên như trên giấy tờ tùy thân.', 'The name as on the identity paper.'],
  relation: ['Người nhận là', 'This person is'],

  applicant: ['Người nộp hồ sơ', 'Applicant'],
  name: ['Họ và tên', 'Full name'],
  idNumber: ['Số định danh', 'Identification number'],
  show: ['Xem số đầy đủ', 'Show the whole number'],
  shownOnce: ['chỉ hiện lần này', 'shown this time only'],
  phone: ['Số điện thoại', 'Telephone'],
  mail: ['Thư điện tử', 'E-mail'],
  address: ['Địa chỉ', 'Address'],
  request: ['Nội dung yêu cầu', 'What is asked for'],
  sets: ['Số bộ hồ sơ', 'Number of sets'],
  case: ['Trường hợp', 'Case'],
  mirroredTitle: [
    'Trạng thái chính thức do hệ thống {ministry} giữ',
    'The official status is kept by the system {ministry}',
  ],
  mirrored: [
    'Trung tâm nhận và theo dõi hồ sơ; cơ quan của bộ giải quyết và ký kết quả.',
    'The centre takes the dossier in and follows it; the ministry’s agency decides and signs.',
  ],
  channel: ['Cách nộp', 'Channel'],
  submitted: ['Nộp lúc', 'Filed'],
  received: ['Tiếp nhận lúc', 'Received'],
  notGiven: ['Không có', 'Not given'],
  receipt: ['In giấy tiếp nhận và hẹn trả', 'Print the receipt'],

  declared: ['{form}, khai trực tuyến.', '{form}, filled in online.'],
  declaredWithHelp: [
    'Có người của trung tâm hỗ trợ khai: {names}.',
    'Helped by staff of the centre: {names}.',
  ],
  papers: ['Giấy tờ đã nộp', 'Papers handed in'],
  paper: ['Giấy tờ', 'Paper'],
  kind: ['Loại', 'Kind'],
  count: ['Số bản', 'Number'],
  files: ['Tệp', 'Files'],
  resultFile: ['Kết quả', 'Result'],
  otherFile: ['Tệp khác', 'Other file'],
  noPapers: ['Không có giấy tờ.', 'No papers.'],
  history: ['Quá trình giải quyết', 'History'],
  applicantDid: ['Người nộp hồ sơ', 'The applicant'],
  scan: ['Quét để mở hồ sơ', 'Scan to open the dossier'],
} as const satisfies Record<string, Words>

export const relationWords: Readonly<Record<'applicant' | 'authorised', Words>> = {
  applicant: ['Người nộp hồ sơ', 'The applicant'],
  authorised: ['Người được ủy quyền', 'Authorised by the applicant'],
}
