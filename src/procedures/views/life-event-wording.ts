import type { Words } from '../../kernel/words.ts'

export const lifeEventWording = {
  title: ['Việc trong đời sống', 'Events of life'],
  one: ['Một việc trong đời sống: các bước và giấy tờ', 'One event of life: steps and papers'],
  lead: [
    'Chọn việc của gia đình bạn: trang sẽ chỉ các bước theo thứ tự và gộp giấy tờ của nhiều thủ tục thành một danh sách.',
    'Choose what happens in your family: you see the steps in order, and the papers of all procedures as one list.',
  ],
  steps: ['Làm theo thứ tự', 'In this order'],
  bring: ['Mang theo cho tất cả', 'What to bring for all of it'],
  bringNote: [
    'Mỗi giấy tờ chỉ mang một lần, kể cả khi nhiều thủ tục cần. Giấy nào cơ quan đã có dữ liệu thì không phải nộp.',
    'Each paper is brought once, even when several procedures want it. What the authorities already hold is not asked for.',
  ],
  noPapers: [
    'Nguồn công bố không ghi giấy tờ cho các thủ tục này: hãy hỏi tại quầy hoặc gọi đường dây nóng.',
    'The published source lists no papers for these: ask at the counter or call the hotline.',
  ],
  wantedBy: ['Cho: {procedures}', 'For: {procedures}'],
  special: [
    'Chỉ khi gia đình thuộc trường hợp riêng: thêm {count} loại giấy tờ',
    'Only in the special cases above: {count} more papers',
  ],
  unstated: ['Nguồn không ghi giấy tờ của: {procedures}.', 'The source lists no papers for: {procedures}.'],
  know: ['Nên biết', 'Good to know'],
  unknown: [
    'Không có trang này. Hãy xem danh sách việc trong đời sống.',
    'There is no such page. See the list of events of life.',
  ],
  home: ['Gia đình bạn đang có việc gì?', 'What is happening in your family?'],
  all: ['Tất cả các việc', 'All events'],
} as const satisfies Record<string, Words>
