/** The public page of a procedure. */
export const procedurePath = (code: string): string => `/procedures/${code}`

/** The short address in QR codes. It stays the same when pages move. */
export const qrPath = (code: string): string => `/q/${code}`

export const posterPath = (code: string): string => `${procedurePath(code)}/poster.pdf`

/** Where a dossier of this procedure is filed online. */
export const filingPath = (code: string, caseId?: string): string =>
  `/filings/new?procedure=${code}${caseId === undefined ? '' : `&case=${caseId}`}`

/** The editor's list, and the page of one procedure with its draft. */
export const editorPath = (code?: string): string =>
  code === undefined ? '/catalogue' : `/catalogue/p/${code}`
export function editorListPath(filter: Readonly<Record<string, string>>): string {
  const set = Object.entries(filter).filter(([, value]) => value !== '')
  return `/catalogue?${new URLSearchParams(Object.fromEntries(set))}`
}
export const partPath = (code: string, group: string): string => `${editorPath(code)}/parts/${group}`
export const draftActionPath = (code: string, action: string): string => `${editorPath(code)}/${action}`
export const herePath = (code: string): string => `${editorPath(code)}/here`
export const feePath = (code: string): string => `${procedurePath(code)}/fee`

export interface ListSettings {
  readonly words?: string | undefined
  readonly field?: string | undefined
  /** Only what can be filed online. */
  readonly online?: boolean | undefined
  /** Code of the last procedure already seen. */
  readonly after?: string | undefined
}

/** The list with its settings; empty ones are left out. */
export function listPath({ words, field, online, after }: ListSettings): string {
  const settings = Object.entries({ q: words, field, online: online ? '1' : '', after }).flatMap(
    ([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []),
  )
  return settings.length === 0 ? '/procedures' : `/procedures?${settings.join('&')}`
}
