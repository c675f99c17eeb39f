import { randomInt, timingSafeEqual } from 'node:crypto'

/** Letters and digits that cannot be mistaken for one another on paper or over the telephone. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 6

/** The short secret on the receipt: 31^6 ≈ 890 million; guessing is slowed down by the limit on the look-up route. */
export const newSecret = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** Compares without telling by its time how much was right; case and spaces do not matter. */
export function secretMatches(typed: string, secret: string): boolean {
  const [one, other] = [Buffer.from(typed.toUpperCase().replace(/\s/g, '')), Buffer.from(secret)]
  return one.length === other.length && timingSafeEqual(one, other)
}
