import { extractText } from 'unpdf'

/** The text of each page of a PDF, as a person reads it. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(new Uint8Array(bytes))
  return text.map(page => page.normalize('NFC').replace(/\s+/g, ' '))
}
