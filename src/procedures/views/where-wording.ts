import type { Words } from '../../kernel/words.ts'
import type { Whereabouts } from '../where.ts'

export const whereWording = {
  title: ['Làm ở đây được không, mang gì?', 'Can it be done here, and what do I bring?'],
  lead: [
    'Trả lời một câu hỏi trước khi đi: làm ở đây được không, cần mang gì, mất bao nhiêu tiền, bao lâu xong.',
    'One question before you go: can it be done here, what to bring, what it costs, when it is ready.',
  ],
  which: ['Bạn cần làm việc gì?', 'What do you need to do?'],
  whichHint: [
    'Gõ như nói: khai sinh, sao y, làm sổ đỏ…',
    'In your own words: birth, certified copy, land certificate …',
  ],
  chooseProcedure: ['Chọn thủ tục', 'Choose the procedure'],
  procedure: ['Thủ tục', 'Procedure'],
  residence: ['Nơi bạn đang cư trú', 'Where you live'],
  addressHint: [
    'Ghi xã, huyện, tỉnh; tên cũ trước sáp nhập cũng được. Ví dụ: xã Mường Sại, huyện Quỳnh Nhai, tỉnh Sơn La.',
    'Commune, district, province; names from before the merger will do. For example: xã Mường Sại, huyện Quỳnh Nhai, tỉnh Sơn La.',
  ],
  ask: ['Xem câu trả lời', 'Show the answer'],
  unit: ['Xã, phường hiện nay', 'Commune of today'],
  several: [
    'Địa chỉ này nay có thể thuộc một trong các nơi sau. Hãy chọn nơi đúng.',
    'This address may lie in one of these today. Choose the right one.',
  ],
  meant: ['Có phải bạn muốn nói một trong các nơi sau?', 'Did you mean one of these?'],
  changeQuestion: ['Hỏi lại', 'Ask again'],
  basis: ['Căn cứ', 'Legal basis'],
  where: ['Nộp tại', 'Where'],
  address: ['Địa chỉ', 'Address'],
  today: ['Hôm nay', 'Today'],
  closedToday: ['Hôm nay không tiếp nhận hồ sơ', 'Closed today'],
  hoursUnknown: ['Hãy gọi đường dây nóng để hỏi giờ', 'Call the hotline for the hours'],
  openNow: ['{hours} – đang mở cửa', '{hours} – open now'],
  closedNow: ['{hours} – hiện đang nghỉ', '{hours} – closed at the moment'],
  usual: ['Giờ thường lệ', 'Usual hours'],
  hotline: ['Đường dây nóng', 'Hotline'],
  bring: ['Cần mang theo', 'What to bring'],
  page: ['Xem trang thủ tục', 'The procedure’s page'],
  portal: [
    'Không muốn đi xa: nộp trực tuyến trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn).',
    'To save the way, file online on the National Public Service Portal (dichvucong.gov.vn).',
  ],
  getCode: ['Lấy mã chuẩn bị', 'Get a preparation code'],
  getCodeHint: [
    'Mã giữ lại câu trả lời này trong 30 ngày: đọc mã ở quầy, không phải hỏi lại từ đầu. Mã không chứa thông tin về bạn.',
    'The code keeps this answer for 30 days: read it out at the counter. It holds nothing about you.',
  ],
  none: ['Không tìm thấy thủ tục nào cho “{words}”.', 'No procedure found for “{words}”.'],
  noneHelp: ['Thử cách nói khác, hoặc gọi đường dây nóng.', 'Try other words, or call the hotline.'],
} as const satisfies Record<string, Words>

/** The answer in one line, by what came out. */
export const outcomeWords: Readonly<Record<Whereabouts['outcome'], Words>> = {
  here: ['Làm được ở đây: {centre}.', 'Yes, here: {centre}.'],
  'through-us': [
    'Nộp được ở đây: chúng tôi tiếp nhận và chuyển về {place}.',
    'Yes, through us: we take it in and send it on to {place}.',
  ],
  elsewhere: ['Không làm ở đây: hãy đến {place}.', 'Not here: go to {place}.'],
  holder: [
    'Làm ở nơi đang giữ sổ gốc. Nếu giấy do xã này hoặc xã cũ đã nhập vào xã này cấp thì làm được ở đây.',
    'Where the register is kept: here, if this commune or one merged into it gave the paper.',
  ],
}

export const whoWords: Readonly<Record<Whereabouts['who'], Words>> = {
  commune: ['Ủy ban nhân dân {place}', 'the People’s Committee of {place}'],
  police: ['Công an {place}', 'the police of {place}'],
  province: ['cơ quan chuyên môn cấp tỉnh', 'the agency of the province'],
  agency: ['cơ quan giải quyết thủ tục', 'the agency that decides'],
}

export const prepWording = {
  title: ['Mã chuẩn bị', 'Preparation code'],
  lead: [
    'Nhập mã trên phiếu hướng dẫn hoặc mã bạn đã lấy trước khi đến.',
    'Enter the code on your card, or the one you took before coming.',
  ],
  code: ['Mã chuẩn bị', 'Preparation code'],
  codeHint: ['8 chữ và số, ví dụ K7M3-9QXD', '8 letters and digits, for example K7M3-9QXD'],
  open: ['Mở', 'Open'],
  until: ['Dùng đến hết ngày {day}', 'Good until {day}'],
  malformed: [
    'Mã chuẩn bị gồm 8 chữ và số, không có O, I, 0 và 1. Hãy kiểm tra lại.',
    'A preparation code has 8 letters and digits, without O, I, 0 and 1. Check it again.',
  ],
  unknown: [
    'Không có mã này, hoặc mã đã hết hạn và bị xóa. Hãy hỏi lại: chỉ mất một phút.',
    'There is no such code, or it has expired and is gone. Ask again: it takes a minute.',
  ],
  expired: [
    'Mã này đã hết hạn ngày {day}. Giấy tờ, phí có thể đã đổi: hãy hỏi lại.',
    'This code expired on {day}. Papers and fees may have changed: ask again.',
  ],
  card: ['In phiếu hướng dẫn có mã', 'Print the card with this code'],
  receive: ['Tiếp nhận hồ sơ này', 'Receive this dossier'],
  file: ['Nộp trực tuyến', 'File online'],
} as const satisfies Record<string, Words>
