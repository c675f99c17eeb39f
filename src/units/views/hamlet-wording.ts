import type { Words } from '../../kernel/words.ts'
import type { HamletRefusal } from '../refusals.ts'

export const hamletWording = {
  title: ['Bảng thôn, bản của các xã bị chia', 'Hamlets of divided communes'],
  lead: [
    'Với xã cũ bị chia, pháp luật không ghi thôn, bản nào về đâu. Trung tâm lập bảng này theo văn bản của địa phương; từ đó địa chỉ có tên thôn, bản được xác định chắc chắn.',
    'The law does not say where the hamlets of a divided commune went. The centre keeps this table by local documents; an address with its hamlet is then certain.',
  ],
  find: ['Xã cũ bị chia', 'Divided commune'],
  findHint: [
    'Ghi xã, huyện, tỉnh cũ. Ví dụ: thị trấn Hà Trung, huyện Hà Trung, Thanh Hóa.',
    'Old commune, district and province. For example: thị trấn Hà Trung, huyện Hà Trung, Thanh Hóa.',
  ],
  open: ['Mở bảng', 'Open'],
  notDivided: [
    'Địa chỉ này không phải một xã cũ bị chia, nên không cần bảng thôn, bản. Hãy ghi rõ xã, huyện, tỉnh cũ.',
    'This is no divided commune, so it needs no table. Give the old commune, district and province.',
  ],
  none: ['Chưa có bảng nào', 'No table yet'],
  noneText: ['Tìm một xã cũ bị chia để bắt đầu.', 'Look for a divided commune to begin.'],
  rows: ['Thôn, bản đã ghi', 'Hamlets written'],
  noRows: ['Chưa ghi thôn, bản nào của xã này.', 'No hamlet of this commune has been written yet.'],
  commune: ['Xã cũ', 'Old commune'],
  count: ['Số thôn, bản', 'Hamlets'],
  hamlet: ['Thôn, bản, tổ dân phố', 'Hamlet'],
  unit: ['Nay thuộc', 'Today in'],
  document: ['Số văn bản', 'Number of the document'],
  documentHint: [
    'Văn bản xác định thôn, bản thuộc đơn vị nào. Ví dụ: 25/QĐ-UBND.',
    'The document that says where the hamlet is. For example: 25/QĐ-UBND.',
  ],
  date: ['Ngày văn bản', 'Date of the document'],
  who: ['Người ghi', 'Written by'],
  add: ['Ghi một thôn, bản', 'Write a hamlet'],
  correct: ['Sửa', 'Correct'],
  correctOne: ['Sửa {hamlet}', 'Correct {hamlet}'],
  end: ['Bỏ', 'End'],
  endOne: ['Bỏ {hamlet} khỏi bảng', 'Take {hamlet} off the table'],
  endHint: [
    'Dòng cũ ở lại trong lịch sử. Ghi văn bản làm căn cứ.',
    'The old line stays in the history. Give the document it rests on.',
  ],
  save: ['Lưu', 'Save'],
  history: ['Lịch sử', 'History'],
  ended: ['đã bỏ', 'ended'],
  change: ['Sửa bảng thôn, bản', 'Change the table of hamlets'],
  noSuch: ['Không có xã cũ bị chia nào mang mã này.', 'No divided commune has this code.'],
  back: ['Các bảng', 'All tables'],
} as const satisfies Record<string, Words>

/** Why a line cannot be written, and what to do. */
export const hamletRefusalWords: Readonly<Record<HamletRefusal['reason'], Words>> = {
  'hamlet-without-letters': [
    'Hãy ghi tên thôn, bản bằng chữ; số thì ghi kèm, ví dụ “Thôn 3”.',
    'Give the hamlet in letters; a number goes with them, as in “Thôn 3”.',
  ],
  'not-a-part': [
    'Đơn vị này không nhận phần nào của xã cũ. Hãy chọn trong danh sách.',
    'This unit took no part of the old commune. Choose one of the list.',
  ],
  'document-in-the-future': [
    'Ngày văn bản chưa đến. Hãy kiểm tra lại.',
    'The date of the document is still to come. Check it.',
  ],
  'same-as-before': ['Không có gì thay đổi so với dòng đang có.', 'Nothing differs from the present line.'],
  'changed-meanwhile': [
    'Người khác vừa ghi thôn, bản này. Hãy mở lại bảng để xem rồi sửa tiếp.',
    'Somebody else has just written this hamlet. Open the table again before you go on.',
  ],
}
