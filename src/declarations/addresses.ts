/** Where a form for a procedure begins. */
export const newDeclarationPath = (procedure: string): string => `/declarations/new?procedure=${procedure}`

/** An opened declaration: the key stands for code and secret together, and cannot be guessed. */
export interface OpenedPlace {
  readonly code: string
  readonly key: string
}

export const declarationPath = ({ code, key }: OpenedPlace, rest = ''): string =>
  `/declarations/${code}/${key}${rest}`

export const pagePath = (place: OpenedPlace, page: string, { fromCheck = false } = {}): string =>
  declarationPath(place, `/pages/${page}${fromCheck ? '?from=check' : ''}`)

/** What the QR code on the card leads to. */
export const cardAddress = (origin: string, { code, secret }: { code: string; secret: string }): string =>
  `${origin}/declarations/${code}?secret=${secret}`
