import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFee } from './read-fee.ts'

const head = { effectiveFrom: '2025-07-01', source: 'test' }
const cases: readonly (readonly [string | null, string])[] = [
  ['Miễn phí', 'free'],
  ['Không thu phí (0 đồng)', 'free'],
  ['10.000 đồng/trường hợp', 'fixed 10000'],
  ['50.000 đồng/di chúc', 'fixed 50000'],
  ['8.000 đồng/bản sao', 'per-copy 8000'],
  ['Miễn phí (Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định)', 'none'],
  ['Miễn phí (đăng ký đúng hạn); đăng ký quá hạn theo mức HĐND tỉnh', 'none'],
  ['2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang', 'none'],
  ['Trực tiếp 20.000 đồng/lần; trực tuyến 10.000 đồng/lần', 'none'],
  ['70.000 đồng (70.000 đồng/Giấy chứng nhận)', 'none'],
  [null, 'none'],
]
for (const [text, expected] of cases)
  test(`“${text}” states ${expected}`, () => {
    const rule = readFee(text, head)
    assert.equal(rule ? [rule.kind, 'amount' in rule ? rule.amount : ''].join(' ').trim() : 'none', expected)
  })
