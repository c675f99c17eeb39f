const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** One word of a name as it is compared. */
export interface WordKey {
  /** “hoà” and “hòa” are one key, in either Unicode form; “Hòa” and “Hoa”, “Đ” and “D” are not. */
  readonly tone: string
  /** Without any diacritic, for whoever types without. */
  readonly fold: string
}

/**
 * The keys of one word (units.md §5). A tone counts wherever in the word it stands; final y after a consonant is i
 * (“Quý”, “Quí”); numbers lose the zero in front (“Phường 01”).
 */
export function wordKey(word: string): WordKey {
  const base = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd\u0335')
    .replace(/^0+(?=\d)/, '')
  const marks = base.match(TONE)
  const toneless = marks ? base.replace(TONE, '') : base
  const letters = toneless.replace(FINAL_Y, '$1i')
  const tone = marks ? letters + marks.toSorted().join('') : letters
  return { tone, fold: letters.replace(/\p{M}/gu, '') }
}

/** Final y alone behind consonants, or behind “qu”, sounds and is written as i. */
const FINAL_Y = /^((?:[b-df-hj-np-tv-xz]\u0335?)*|qu)y$/

/** Words of letters or of digits: “P4” is two, and so is “H’leo”. */
export const WORD = /[\p{L}\p{M}]+|\p{N}+/gu

/** The keys of a name, word by word. `keyOf` may remember words: names are made of few different ones. */
export const nameKeys = (name: string, keyOf: (word: string) => WordKey = wordKey): readonly WordKey[] =>
  (name.normalize('NFC').match(WORD) ?? []).map(word => keyOf(word))

/** How names are looked up: no diacritics, no spaces, so that “Ea H’leo” and “Eahleo” meet. */
export const compactFold = (keys: readonly WordKey[]): string => {
  let compact = ''
  for (const { fold } of keys) compact += fold
  return compact
}

/** True when nothing marked was typed. */
export const isBare = ({ tone, fold }: WordKey): boolean => tone === fold
