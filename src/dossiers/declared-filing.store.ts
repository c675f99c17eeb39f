import { type Declared, findDeclared } from '../declarations/index.ts'
import type { Tx } from '../platform/postgres.ts'
import type { ProcedureVersion } from '../procedures/index.ts'
import type { Typed } from '../web/route.ts'
import type { DossierServices } from './dossiers.store.ts'
import type { KeptFile } from './kept-files.store.ts'

/** A filing that takes over a declaration: who applies comes from it, and its official form is one of the papers. */
export interface DeclaredFiling {
  readonly declared: Declared
  /** The line of the published papers that the form is; nothing when the list does not name it. */
  readonly line: number | undefined
}

export interface DeclarationAsked {
  readonly typed: Typed
  readonly procedure: ProcedureVersion
  readonly centreId: string
  readonly at: Temporal.Instant
  /** At the counter what was sent there needs no key: the person stands before the officer. */
  readonly atCounter: boolean
}

/** The declaration a filing names, for the same procedure; `unusable` when it cannot be filed (any more). */
export async function declaredFiling(
  tx: Tx,
  services: DossierServices,
  { typed, procedure, centreId, at, atCounter }: DeclarationAsked,
): Promise<DeclaredFiling | 'unusable' | undefined> {
  const { declaration: code, key } = typed
  if (!code) return undefined
  const declared = await findDeclared(tx, services, {
    centreId,
    code,
    key: key || (atCounter ? undefined : ''),
    at,
    lock: typed.step === 'send',
  })
  if (declared?.procedure !== procedure.code) return 'unusable'
  const form = declared.paper.toLocaleLowerCase('vi')
  const line = procedure.documents.findIndex(({ name }) => name.toLocaleLowerCase('vi').startsWith(form))
  return { declared, line: line < 0 ? undefined : line }
}

/** What the declaration fills in on the form of the filing; what was typed there goes before it. */
export function typedFrom({ declared, line }: DeclaredFiling, atCounter: boolean): Typed {
  // At the counter the form is printed and signed; online it is the file.
  const paper =
    line === undefined
      ? {}
      : { [`papers.${line}.count`]: '1', [`papers.${line}.kind`]: atCounter ? 'original' : 'electronic' }
  return { ...declared.applicant, ...paper }
}

/** Prints the official form and puts it on disk, to be attached to the dossier. */
export async function declaredFile(
  { files }: DossierServices,
  { declared, line }: DeclaredFiling,
): Promise<KeptFile> {
  return {
    token: '',
    field: line === undefined ? 'files' : `papers.${line}.file`,
    name: `${declared.title[0]} ${declared.code}.pdf`,
    mediaType: 'application/pdf',
    sha256: await files.stage(declared.print()),
  }
}
