import type { Words } from '../../kernel/words.ts'

/** The usual reasons why an officer needs a whole identity number; the audit log keeps which was given (rules §9.6 P3). */
export const revealPurposes: readonly Words[] = [
  ['Đối chiếu với giấy tờ người nộp xuất trình', 'To compare with the paper the applicant shows'],
  ['Ghi vào kết quả giải quyết', 'To write it into the result'],
  ['Tra cứu cơ sở dữ liệu quốc gia về dân cư', 'To look it up in the national population database'],
  ['Trả lời văn bản của cơ quan có thẩm quyền', 'To answer the letter of an authority'],
]
