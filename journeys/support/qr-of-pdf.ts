import jsQR from 'jsqr'
import { getDocumentProxy, renderPageAsImage } from 'unpdf'

/**
 * What the QR code on a page of a PDF says, read as a telephone reads it: from the picture of the page, or of the first of
 * the parts into which it is to be cut.
 */
export async function qrOfPdf(
  bytes: Uint8Array,
  { page = 1, columns = 1, rows = 1 } = {},
): Promise<string | undefined> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const picture = await loadImage(
    await renderPageAsImage(document, page, { canvasImport: () => import('@napi-rs/canvas'), scale: 2 }),
  )
  const [across, down] = [Math.floor(picture.width / columns), Math.floor(picture.height / rows)]
  const canvas = createCanvas(across, down)
  const context = canvas.getContext('2d')
  context.drawImage(picture, 0, 0)
  const { data, width, height } = context.getImageData(0, 0, across, down)
  return jsQR.default(new Uint8ClampedArray(data), width, height)?.data
}
