import { say, type Words } from '../../kernel/words.ts'

/**
 * A sentence in both languages with its values filled in, to be said once more later. Braces in a value would then be taken
 * for a place to fill, so they become brackets.
 */
export function filledWords(words: Words, values: Readonly<Record<string, Words | string | number>>): Words {
  return [fill('vi'), fill('en')]

  function fill(language: 'vi' | 'en'): string {
    const said = Object.entries(values).map(([name, value]) => {
      const text = typeof value === 'object' ? value[language === 'vi' ? 0 : 1] : String(value)
      return [name, text.replaceAll('{', '(').replaceAll('}', ')')] as const
    })
    return say(language, words, Object.fromEntries(said))
  }
}
