/** Control and format characters, tabs and line ends apart: nobody types them, and they hide what a value really is. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu

/** What was typed, as one writes it: composed letters (NFC), nothing invisible, single spaces; `lines` keeps its line ends. */
export function tidied(raw: string, { lines = false }: { readonly lines?: boolean } = {}): string {
  const clean = raw.normalize('NFC').replace(INVISIBLE, '')
  return lines ? clean.replace(/\r\n?/g, '\n').trim() : clean.replace(/\s+/g, ' ').trim()
}
