import type { Language, Words } from '../kernel/words.ts'
import type { Tx } from '../platform/postgres.ts'
import { declarationPath } from './addresses.ts'
import {
  type Declaration,
  type DeclarationServices,
  findOfDossier,
  isSame,
  tieToDossier,
} from './declarations.store.ts'
import type { ApplicantPart } from './definition.ts'
import { type Opened, openByCode, openDeclaration, printDeclaration } from './open-declaration.store.ts'
import { applicantIn } from './printed.ts'
import { type AnswerSection, summaryOf } from './summary.ts'

/** A declaration that was vouched for, as the filing takes it over. */
export interface Declared {
  readonly code: string
  readonly title: Words
  readonly procedure: string
  /** Who applies and what for, in the fields of the filing. */
  readonly applicant: Readonly<Partial<Record<ApplicantPart, string>>>
  /** Begins the name of the published paper that the form is. */
  readonly paper: string
  /** Staff ids of those who helped. */
  readonly assistedBy: readonly string[]
  /** Where the official form is seen as PDF. */
  readonly printPath: string
  /** The official form as PDF; the same bytes each time. */
  print(): Uint8Array
  summary(language: Language): readonly AnswerSection[]
  /** Ties it to the dossier it was filed with, in the transaction it was found in. */
  file(dossierCode: string): Promise<void>
}

/**
 * The declaration to be filed, locked until the transaction ends when asked. With its key whoever holds it may file it; without, only
 * what was sent to the counter is found, for the office that receives there. Filed, unfinished and expired ones are not found.
 */
export async function findDeclared(
  tx: Tx,
  services: DeclarationServices,
  which: {
    readonly centreId: string
    readonly code: string
    readonly key: string | undefined
    readonly at: Temporal.Instant
    readonly lock?: boolean
  },
): Promise<Declared | undefined> {
  const opened = await openByCode(tx, services, which)
  if (!opened) return undefined
  const { declaredTrueAt, dossierCode, toCounter } = opened.declaration
  if (declaredTrueAt === null || dossierCode !== null) return undefined
  const allowed = which.key === undefined ? toCounter : isSame(which.key, opened.place.key)
  return allowed ? declaredOf(tx, opened) : undefined
}

/** The declaration a dossier was filed with, if it was filed with one. */
export async function declarationOfDossier(
  tx: Tx,
  services: DeclarationServices,
  which: { readonly centreId: string; readonly dossierCode: string; readonly at: Temporal.Instant },
): Promise<Declared | undefined> {
  const found: Declaration | undefined = await findOfDossier(tx, services, which)
  return found && declaredOf(tx, await openDeclaration(tx, services, { declaration: found, at: which.at }))
}

function declaredOf(tx: Tx, opened: Opened): Declared {
  const { declaration, form, reading, known } = opened
  return {
    code: declaration.code,
    title: form.form.title,
    procedure: declaration.procedure,
    applicant: applicantIn(form.form, reading, known),
    paper: form.form.paper,
    assistedBy: declaration.assistedBy,
    printPath: declarationPath(opened.place, '/form.pdf'),
    print: () => printDeclaration(opened),
    summary: language => summaryOf(reading, language),
    file: dossierCode => tieToDossier(tx, declaration, dossierCode),
  }
}
