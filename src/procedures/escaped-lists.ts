/**
 * Several values in one text: joined by a sign, which stands with a backslash before it where it belongs to a value. So a list may
 * hold lists joined by another sign, and nothing is lost when it is read back.
 */
export const joined = (values: readonly string[], sign: string): string =>
  values
    .map(value => value.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`))
    .join(` ${sign} `)
    .trim()

/** Reads the values back, without spaces around them. */
export function split(text: string, sign: string): readonly string[] {
  const values: string[] = []
  let value = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    const next = text[at + 1]
    if (letter === '\\' && (next === '\\' || next === sign)) {
      value += next
      at += 1
    } else if (letter === sign) {
      values.push(value.trim())
      value = ''
    } else value += letter
  }
  return [...values, value.trim()]
}

/** Lines that say something. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
