import type { ChangeRefusal } from './refusals.ts'

/** Signs of a name or of the number of a decision; of a note. */
const LONGEST = 200
export const LONGEST_NOTE = 1_000

/** Lists of days go on into spreadsheets, where a text that begins like a formula would be reckoned. */
const FORMULA = /^[=+\-@\t\r]/

/** What is wrong with a text a person wrote about a day; nothing when it is plain words of a fair length. */
export function findTextFault(text: string, most: number = LONGEST): ChangeRefusal | undefined {
  if (FORMULA.test(text)) return { reason: 'text-like-formula', text: text.slice(0, 40) }
  return text.length > most ? { reason: 'text-too-long', most } : undefined
}
