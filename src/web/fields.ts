import { Type } from 'typebox'
import type { Words } from '../kernel/words.ts'

/**
 * The kinds of field a form of the house is made of. One schema gives the type, the parsing, the HTML constraints, the words
 * of a refusal and the entry in /openapi.json.
 */
interface FieldWords {
  /** What a person calls this field; also used in refusals. */
  readonly label: Words
  /** What to say when the value has the wrong form. */
  readonly wrong?: Words
}

export const text = (
  options: FieldWords & { min?: number; max: number; pattern?: string; lines?: boolean },
) => {
  const { min = 1, max, lines, ...rest } = options
  return Type.String({ ...rest, minLength: min, maxLength: max, ...(lines ? { lines } : {}) })
}

export const whole = (options: FieldWords & { min: number; max: number }) => {
  const { min, max, ...rest } = options
  return Type.Integer({ ...rest, minimum: min, maximum: max })
}

export const choice = <const Value extends string>(options: FieldWords & { of: readonly Value[] }) => {
  const { of, ...rest } = options
  return Type.Enum([...of], rest)
}

export const yes = (options: FieldWords) => Type.Boolean({ ...options })

/** 12 digits of the personal identification number (Decree 137/2015/NĐ-CP, Art. 13), or 9 of the old identity card. */
export const personalId = (label: Words) =>
  text({
    label,
    max: 12,
    pattern: '^(\\d{12}|\\d{9})$',
    wrong: [
      'Số định danh cá nhân gồm đúng 12 chữ số (hoặc 9 chữ số của chứng minh nhân dân cũ).',
      'A personal identification number has exactly 12 digits (or the 9 of an old identity card).',
    ],
  })

/** A Vietnamese telephone number, with or without +84; spaces, dots and dashes are taken out first. */
export const phone = (label: Words) =>
  text({
    label,
    max: 15,
    pattern: '^(0|\\+84)\\d{8,10}$',
    wrong: [
      'Số điện thoại bắt đầu bằng 0 hoặc +84 và có 9 đến 11 chữ số, ví dụ 0912 345 678.',
      'A telephone number begins with 0 or +84 and has 9 to 11 digits, for example 0912 345 678.',
    ],
  })

export const mail = (label: Words) =>
  text({
    label,
    max: 200,
    pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
    wrong: ['Địa chỉ thư điện tử có dạng ten@noi.vn.', 'An e-mail address looks like name@place.vn.'],
  })
