/** The public page of a procedure. */
export const procedurePath = (code: string): string => `/procedures/${code}`

/** The short address in QR codes. It stays the same when pages move. */
export const qrPath = (code: string): string => `/q/${code}`

export const posterPath = (code: string): string => `${procedurePath(code)}/poster.pdf`

/** Where a dossier of this procedure is filed online. */
export const filingPath = (code: string): string => `/filings/new?procedure=${code}`

/** The list with words, a field, and the last procedure already seen. Empty settings are left out. */
export function listPath(asked: {
  words?: string | undefined
  field?: string | undefined
  after?: string | undefined
}): string {
  const { words, field, after } = asked
  const settings = Object.entries({ q: words, field, after }).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  )
  return settings.length === 0 ? '/procedures' : `/procedures?${settings.join('&')}`
}
