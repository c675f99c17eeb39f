import { readDossierCode } from './code.ts'

/** What somebody at a counter typed or scanned to find a dossier. */
export type DossierSearch =
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'number'; readonly idNumber?: string; readonly phone?: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'nothing' }

/** Scanners send the whole tracking address, and at times lose its beginning. */
const CODE_WITHIN =
  /(?:[A-Z]\d{2}(?:\.\d{1,3})*|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(?:\d{8}|\d{6})-\d{4,7}(?!\d)/

/**
 * Reads the one box: a dossier code or the whole tracking address a scanner sends, an identity number (12 digits, 9 on old
 * cards), a telephone number, or else a name. Nine digits beginning with 0 may be either number, so both are looked for.
 */
export function readDossierSearch(typed: string): DossierSearch {
  const text = typed.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (text === '') return { by: 'nothing' }
  const code = CODE_WITHIN.exec(text.toUpperCase())?.[0] ?? text
  if (readDossierCode(code).ok) return { by: 'code', code }
  const digits = text.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9,10}$)/, '0')
  if (!/^\d{9,12}$/.test(digits)) return { by: 'name', name: text }
  const idNumber = /^(\d{12}|\d{9})$/.test(digits) ? { idNumber: digits } : {}
  const phone = /^0\d{8,10}$/.test(digits) ? { phone: digits } : {}
  // Ten or eleven digits that begin with anything but 0 are no number we know; they may be part of what was written as a name.
  return 'idNumber' in idNumber || 'phone' in phone
    ? { by: 'number', ...idNumber, ...phone }
    : { by: 'name', name: text }
}
