import type { Words } from '../../kernel/words.ts'

/** What the form for filing a dossier says, online and at the counter. */
export const filingWording = {
  online: ['Nộp hồ sơ trực tuyến', 'File a dossier online'],
  counter: ['Nhận hồ sơ tại quầy', 'Take a dossier at the counter'],
  stepFill: ['Điền và đính kèm', 'Fill in and attach'],
  stepCheck: ['Kiểm tra lại', 'Check'],
  stepDone: ['Đã gửi', 'Sent'],
  field: ['Lĩnh vực', 'Field'],
  whichCase: ['Trường hợp nào?', 'Which case is it?'],
  case: ['Trường hợp', 'Case'],
  caseDecides: [
    'Giấy tờ, thời hạn và phí tùy theo trường hợp.',
    'Papers, time limit and fee depend on the case.',
  ],
  noSuchCase: [
    'Thủ tục này không có (hoặc không còn) trường hợp đã chọn. Hãy chọn lại.',
    'The procedure does not have that case (any more). Choose again.',
  ],
  changedTitle: [
    'Thủ tục vừa có bản mới (bản {version}). Hồ sơ chưa được gửi.',
    'The procedure has just been changed (version {version}). Nothing has been sent yet.',
  ],
  changedKept: [
    'Những gì bạn đã điền vẫn còn. Hãy xem phần thay đổi dưới đây, kiểm tra lại giấy tờ, rồi tiếp tục.',
    'What you filled in is still here. Look at the changes, check your papers again, then go on.',
  ],
  changedNothing: [
    'Giấy tờ, phí, thời hạn và cách nộp không thay đổi; những gì bạn đã điền vẫn còn. Hãy tiếp tục.',
    'Papers, fee, time limit and ways of filing are the same; what you filled in is still here. Go on.',
  ],
  timeLimit: ['Thời hạn giải quyết', 'Time limit'],
  fee: ['Phí, lệ phí', 'Fee'],
  notPublished: ['Chưa công bố', 'Not published'],

  applicant: ['Người nộp hồ sơ', 'Applicant'],
  applicantHint: [
    'Ghi thông tin của người có yêu cầu. Trung tâm chỉ dùng để giải quyết hồ sơ này và báo kết quả.',
    'Give the details of the person who asks. They are used to handle this dossier and to tell the result, for nothing else.',
  ],
  name: ['Họ và tên', 'Full name'],
  idNumber: ['Số định danh cá nhân', 'Personal identification number'],
  idHint: [
    '12 chữ số trên thẻ căn cước; hoặc 9 chữ số của chứng minh nhân dân cũ.',
    'The 12 digits on the identity card, or the 9 of an old one.',
  ],
  phone: ['Số điện thoại', 'Telephone'],
  phoneHint: ['Để trung tâm báo tin về hồ sơ.', 'So that the centre can reach you about the dossier.'],
  mail: ['Thư điện tử', 'E-mail'],
  address: ['Địa chỉ nơi ở', 'Address'],

  content: ['Nội dung', 'Content'],
  request: ['Nội dung yêu cầu', 'What is asked for'],
  requestHint: [
    'Viết ngắn gọn, bằng lời của bạn. Ví dụ: “Khai sinh cho con mới sinh”.',
    'In short, in your own words. For example: “Register the birth of my child”.',
  ],
  sets: ['Số bộ hồ sơ', 'Number of sets'],

  papers: ['Giấy tờ', 'Papers'],
  papersCaption: ['Giấy tờ theo danh sách đã công bố', 'Papers of the published list'],
  papersHint: [
    'Chụp hoặc quét rõ từng giấy tờ rồi đính kèm; đính kèm tệp thì được tính là 1 bản. Giấy tờ nào không nộp thì để trống.',
    'Photograph or scan each paper clearly and attach it; a file counts as one copy. Leave a paper you do not hand in empty.',
  ],
  papersHintCounter: [
    'Ghi số bản của giấy tờ đã nhận; để trống nếu không nộp. Không yêu cầu giấy tờ ngoài danh sách.',
    'Give the number of each paper taken; leave the others empty. No paper outside the list may be asked for.',
  ],
  noPapers: [
    'Thủ tục này không quy định giấy tờ phải nộp.',
    'No paper has to be handed in for this procedure.',
  ],
  declared: ['{form} đã khai trực tuyến được kèm theo.', '{form}, filled in online, comes with it.'],
  declaredPrint: ['Xem bản in (PDF)', 'See it printed (PDF)'],
  declaredAnswers: ['Xem câu trả lời', 'See the answers'],
  paper: ['Giấy tờ', 'Paper'],
  kind: ['Loại giấy tờ', 'Kind'],
  count: ['Số bản', 'Number'],
  file: ['Tệp đính kèm', 'File'],
  files: ['Tệp khác', 'Other files'],
  filesHint: [
    'PDF hoặc ảnh JPEG, PNG; mỗi tệp tối đa {size} MB, mỗi lần gửi tối đa {count} tệp.',
    'PDF, JPEG or PNG; at most {size} MB each, at most {count} files at once.',
  ],
  kept: ['Đã nhận tệp', 'File received'],
  drop: ['Bỏ tệp này', 'Remove this file'],
  checkNext: ['Tiếp tục: kiểm tra lại', 'Continue: check'],
  nothingSentYet: ['Chưa gửi gì ở bước này.', 'Nothing is sent at this step.'],

  checkTitle: ['Kiểm tra trước khi gửi', 'Check before sending'],
  checkTitleCounter: ['Kiểm tra trước khi tiếp nhận', 'Check before receiving'],
  procedure: ['Thủ tục', 'Procedure'],
  notGiven: ['Không có', 'Not given'],
  otherFiles: ['Tệp khác', 'Other files'],
  noPapersGiven: ['Không có giấy tờ nào được nộp.', 'No paper is handed in.'],
  declaration: [
    'Tôi cam đoan những điều khai trên là đúng và chịu trách nhiệm trước pháp luật về nội dung đã khai.',
    'I declare that these statements are true and answer for them before the law.',
  ],
  declarationCounter: [
    'Người nộp đã xem lại và cam đoan những điều trên là đúng.',
    'The applicant has looked through this and declares that it is true.',
  ],
  send: ['Gửi hồ sơ', 'Send the dossier'],
  receive: ['Tiếp nhận hồ sơ', 'Receive the dossier'],
  edit: ['Sửa', 'Change'],
  promise: ['Hẹn trả kết quả nếu nhận ngay bây giờ', 'Result due if received now'],
  why: ['Vì sao ngày này?', 'Why this date?'],

  doneTitle: ['Đã gửi hồ sơ', 'The dossier has been sent'],
  code: ['Mã hồ sơ', 'Dossier code'],
  secret: ['Mã tra cứu', 'Look-up code'],
  keepBoth: ['Ghi lại hoặc chụp ảnh cả hai mã', 'Write both codes down or take a picture'],
  keepWhy: [
    'Cần cả hai để theo dõi hồ sơ. Chỉ đưa mã tra cứu cho người được phép xem.',
    'Both are needed to follow the dossier. Show the look-up code only to those who may see it.',
  ],
  nextTitle: ['Việc tiếp theo', 'What happens next'],
  nextChecked: [
    'Cán bộ kiểm tra hồ sơ và trả lời trong 8 giờ làm việc, chậm nhất lúc {time}.',
    'An officer checks the dossier and answers within 8 working hours, at the latest at {time}.',
  ],
  nextCheckedSoon: [
    'Cán bộ kiểm tra hồ sơ và trả lời trong 8 giờ làm việc.',
    'An officer checks the dossier and answers within 8 working hours.',
  ],
  nextReceived: [
    'Nếu hồ sơ đủ: được tiếp nhận và có ngày hẹn trả kết quả.',
    'If it is complete it is received, and the date of the result is set.',
  ],
  nextRefused: [
    'Nếu chưa tiếp nhận được: nêu rõ lý do và căn cứ để bạn làm lại.',
    'If it cannot be received you are told why and on what legal basis, so that you can put it right.',
  ],
  track: ['Theo dõi hồ sơ', 'Follow the dossier'],
  trackQr: ['Quét để theo dõi hồ sơ', 'Scan to follow the dossier'],
  print: [
    'Để in trang này: chọn In trong trình duyệt (Ctrl+P).',
    'To print this page: choose Print in the browser (Ctrl+P).',
  ],
} as const satisfies Record<string, Words>
