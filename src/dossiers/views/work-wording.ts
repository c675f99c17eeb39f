import type { Words } from '../../kernel/words.ts'

/** What the work list and the officer's desk say. */
export const workWording = {
  listTitle: ['Danh sách việc', 'Work list'],
  asOf: ['Cập nhật lúc {time}', 'As of {time}'],
  lanes: ['Nhóm việc', 'Lanes'],
  keys: [
    'Phím tắt: Alt + số (Firefox: Alt + Shift + số) mở nhóm việc; Alt + 0 trang sau.',
    'Keys: Alt + number (Firefox: Alt + Shift + number) opens a lane; Alt + 0 the next page.',
  ],
  dossier: ['Hồ sơ', 'Dossier'],
  due: ['Hạn', 'Due'],
  applicant: ['Người nộp', 'Applicant'],
  position: ['Tình trạng, người thụ lý', 'Status and handler'],
  submitted: ['Nộp lúc', 'Filed'],
  noHandler: ['Chưa giao', 'Not assigned'],
  noDue: ['Chưa hẹn', 'No date yet'],
  nextPage: ['Trang sau', 'Next page'],
  emptyHint: [
    'Tải lại trang để xem hồ sơ mới, hoặc xem các nhóm việc khác.',
    'Reload the page for new dossiers, or look at the other lanes.',
  ],

  deskTitle: ['Bàn làm việc', 'Desk'],
  greeting: ['Chào {name}', 'Hello {name}'],
  take: ['Nhận hồ sơ tại quầy', 'Take a dossier at the counter'],
  search: ['Tìm thủ tục', 'Find a procedure'],
  searchHint: [
    'Gõ vài chữ của tên thủ tục, không cần dấu, hoặc mã thủ tục.',
    'Type a few words of its name, marks may be left out, or its code.',
  ],
  results: ['Thủ tục tìm thấy', 'Procedures found'],
  procedure: ['Thủ tục', 'Procedure'],
  field: ['Lĩnh vực', 'Field'],
  takeOne: ['Nhận hồ sơ', 'Take a dossier'],
  noResults: ['Không tìm thấy thủ tục nào cho “{search}”.', 'No procedure found for “{search}”.'],
  noResultsHint: [
    'Thử ít chữ hơn, hoặc chỉ một từ chính như “khai sinh”.',
    'Try fewer words, or only the main one, such as “khai sinh”.',
  ],
  find: ['Tìm hồ sơ', 'Find a dossier'],
  myLanes: ['Việc đang chờ', 'Waiting work'],
} as const satisfies Record<string, Words>

/** What an empty lane says; other lanes get a sentence that fits all. */
export const emptyLaneWords: Readonly<Record<string, Words>> = {
  filed: ['Không có hồ sơ trực tuyến nào chờ tiếp nhận.', 'No online filing waits to be received.'],
  received: ['Không có hồ sơ nào chờ chuyển xử lý.', 'No dossier waits to be handed over.'],
  processing: ['Không có hồ sơ nào đang xử lý.', 'No dossier is in process.'],
  signing: ['Không có kết quả nào chờ ký.', 'No result waits for a signature.'],
  waiting: ['Không có hồ sơ nào chờ người nộp.', 'No dossier waits for its applicant.'],
  finished: ['Không có kết quả nào chờ trả.', 'No result waits to be returned.'],
  closed: ['Chưa có hồ sơ nào kết thúc.', 'No dossier is closed yet.'],
}
export const emptyLaneOtherwise: Words = ['Nhóm việc này đang trống.', 'This lane is empty.']
