import sharp from 'sharp'

/** A form with files as a browser sends it. */
export async function multipart(parts: readonly (readonly [field: string, value: string | File])[]) {
  const form = new FormData()
  for (const [field, value] of parts) form.append(field, value)
  const encoded = new Response(form)
  return {
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    payload: Buffer.from(await encoded.arrayBuffer()),
  }
}

export const sentFile = (name: string, content: string | Buffer): File =>
  new File([Uint8Array.from(Buffer.from(content))], name)

export const pdf = (words = 'tờ khai'): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`)

const square = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: 200, g: 30, b: 30 } } })

export const png = (): Promise<Buffer> => square().png().toBuffer()

/** A photograph that says where and with what it was taken, as a phone makes it. */
export const jpegWithPlace = (): Promise<Buffer> =>
  square()
    .withExif({
      IFD0: { Make: 'TestPhone', Model: 'Secret-Model' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 38/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '103/1 39/1 0/1',
      },
    })
    .jpeg()
    .toBuffer()
