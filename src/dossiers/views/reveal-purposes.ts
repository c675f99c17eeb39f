import type { Words } from '../../kernel/words.ts'

/**
 * The usual reasons why an officer needs a whole identity number. That a view is noted with its purpose is our rule for the
 * personal data of Law 91/2025/QH15 and Decree 356/2025/NĐ-CP.
 */
export const revealPurposes: readonly Words[] = [
  ['Đối chiếu với giấy tờ người nộp xuất trình', 'To compare with the paper the applicant shows'],
  ['Ghi vào kết quả giải quyết', 'To write it into the result'],
  ['Tra cứu cơ sở dữ liệu quốc gia về dân cư', 'To look it up in the national population database'],
  ['Trả lời văn bản của cơ quan có thẩm quyền', 'To answer the letter of an authority'],
]
