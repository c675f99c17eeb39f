/** Letters and digits that cannot be mistaken for one another on paper or over the telephone. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** The code of a saved declaration: TK (tờ khai) and six signs. It names it; only with its secret, or at the counter, it opens. */
export function readDeclarationCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s–—‑-]/g, '')
  const signs = /^TK([A-HJKMNP-Z2-9]{6})$/.exec(code)?.[1]
  return signs && `TK-${signs}`
}

/** The code and secret in a scanned card: the address its QR code leads to. */
export function readScannedCard(
  scanned: string,
): { readonly code: string; readonly secret?: string } | undefined {
  const [, inAddress = '', query = ''] = /\/declarations\/(TK-\w{6})(?:\?(.*))?$/i.exec(scanned.trim()) ?? []
  const code = readDeclarationCode(inAddress || scanned)
  const secret = /(?:^|&)secret=(\w+)/.exec(query)?.[1]
  return code ? { code, ...(secret ? { secret } : {}) } : undefined
}
