import { localTime } from '../kernel/local-time.ts'
import { getCentre } from '../people/index.ts'
import { renderPdf } from '../platform/pdf.ts'
import type { Tx } from '../platform/postgres.ts'
import type { OpenedPlace } from './addresses.ts'
import { readDeclarationCode } from './code.ts'
import {
  type Declaration,
  type DeclarationServices,
  findDeclaration,
  isSame,
  keyOf,
} from './declarations.store.ts'
import { onlyCorrections } from './form-drafts.store.ts'
import { type FormVersion, findLatestForm, getFormVersion, templatePath } from './form-versions.store.ts'
import { printedForm } from './printed.ts'
import { type Reading, readAnswers } from './read-answers.ts'
import type { Known } from './values.ts'
import type { Visited } from './walk.ts'

/** A declaration with its form and what it says, as the pages work with it. */
export interface Opened {
  readonly declaration: Declaration
  readonly form: FormVersion
  /** Published since it was begun. */
  readonly newer: FormVersion | undefined
  readonly known: Known
  readonly reading: Reading
  readonly visited: Visited
  readonly place: OpenedPlace
}

export interface Opening {
  readonly centreId: string
  readonly code: string
  readonly at: Temporal.Instant
  readonly lock?: boolean
}

/** Opens the declaration to whoever has its key. A wrong key, a wrong code and an expired declaration are answered alike. */
export async function openWithKey(
  tx: Tx,
  services: DeclarationServices,
  opening: Opening & { readonly key: string },
): Promise<Opened | undefined> {
  const opened = await openByCode(tx, services, opening)
  return opened && isSame(opening.key, opened.place.key) ? opened : undefined
}

/** Opens it to whoever has its secret, as it stands on the card; case and spaces do not matter. */
export async function openWithSecret(
  tx: Tx,
  services: DeclarationServices,
  opening: Opening & { readonly secret: string },
): Promise<Opened | undefined> {
  const opened = await openByCode(tx, services, opening)
  const secret = opening.secret.toUpperCase().replace(/\s/g, '')
  return opened && isSame(secret, opened.declaration.secret) ? opened : undefined
}

/** Opens it without a secret. The caller answers for who may: the office, for what was brought to its counter. */
export async function openByCode(
  tx: Tx,
  services: DeclarationServices,
  { code: asked, ...opening }: Opening,
): Promise<Opened | undefined> {
  const code = readDeclarationCode(asked)
  const declaration = code ? await findDeclaration(tx, services, { ...opening, code }) : undefined
  return declaration && openDeclaration(tx, services, { declaration, at: opening.at })
}

/** Reads a declaration that was found. */
export async function openDeclaration(
  tx: Tx,
  services: DeclarationServices,
  { declaration, at }: { readonly declaration: Declaration; readonly at: Temporal.Instant },
): Promise<Opened> {
  const begun = await getFormVersion(tx, declaration.formId, declaration.formVersion)
  const newer = declaration.dossierCode === null ? await newerForm(tx, begun, at) : undefined
  // Words that were put right need not be told; the answers mean what they meant.
  const form = newer?.isCorrection ? newer.form : begun
  const known = await knownAt(tx, declaration, at)
  return {
    declaration,
    form,
    newer: newer?.isCorrection ? undefined : newer?.form,
    known,
    reading: readAnswers(form.form, declaration.typed, known),
    visited: new Set(Object.keys(declaration.pageSaves)),
    place: { code: declaration.code, key: keyOf(services, declaration) },
  }
}

async function newerForm(
  tx: Tx,
  { form: { id }, version }: FormVersion,
  at: Temporal.Instant,
): Promise<{ readonly form: FormVersion; readonly isCorrection: boolean } | undefined> {
  const latest = await findLatestForm(tx, id, localTime(at).toPlainDate())
  if (!latest || latest.version <= version) return undefined
  const isCorrection = await onlyCorrections(tx, id, { after: version, upTo: latest.version })
  return { form: latest, isCorrection }
}

/** What the office knows without asking. A declaration that was vouched for keeps the day on which that was done. */
async function knownAt(tx: Tx, declaration: Declaration, at: Temporal.Instant): Promise<Known> {
  const { superiorAgency } = await getCentre(tx, declaration.centreId)
  const today = localTime(declaration.declaredTrueAt ?? at)
    .toPlainDate()
    .toString()
  const place = /(?:^|\s)(?:xã|phường|đặc khu)\s+([^,]+)/iu.exec(superiorAgency)?.[1]?.trim() ?? ''
  const commune = superiorAgency.replace(/^Ủy ban nhân dân /i, '')
  return { ...declaration.filer, recipient: superiorAgency, commune, place, today }
}

/** The official form as PDF: the same bytes for the same answers. */
export const printDeclaration = ({ declaration, form, reading, known }: Opened): Uint8Array =>
  renderPdf({
    template: templatePath(form.form.print.template),
    data: { ...printedForm(form.form, reading, known), code: declaration.code },
  })
