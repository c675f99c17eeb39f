import type { Words } from '../../kernel/words.ts'
import type { NotOnline } from '../online-filing.ts'
import type { PublishedPart } from '../parts.ts'
import type { Channel } from '../procedure.ts'

export const wording = {
  searchLabel: ['Bạn cần làm thủ tục gì?', 'What do you need to do?'],
  searchHint: [
    'Gõ tên, việc cần làm hoặc mã; không cần dấu. Ví dụ: khai sinh, sao y, thuong tru.',
    'Type a name, a task or a code, accents not needed. For example: khai sinh, birth, sao y.',
  ],
  searchShort: ['Từ cần tìm', 'Words'],
  field: ['Lĩnh vực', 'Field'],
  allFields: ['Tất cả lĩnh vực', 'All fields'],
  procedures: ['Thủ tục hành chính', 'Administrative procedures'],
  proceduresLead: [
    'Những thủ tục giải quyết tại xã: cần mang gì, phí bao nhiêu, khi nào xong.',
    'What is settled at the commune: what to bring, what it costs, when it is ready.',
  ],
  onlineOnly: ['Chỉ thủ tục nộp trực tuyến được', 'Only what can be filed online'],
  onlineLead: [
    'Đây là những thủ tục nộp trực tuyến được tại đây. Chọn một thủ tục, rồi chọn “Nộp trực tuyến”.',
    'These can be filed online here. Choose one, then choose “File online”.',
  ],
  found: ['{count} thủ tục', '{count} procedures'],
  foundOne: ['1 thủ tục', '1 procedure'],
  foundNone: ['Không có thủ tục nào khớp', 'No procedure matches'],
  noneTitle: ['Không tìm thấy thủ tục nào cho “{words}”.', 'No procedure found for “{words}”.'],
  noneInField: ['Lĩnh vực này không có thủ tục nào khớp.', 'Nothing in this field matches.'],
  noneHelp: [
    'Thử ít từ hơn hoặc cách nói khác. Vẫn không thấy, hãy hỏi tại quầy hoặc gọi đường dây nóng: cán bộ sẽ chỉ đúng thủ tục.',
    'Try fewer words or other words. If that does not help, ask at the counter or call the hotline.',
  ],
  everywhere: ['Tìm trong tất cả lĩnh vực', 'Search all fields'],
  all: ['Xem tất cả thủ tục', 'All procedures'],
  name: ['Thủ tục', 'Procedure'],
  code: ['Mã thủ tục', 'Procedure code'],
  timeLimit: ['Thời hạn', 'Time limit'],
  fee: ['Phí, lệ phí', 'Fee'],
  channels: ['Cách nộp', 'How to file'],
  more: ['Xem tiếp', 'More'],
  askOrScan: ['Hỏi tại quầy hoặc quét mã', 'Ask at the counter or scan the code'],
  toPage: ['Xem chi tiết', 'See its page'],
} as const satisfies Record<string, Words>

export const pageWording = {
  atAGlance: ['Tóm tắt', 'In short'],
  papers: ['Giấy tờ cần có', 'What to bring'],
  papersNote: [
    'Không phải nộp giấy tờ mà cơ quan đã có trong cơ sở dữ liệu.',
    'You need not hand in what the authorities already hold in their databases.',
  ],
  paper: ['Giấy tờ', 'Paper'],
  condition: ['Khi nào cần', 'When needed'],
  always: ['Mọi trường hợp', 'Always'],
  count: ['Số lượng', 'How many'],
  unsaid: ['Nguồn không ghi', 'Not stated'],
  countsUnsaid: ['Nguồn không ghi số lượng từng loại.', 'The source does not say how many of each.'],
  conditionsUnsaid: [
    'Nguồn không ghi giấy nào cần trong trường hợp nào: hãy hỏi trước khi đi.',
    'The source does not say which paper is needed when: ask before you come.',
  ],
  steps: ['Trình tự thực hiện', 'Steps'],
  doneBy: ['Người làm', 'By'],
  result: ['Kết quả', 'Result'],
  legalBasis: ['Căn cứ pháp lý', 'Legal basis'],
  forms: ['Mẫu đơn, tờ khai', 'Forms'],
  who: ['Ai được nộp', 'Who may apply'],
  authority: ['Cơ quan giải quyết', 'Who decides'],
  level: ['Cấp thực hiện', 'Level'],
  source: ['Nguồn', 'Source'],
  published: ['Công bố', 'Publication'],
  decision: ['Quyết định công bố', 'Published by decision'],
  portal: ['Trang trên Cổng Dịch vụ công quốc gia', 'Page on the National Public Service Portal'],
  inForce: ['Áp dụng từ', 'Applies from'],
  version: ['Bản', 'Version'],
  takenFrom: ['Dữ liệu lấy từ', 'Data from'],
  missingTitle: [
    'Nguồn chưa có đủ các phần phải công bố',
    'The source lacks some of the parts to be published',
  ],
  missing: [
    'Chưa có: {parts}. Hãy hỏi tại quầy hoặc gọi {hotline} trước khi đi.',
    'Missing: {parts}. Ask at the counter or call {hotline} before you come.',
  ],
  notThere: [
    'Nguồn chưa có phần này – hỏi tại quầy hoặc gọi {hotline}.',
    'The source does not have this part – ask at the counter or call {hotline}.',
  ],
  lacking: ['Nguồn chưa có', 'Not in the source'],
  uncertain: [
    'Nguồn không cho một thời hạn chắc chắn; ngày hẹn ghi trên giấy tiếp nhận.',
    'The source gives no certain time limit; the receipt states the date.',
  ],
  declareOnline: ['Khai trực tuyến', 'Declare online'],
  fileOnline: ['Nộp trực tuyến', 'File online'],
  poster: ['In áp phích (PDF)', 'Print a poster (PDF)'],
  where: ['Tôi làm ở đây được không?', 'Can I do it here?'],
  card: ['Phiếu hướng dẫn để in', 'What to bring, to print'],
  scan: ['Quét để mở trang này trên điện thoại', 'Scan to open this page on a phone'],
  seven: ['Bảy phần công bố', 'The seven published parts'],
} as const satisfies Record<string, Words>

export const caseWording = {
  title: ['Các trường hợp', 'Cases'],
  which: [
    'Thủ tục này có nhiều trường hợp; thời hạn, giấy tờ hoặc phí khác nhau. Hãy chọn đúng trường hợp của bạn.',
    'This procedure has several cases with their own time limits, papers or fees. Choose yours.',
  ],
  limitByCase: ['Tùy trường hợp, xem bên dưới', 'Depends on the case, see below'],
} as const satisfies Record<string, Words>

/** What differs from what people expect of a one-stop centre. */
export const systemWording = {
  ministryTitle: [
    'Cơ quan khác giải quyết trên hệ thống của bộ',
    'Another authority decides, in its ministry’s system',
  ],
  ministry: [
    'Trung tâm hướng dẫn và nhận hồ sơ; kết quả và trạng thái chính thức nằm ở hệ thống {system}.',
    'The centre advises and takes the dossier in; the result and the official status are in the system {system}.',
  ],
  atAgency: ['Nộp tại chính cơ quan giải quyết{basis}.', 'Handed in at the deciding agency itself{basis}.'],
  counter: ['Quầy', 'Counter'],
  instead: ['Có thể thay', 'Instead'],
} as const satisfies Record<string, Words>

export const homeWording = {
  title: ['Làm thủ tục tại xã', 'Public services of the commune'],
  lead: [
    'Xem cần mang gì, phí bao nhiêu, khi nào xong – trước khi đến.',
    'See what to bring, what it costs and when it is ready – before you come.',
  ],
  doors: ['Bạn muốn', 'You want to'],
  lookUp: ['Tra cứu thủ tục', 'Look up a procedure'],
  lookUpText: [
    'Giấy tờ, phí, thời hạn của {count} thủ tục.',
    'Papers, fees and time limits of {count} procedures.',
  ],
  file: ['Nộp hồ sơ trực tuyến', 'File online'],
  fileText: [
    'Chọn thủ tục, điền tờ khai, gửi ảnh giấy tờ; không cần tài khoản.',
    'Choose a procedure, fill in, send pictures of your papers; no account needed.',
  ],
  ask: ['Làm ở đây được không?', 'Can it be done here?'],
  askText: [
    'Hỏi một câu trước khi đi: làm ở đâu, mang gì, hết bao nhiêu tiền.',
    'One question before you go: where, what to bring, what it costs.',
  ],
  track: ['Theo dõi hồ sơ', 'Follow a dossier'],
  trackText: [
    'Nhập mã trên giấy hẹn để biết hồ sơ đến đâu.',
    'Enter the code on your receipt to see where it is.',
  ],
  mostUsed: ['Nhiều người làm nhất', 'Most asked for'],
  fields: ['Theo lĩnh vực', 'By field'],
  steps: ['Năm bước của mỗi hồ sơ', 'Five steps of every dossier'],
} as const satisfies Record<string, Words>

/** The five standard steps of the one-stop mechanism. */
export const fiveSteps: readonly Words[] = [
  ['Tiếp nhận và hướng dẫn', 'Reception and advice'],
  ['Chuẩn bị giấy tờ', 'Preparing the papers'],
  ['Nhận hồ sơ, hẹn ngày trả', 'Taking the dossier, naming the day'],
  ['Chuyển bộ phận chuyên môn xử lý', 'Processing by the specialists'],
  ['Trả kết quả đúng hẹn', 'Returning the result on time'],
]

export const partWords: Readonly<Record<PublishedPart, Words>> = {
  name: ['tên thủ tục', 'name'],
  steps: ['trình tự thực hiện', 'steps'],
  channels: ['cách thực hiện', 'how to file'],
  documents: ['thành phần, số lượng hồ sơ', 'papers'],
  'time-limit': ['thời hạn giải quyết', 'time limit'],
  'who-may-apply': ['đối tượng thực hiện', 'who may apply'],
  authority: ['cơ quan thực hiện', 'authority'],
}

export const channelWords: Readonly<Record<Channel, Words>> = {
  direct: ['Trực tiếp tại trung tâm', 'At the centre'],
  online: ['Trực tuyến', 'Online'],
  post: ['Qua bưu chính', 'By post'],
}

/** The same where a list has little room. */
export const shortChannelWords: Readonly<Record<Channel, Words>> = {
  direct: ['trực tiếp', 'at the centre'],
  online: ['trực tuyến', 'online'],
  post: ['bưu chính', 'post'],
}

export const whyNotWords: Readonly<Record<NotOnline, Words>> = {
  'channels-unknown': [
    'Chưa nộp trực tuyến được ở đây: nguồn không ghi thủ tục này có nhận trực tuyến hay không.',
    'It cannot be filed online here: the source does not say whether this procedure is taken online.',
  ],
  'not-offered': [
    'Thủ tục này không nhận hồ sơ trực tuyến: hãy đến trung tâm.',
    'This procedure is not taken online: come to the centre.',
  ],
  'time-limit-unknown': [
    'Chưa nộp trực tuyến được ở đây: nguồn không cho một thời hạn chắc chắn nên không hẹn ngày được. Hãy nộp tại quầy.',
    'It cannot be filed online here: without a certain time limit no day can be promised. File at the counter.',
  ],
}
