import type { Words } from '../kernel/words.ts'

/** Why a form definition is not taken. Nothing of a refused definition is published. */
export const definitionRefusals = {
  'not-json': ['Nội dung không phải là JSON.', 'The text is not JSON.'],
  'shape-wrong': [
    'Phần này thiếu, thừa hoặc có dạng không đúng.',
    'This part is missing, superfluous or has the wrong form.',
  ],
  'label-missing': [
    'Thiếu lời tiếng Việt hoặc tiếng Anh.',
    'The words are missing in Vietnamese or in English.',
  ],
  'duplicate-page': ['Mã trang này đã dùng ở trang trước.', 'An earlier page has this id already.'],
  'duplicate-field': ['Trường này đã được hỏi ở chỗ khác.', 'This field is asked elsewhere already.'],
  'unknown-field': ['Không có câu hỏi nào cho trường “{name}”.', 'No question asks for the field “{name}”.'],
  'cyclic-condition': [
    'Điều kiện quay vòng: “{name}” phụ thuộc vào chính nó.',
    'The condition goes in a circle: “{name}” depends on itself.',
  ],
  'condition-on-later-page': [
    'Điều kiện dựa vào “{name}”, nhưng câu đó chưa được hỏi ở trang trước.',
    'The condition looks at “{name}”, which is not asked on an earlier page.',
  ],
  'source-not-before': [
    'Giá trị lấy từ “{name}”, nhưng câu đó chưa được hỏi trước câu này.',
    'The value is taken from “{name}”, which is not asked before this question.',
  ],
  'field-without-schema': [
    'Trường “{name}” được hỏi nhưng không có trong lược đồ câu trả lời.',
    'The field “{name}” is asked but not in the schema of answers.',
  ],
  'schema-without-question': [
    'Lược đồ có “{name}” nhưng không có câu hỏi nào.',
    'The schema has “{name}” but no question asks for it.',
  ],
  'schema-mismatch': [
    'Lược đồ của “{name}” không khớp với loại câu hỏi ({wanted}).',
    'The schema of “{name}” does not fit the kind of question ({wanted}).',
  ],
  'required-mismatch': [
    '“{name}”: lược đồ và câu hỏi không thống nhất về việc bắt buộc trả lời.',
    '“{name}”: schema and question do not agree on whether an answer is needed.',
  ],
  'options-missing': ['Câu hỏi lựa chọn cần danh sách lựa chọn.', 'A choice needs its options.'],
  'duplicate-option': ['Lựa chọn “{name}” bị lặp.', 'The option “{name}” is given twice.'],
  'template-unknown': ['Không có mẫu in “{name}”.', 'There is no template called “{name}”.'],
  'template-field-without-source': [
    'Mẫu in có ô “{name}” nhưng không nói lấy từ đâu.',
    'The template has a field “{name}” that no source fills.',
  ],
  'source-without-template-field': [
    'Ô “{name}” không có trong mẫu in.',
    'The template has no field “{name}”.',
  ],
  'applicant-incomplete': [
    'Phải nói tên, số định danh và điện thoại của người nộp lấy từ đâu.',
    'It must be said where the applicant’s name, number and telephone come from.',
  ],
  'effective-date': ['Ngày hiệu lực không có thật.', 'The effective date does not exist.'],
} as const satisfies Record<string, Words>

export type DefinitionReason = keyof typeof definitionRefusals

export interface DefinitionRefusal {
  /** The place as a path: `pages.2.questions.0.showIf`; empty for the whole. */
  readonly at: string
  readonly reason: DefinitionReason
  readonly name?: string
  /** What the kind of question wants of its schema. */
  readonly wanted?: string
}
