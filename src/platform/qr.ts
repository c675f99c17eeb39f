import QRCode from 'qrcode'

/** White border in modules on every side: the standard asks for 4, without it many phones do not find the code. */
const QUIET_ZONE = 4

/**
 * A QR code as SVG without fixed size: it fills the box it is put in and stays sharp in print. Error correction M survives
 * a crease or a drop of ink on a poster. Throws when the text is empty or longer than a code can hold (2,331 bytes).
 */
export function qrSvg(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * QUIET_ZONE
  const rows = Array.from({ length: modules.size }, (_, row) => darkRuns(modules, row)).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${rows}"/></svg>`
  )
}

/** The same as PNG, black on white without grey, `side` pixels wide at most: for documents and stickers made elsewhere. */
export const qrPng = (text: string, side: number): Promise<Buffer> =>
  QRCode.toBuffer(text, { type: 'png', errorCorrectionLevel: 'M', margin: QUIET_ZONE, width: side })

/** One row of modules as lines one module wide, one for each run of dark ones: small enough to stand in a page. */
function darkRuns(modules: QRCode.BitMatrix, row: number): string {
  const bits = Array.from({ length: modules.size }, (_, column) =>
    modules.get(row, column) ? '1' : '0',
  ).join('')
  let end = 0
  return [...bits.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => {
      const move = end === 0 ? `M${index + QUIET_ZONE} ${row + QUIET_ZONE}.5` : `m${index - end} 0`
      end = index + length
      return `${move}h${length}`
    })
    .join('')
}
