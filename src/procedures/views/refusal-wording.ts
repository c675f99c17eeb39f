import type { Words } from '../../kernel/words.ts'

export const refusalWording = {
  title: ['Không tìm thấy thủ tục', 'Procedure not found'],
  malformedCode: [
    'Mã thủ tục phải có dạng 1.001193. Hãy tìm theo tên hoặc việc cần làm.',
    'A procedure code looks like 1.001193. Search by name or by what you need to do.',
  ],
  unknown: [
    'Danh mục không có thủ tục mang mã này. Hãy tìm theo tên hoặc việc cần làm.',
    'The catalogue has no procedure with this code. Search by name or by what you need to do.',
  ],
} as const satisfies Record<string, Words>
