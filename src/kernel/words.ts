/** The two languages of the house. Vietnamese is the language of the law and always comes first. */
export type Language = 'vi' | 'en'

/** One sentence of the catalogue of messages: Vietnamese, then English. `{name}` stands for a value filled in later. */
export type Words = readonly [vi: string, en: string]

/** Says a sentence in one language with its values filled in. A value that is missing is a broken assumption and throws. */
export function say(
  language: Language,
  words: Words,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = language === 'vi' ? words[0] : words[1]
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The sentence “${sentence}” wants a value for “${name}”`)
    return String(value)
  })
}
