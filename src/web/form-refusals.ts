import type { Words } from '../kernel/words.ts'

/** Sentences for what a schema can find wrong with one field; `{label}` is the field as people call it. */
export const formRefusals = {
  required: ['Hãy điền “{label}”.', 'Fill in “{label}”.'],
  choose: ['Hãy chọn “{label}”.', 'Choose “{label}”.'],
  confirm: ['Hãy đánh dấu “{label}”.', 'Tick “{label}”.'],
  tooShort: ['“{label}” phải có ít nhất {limit} ký tự.', '“{label}” must have at least {limit} characters.'],
  tooLong: ['“{label}” được nhiều nhất {limit} ký tự.', '“{label}” may have at most {limit} characters.'],
  tooSmall: ['“{label}” phải từ {limit} trở lên.', '“{label}” must be {limit} or more.'],
  tooLarge: ['“{label}” được nhiều nhất {limit}.', '“{label}” may be at most {limit}.'],
  notANumber: ['“{label}” phải là số nguyên.', '“{label}” must be a whole number.'],
  wrongForm: ['“{label}” chưa đúng.', '“{label}” is not right.'],
  tooMany: ['Có quá nhiều dòng; nhiều nhất {limit}.', 'There are too many rows; at most {limit}.'],
  keyReused: [
    'Biểu mẫu này đã được gửi trước đó với nội dung khác. Hãy mở biểu mẫu mới nếu đây là yêu cầu khác.',
    'This form has already been sent with other content. Open a new form if this is another request.',
  ],
} as const satisfies Record<string, Words>
