import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTimeLimit } from './read-time-limit.ts'

const sameDay = { kind: 'same-day', cutoff: '15:00' }
const workingDays = (amount: number) => ({ kind: 'working-days', amount })

const cases: readonly (readonly [string, unknown])[] = [
  ['3 ngày làm việc', workingDays(3)],
  ['03 ngày làm việc', workingDays(3)],
  ['1 ngày làm việc', workingDays(1)],
  ['7 ngày', { kind: 'days', amount: 7 }],
  ['02 tháng', { kind: 'months', amount: 2 }],
  ['8 giờ', { kind: 'working-hours', amount: 8 }],
  ['5 ngày làm việc (nguồn ghi “5”, không ghi đơn vị); kéo dài khi phải xác minh', workingDays(5)],
  ['5 ngày làm việc kể từ ngày nhận hồ sơ (gồm 2 ngày làm việc lấy ý kiến cơ quan thuế)', workingDays(5)],
  ['Không quá 2 ngày làm việc, có thể dài hơn theo thỏa thuận bằng văn bản', workingDays(2)],
  ['Trực tuyến: 2 ngày; Trực tiếp: 2 ngày; Dịch vụ bưu chính: 2 ngày', { kind: 'days', amount: 2 }],
  ['Trong ngày tiếp nhận hoặc ngày làm việc tiếp theo nếu nhận sau 15 giờ', sameDay],
  [
    'Trong ngày làm việc; nhận sau 15 giờ mà chưa giải quyết được ngay thì trả ngày làm việc tiếp theo (nguồn ghi “1”)',
    sameDay,
  ],
  [
    'Nguồn không ghi thời hạn ở bảng; xử lý trong ngày theo trình tự (nhận sau 15 giờ hẹn ngày làm việc tiếp theo)',
    sameDay,
  ],
  ['1 (nguồn không ghi đơn vị)', null],
  ['0 ngày', null],
  ['không quy định', null],
  ['', null],
  ['1 ngày làm việc; 3 ngày làm việc khi phải xác minh', null],
  ['Trực tiếp: 1 ngày làm việc; Trực tuyến: 02 giờ', null],
  ['Trực tiếp 1 ngày làm việc; trực tuyến 2 giờ', null],
  ['Trực tuyến: 30 ngày; Trực tiếp: 30 ngày làm việc', null],
  ['Nguồn ghi bưu chính 30 ngày, trực tiếp 40 ngày', null],
  [
    'Nguồn ghi “1” (bổ sung hộ tịch trong ngày); thay đổi, cải chính tính theo quy định riêng – cần đối chiếu',
    null,
  ],
]

for (const [text, limit] of cases)
  test(`“${text}” states ${JSON.stringify(limit)}`, () => assert.deepEqual(readTimeLimit(text), limit))

test('a text typed in decomposed letters reads the same', () =>
  assert.deepEqual(readTimeLimit('3 ngày làm việc'.normalize('NFD')), workingDays(3)))
