import type { Words } from '../../kernel/words.ts'

/** What the pages of a declaration say. */
export const wording = {
  declareOnline: ['Khai tờ khai trực tuyến', 'Fill in the declaration online'],
  startTitle: ['Khai tờ khai', 'Fill in a declaration'],
  forProcedure: ['Thủ tục', 'Procedure'],
  lawCode: ['Mẫu theo quy định', 'Official form'],
  unconfirmedTitle: ['Bố cục mẫu chờ đối chiếu', 'Layout still to be compared'],
  unconfirmed: [
    'Các mục của tờ khai theo quy định; bố cục bản in chưa được đối chiếu với bản gốc của thông tư.',
    'The questions follow the law; the printed layout has not been compared with the official text yet.',
  ],
  atHandTitle: ['Cần có sẵn', 'Have at hand'],
  howTitle: ['Khai như thế nào', 'How it works'],
  howPages: [
    'Mỗi trang hỏi một việc. Có khoảng {pages} trang; trang nào không liên quan thì được bỏ qua.',
    'Each page asks about one thing. There are about {pages}; what does not concern you is left out.',
  ],
  howSaved: [
    'Câu trả lời được lưu sau mỗi trang, giữ {days} ngày kể từ lần lưu cuối rồi tự xóa.',
    'Answers are saved after each page, kept for {days} days after the last time, then removed.',
  ],
  howResume: [
    'Bạn nhận mã tờ khai và mã bí mật để khai tiếp ở nhà, tại máy của trung tâm hoặc cùng cán bộ hỗ trợ.',
    'You get a code and a secret, to go on at home, at a machine of the centre or together with a helper.',
  ],
  begin: ['Bắt đầu khai', 'Begin'],
  goOn: ['Khai tiếp', 'Go on'],
  resumeSaved: ['Khai tiếp tờ khai đã lưu', 'Go on with a saved declaration'],
  noFormTitle: ['Chưa có tờ khai trực tuyến', 'No online declaration yet'],
  noForm: [
    'Thủ tục này chưa có tờ khai trực tuyến. Hãy nộp hồ sơ trực tuyến kèm tờ khai giấy, hoặc đến trung tâm.',
    'There is no online declaration for this procedure yet. File online with the paper form, or come to the centre.',
  ],

  resumeTitle: ['Khai tiếp tờ khai đã lưu', 'Go on with a saved declaration'],
  code: ['Mã tờ khai', 'Declaration code'],
  codeHint: ['Có dạng TK-7K2MPX, in trên phiếu.', 'It looks like TK-7K2MPX and stands on the card.'],
  secret: ['Mã bí mật', 'Secret'],
  secretHint: ['Sáu chữ và số, in trên phiếu.', 'Six letters and digits, on the card.'],
  open: ['Mở tờ khai', 'Open'],
  noMatch: [
    'Không có tờ khai nào khớp với hai mã này. Mã có thể bị gõ nhầm, hoặc tờ khai đã quá thời gian lưu.',
    'No declaration matches these two codes. One may be mistyped, or the declaration was kept too long ago.',
  ],
  linkSpent: [
    'Không mở được tờ khai này: đường dẫn không đúng, hoặc tờ khai đã quá thời gian lưu. Hãy mở lại bằng mã tờ khai và mã bí mật.',
    'This declaration cannot be opened: the link is not right, or it was kept too long ago. Open it with its code and secret.',
  ],

  cardTitle: ['Mã để khai tiếp', 'Your codes'],
  cardKeep: ['Ghi lại hoặc chụp ảnh cả hai mã', 'Write both codes down or take a picture'],
  cardWhy: [
    'Ai có cả hai mã đều đọc và sửa được tờ khai. Chỉ đưa cho người bạn nhờ khai giúp.',
    'Whoever has both codes can read and change the declaration. Show them only to whom you ask for help.',
  ],
  cardPrint: [
    'Để in phiếu này: chọn In trong trình duyệt (Ctrl+P).',
    'To print this card: choose Print in the browser (Ctrl+P).',
  ],
  cardUntil: ['Lưu đến {date} nếu không khai thêm.', 'Kept until {date} unless you go on.'],
  cardScan: ['Quét để khai tiếp', 'Scan to go on'],

  next: ['Lưu và tiếp tục', 'Save and continue'],
  later: ['Lưu và để sau', 'Save for later'],
  before: ['Trang trước', 'Previous page'],
  toCheck: ['Về trang kiểm tra', 'Back to checking'],
  add: ['Thêm {item}', 'Add: {item}'],
  remove: ['Bỏ {item} {number}', 'Remove: {item} {number}'],
  entry: ['{item} {number}', '{item} {number}'],
  noEntries: ['Chưa có mục nào.', 'Nothing here yet.'],
  given: ['Điền sẵn; sửa nếu chưa đúng.', 'Filled in beforehand; correct it if it is not right.'],
  calculated: ['Tự tính từ câu trả lời khác.', 'Worked out from other answers.'],
  yes: ['Có', 'Yes'],
  no: ['Không', 'No'],
  chooseOne: ['Chọn một', 'Choose one'],
  dong: ['đồng', 'đồng'],

  conflictTitle: ['Trang này vừa được lưu ở nơi khác', 'This page was just saved elsewhere'],
  conflict: [
    'Sau khi bạn mở trang này, một cửa sổ hoặc người khác đã lưu câu trả lời khác. Chưa ghi gì thêm. Hãy chọn giá trị đúng.',
    'After you opened this page, another window or person saved other answers. Nothing was overwritten. Choose which is right.',
  ],
  question: ['Câu hỏi', 'Question'],
  saved: ['Đã lưu', 'Saved'],
  mine: ['Bạn vừa nhập', 'What you typed'],
  keepMine: ['Dùng điều tôi vừa nhập', 'Use what I typed'],
  keepSaved: ['Giữ điều đã lưu', 'Keep what is saved'],

  checkTitle: ['Kiểm tra câu trả lời', 'Check your answers'],
  notAnswered: ['Chưa trả lời', 'Not answered'],
  leftEmpty: ['Để trống', 'Left empty'],
  notDone: ['Còn {count} chỗ chưa xong', '{count} things are still to do'],
  notDoneHint: [
    'Bấm “Sửa” ở từng dòng được đánh dấu, hoặc khai tiếp.',
    'Choose “Change” at each marked line, or go on.',
  ],
  preview: ['Xem bản in (PDF)', 'See it printed (PDF)'],
  allRight: ['Câu trả lời đã đúng', 'My answers are right'],
  helpedBy: ['Có người của trung tâm hỗ trợ khai: {names}.', 'Helped by staff of the centre: {names}.'],
  filedTitle: ['Tờ khai này đã nộp', 'This declaration has been filed'],
  filed: [
    'Tờ khai đã nộp cùng hồ sơ {code} nên không sửa được nữa.',
    'It was filed with dossier {code} and can be changed no more.',
  ],

  truthTitle: ['Cam đoan và nộp', 'Declare and hand in'],
  truthTick: ['Tôi đã xem lại và cam đoan như trên', 'I have looked through it and declare the above'],
  truthTickHelped: [
    'Người khai đã xem lại (hoặc được đọc lại) và tự mình cam đoan như trên',
    'The declarant has looked through it, or had it read out, and declares the above in person',
  ],
  how: ['Nộp bằng cách nào?', 'How will you hand it in?'],
  howOnline: ['Nộp trực tuyến ngay', 'File online now'],
  howOnlineHint: [
    'Đính kèm ảnh giấy tờ ở bước sau rồi gửi.',
    'Attach pictures of your papers in the next step, then send.',
  ],
  howCounter: ['Mang đến quầy', 'Bring it to the counter'],
  howCounterHint: [
    'Nhận một mã; cán bộ quét là có sẵn tờ khai, không phải ghi lại.',
    'You get a code; the officer scans it and has everything you typed.',
  ],
  onlineClosed: [
    'Thủ tục này chưa nộp trực tuyến được, nên tờ khai được mang đến quầy.',
    'This procedure cannot be filed online, so the declaration goes to the counter.',
  ],
  goOnToSend: ['Tiếp tục', 'Continue'],
  unfinished: [
    'Tờ khai còn chỗ chưa xong. Hãy kiểm tra lại trước khi cam đoan.',
    'Something is still to do. Check your answers before declaring.',
  ],

  readyTitle: ['Tờ khai đã sẵn sàng', 'The declaration is ready'],
  readyCode: ['Mã chuẩn bị', 'Prep code'],
  readyNext: ['Việc tiếp theo', 'What happens next'],
  readyBring: [
    'Đến trung tâm, mang theo giấy tờ của thủ tục và giấy tờ tùy thân.',
    'Come to the centre with the papers of the procedure and your identity paper.',
  ],
  readyShow: ['Đưa mã này cho cán bộ ở quầy quét.', 'Let the officer at the counter scan this code.'],
  readySign: ['Ký vào tờ khai do quầy in ra.', 'Sign the declaration that the counter prints.'],
  readyPapers: ['Xem giấy tờ cần mang', 'What to bring'],
  readyChange: ['Xem hoặc sửa câu trả lời', 'See or change the answers'],
  readyOnline: ['Nộp trực tuyến', 'File online'],

  changedTitle: ['Mẫu tờ khai đã thay đổi', 'The form has changed'],
  changed: [
    'Từ lần khai trước, mẫu này có bản mới ({version}). Câu trả lời được giữ ở mọi câu hỏi còn trong mẫu mới.',
    'Since you were last here there is a new version of this form ({version}). Answers are kept wherever the question still exists.',
  ],
  noLongerAsked: ['Không còn hỏi nữa', 'No longer asked'],
  noLongerAskedHint: [
    'Những điều này không in trong tờ khai mới; ghi lại nếu bạn cần.',
    'These are not printed on the new form; note them down if you need them.',
  ],
  allKept: ['Mọi câu trả lời đều được giữ.', 'All answers are kept.'],
  continueNew: ['Tiếp tục với mẫu mới', 'Continue with the new form'],
} as const satisfies Record<string, Words>
