import { nameKeys } from './keys.ts'

/** One row of a centre's own table: where a hamlet of a divided commune lies today, by which document. */
export interface LocalHamlet {
  readonly hamlet: string
  /** Code in the list of Decision 124/2004/QĐ-TTg. */
  readonly formerCode: string
  /** Code in the list of Decision 19/2025/QĐ-TTg. */
  readonly unitCode: string
  readonly document: string
  /** The day of the document, ISO. */
  readonly documentDate: string
}

/** The rows of a divided commune whose hamlet the rest of an address names. Diacritics typed must be right; none need be typed. */
export function hamletsNamed(
  rest: string,
  formerCode: string,
  rows: readonly LocalHamlet[],
): readonly LocalHamlet[] {
  const words = nameKeys(rest)
  return rows.filter(row => {
    if (row.formerCode !== formerCode) return false
    const name = hamletKeys(row.hamlet)
    return words.some((_, at) =>
      name.every((key, offset) => {
        const word = words[at + offset]
        return (
          word !== undefined &&
          (word.tone === key.tone || (word.tone === word.fold && word.fold === key.fold))
        )
      }),
    )
  })
}

/** “Bản Nà Sái” is found by “Nà Sái” too; “Thôn 3” only with its “thôn”, since 3 may be a house number. */
function hamletKeys(hamlet: string) {
  const keys = nameKeys(hamlet)
  const bare = nameKeys(hamlet.replace(KIND, ''))
  return bare.length > 0 && bare.some(({ fold }) => !/^\d+$/.test(fold)) ? bare : keys
}

const KIND = /^(thôn|bản|xóm|ấp|buôn|làng|khu phố|tổ dân phố|tổ|khối|khóm|tiểu khu|khu|sóc|phum|plei)\s+/iu
