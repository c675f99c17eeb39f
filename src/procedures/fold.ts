/**
 * Letters without case, tone or accent, so that “Khai Sinh”, “khai sinh” and decomposed letters from a phone are one word.
 * The same as the database's fold() for Vietnamese.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()

/** The words of a text, folded: letters and digits only; a procedure code, even half typed, is one word. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(/\d\.\d{1,6}|[\p{L}\p{N}]+/gu) ?? []

/** A name as an identifier of ASCII letters and hyphens: “Hộ tịch” → `ho-tich`. */
export const slugOf = (name: string): string =>
  wordsOf(name)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
