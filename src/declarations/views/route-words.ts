import type { Words } from '../../kernel/words.ts'

/** What the routes are called in the API. */
export const routeWords = {
  start: ['Bắt đầu một tờ khai', 'Begin a declaration'],
  resume: ['Khai tiếp tờ khai đã lưu', 'Go on with a saved declaration'],
  card: ['Mã của một tờ khai', 'The codes of a declaration'],
  page: ['Một trang của tờ khai', 'A page of a declaration'],
  check: ['Kiểm tra câu trả lời', 'Check the answers'],
  truth: ['Cam đoan và chọn cách nộp', 'Declare it true and choose how to hand it in'],
  ready: ['Mã chuẩn bị mang đến quầy', 'The prep code for the counter'],
  print: ['Bản in của tờ khai', 'The declaration as it is printed'],
  changed: ['Tờ khai chuyển sang mẫu mới', 'A declaration moves to a newer form'],
} as const satisfies Record<string, Words>
