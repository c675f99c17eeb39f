import { WORD, type WordKey, wordKey } from './keys.ts'

/** One word of an address, with its place in the text. */
export interface Token extends WordKey {
  readonly start: number
  readonly end: number
  /** What stands between it and the word before: nothing that parts, a dash (which names may have inside), or a comma and its like. */
  readonly before: 'none' | 'dash' | 'comma'
}

/** The address in NFC and its words. */
export interface AddressWords {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Takes an address apart. Longer addresses than people write are cut: see `LONGEST_ADDRESS`. */
export function addressWords(address: string): AddressWords {
  const text = address.normalize('NFC')
  const tokens: Token[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    tokens.push({
      ...wordKey(word),
      start: index,
      end: index + word.length,
      before: tokens.length === 0 ? 'comma' : breakIn(text.slice(last, index)),
    })
    last = index + word.length
  }
  return { text, tokens }
}

const breakIn = (between: string): Token['before'] => {
  if (/[,;\n\r\t|/\\()[\]{}]/.test(between)) return 'comma'
  return /[–—]|\s-|-\s/.test(between) ? 'dash' : 'none'
}
