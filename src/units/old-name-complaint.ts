import { isBare, nameKeys, type WordKey } from './keys.ts'

/** Words by which a reason is told to speak of an old unit name, or of something else: reference data. */
export interface OldNameWords {
  readonly complaint: readonly string[]
  readonly otherReason: readonly string[]
}

/**
 * True when a reason speaks of an old place name and of nothing else. Such a reason refuses nobody: papers issued before the
 * reorganisation keep their effect, and nobody may be asked to renew them because of it (Resolution 190/2025/QH15, Art. 10;
 * Resolution 35/2023/UBTVQH15, Art. 21). A clause that has another reason of its own makes it false.
 */
export function complainsOnlyOfOldName(reason: string, { complaint, otherReason }: OldNameWords): boolean {
  const clauses = reason
    .split(/[.;,:!?\n]|\s(?:và|va|and|ngoài ra|đồng thời)\s/iu)
    .map(clause => nameKeys(clause))
  const isComplaint = (clause: readonly WordKey[]) => saysAny(clause, complaint)
  return (
    clauses.some(isComplaint) && !clauses.some(clause => !isComplaint(clause) && saysAny(clause, otherReason))
  )
}

const saysAny = (words: readonly WordKey[], expressions: readonly string[]): boolean =>
  expressions.some(expression => says(words, nameKeys(expression)))

/** Marks that were typed must be right (“xã cử” is not “xã cũ”); none need be typed. */
const says = (words: readonly WordKey[], expression: readonly WordKey[]): boolean =>
  words.some((_, at) =>
    expression.every((key, offset) => {
      const word = words[at + offset]
      return word !== undefined && (word.tone === key.tone || (isBare(word) && word.fold === key.fold))
    }),
  )
