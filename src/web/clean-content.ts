import { isUtf8 } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'
import type { UploadRules } from './uploads.ts'

/**
 * What a file really is, by its content. Photographs are decoded and written anew, so that what is stored is only a picture:
 * no place where it was taken, no second file hidden behind the first. Nothing when the type is not taken or the picture is broken.
 */
export async function cleanContent(
  bytes: Buffer,
  rules: UploadRules,
): Promise<{ bytes: Buffer; mediaType: string } | undefined> {
  const mediaType =
    (await fileTypeFromBuffer(bytes))?.mime ?? rules.unmarked ?? (isText(bytes) ? 'text/plain' : undefined)
  if (!mediaType || !(mediaType === rules.unmarked || rules.accept.includes(mediaType))) return undefined
  if (!mediaType.startsWith('image/')) return { bytes, mediaType }
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, { limitInputPixels: 100_000_000 }).rotate()
  const encoded = mediaType === 'image/png' ? picture.png() : picture.jpeg({ quality: 88 })
  return encoded.toBuffer().then(
    clean => ({ bytes: clean, mediaType }),
    () => undefined,
  )
}

/** Text has no mark of its own: it is what reads as UTF-8 and holds no sign that only programs write. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0)
}
