import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feeInShort } from './fee-in-short.ts'

const cases: readonly (readonly [string | null, unknown])[] = [
  [null, { kind: 'unknown' }],
  ['Miễn phí', { kind: 'free' }],
  ['Không thu phí (0 đồng)', { kind: 'free' }],
  ['Miễn phí (Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định.)', { kind: 'province' }],
  [
    'Miễn phí với đối tượng luật định; mức cụ thể do HĐND tỉnh quyết định; bản sao 8.000 đồng/bản',
    { kind: 'province' },
  ],
  ['8.000 đồng/bản sao', { kind: 'amount', text: '8.000 đồng' }],
  ['70.000 đồng (70.000 đồng/Giấy chứng nhận)', { kind: 'amount', text: '70.000 đồng' }],
  ['Trực tiếp 20.000 đồng/lần; trực tuyến 10.000 đồng/lần', { kind: 'see-page' }],
  ['400.000 đồng/trường hợp; miễn cho cha dượng', { kind: 'see-page' }],
  ['Miễn lệ phí; bản sao trích lục thu theo quy định', { kind: 'see-page' }],
]
for (const [text, short] of cases) test(`“${text}” in short`, () => assert.deepEqual(feeInShort(text), short))
