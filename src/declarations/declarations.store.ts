import { randomInt, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'
import type { Seal } from '../platform/seal.ts'
import type { Units } from '../units/index.ts'
import { CODE_LETTERS } from './code.ts'
import type { FormVersion } from './form-versions.store.ts'
import type { Known, Typed } from './values.ts'

/** What this module works with besides the transaction. */
export interface DeclarationServices {
  readonly seal: Seal
  readonly units: Units
}

/** A declaration as far as it is filled in. */
export interface Declaration {
  readonly centreId: string
  readonly code: string
  readonly secret: string
  readonly formId: string
  readonly formVersion: number
  readonly procedure: string
  readonly typed: Typed
  /** What was known of the filer at the start, such as the name on the card that was read. */
  readonly filer: Known
  readonly pageSaves: Readonly<Record<string, number>>
  /** Staff ids of the officers and volunteers who helped. */
  readonly assistedBy: readonly string[]
  readonly savedAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly declaredTrueAt: Temporal.Instant | null
  /** It is finished and waits to be brought to the counter. */
  readonly toCounter: boolean
  readonly dossierCode: string | null
}

interface Sealed {
  readonly typed: Typed
  readonly filer: Known
}

const LENGTH = 6
const newSigns = (): string =>
  Array.from({ length: LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/** Begins a declaration. Those that have expired unfiled are removed on the way. */
export async function beginDeclaration(
  tx: Tx,
  { seal }: Pick<DeclarationServices, 'seal'>,
  begun: {
    readonly centreId: string
    readonly form: FormVersion
    readonly procedure: string
    readonly filer: Known
    readonly at: Temporal.Instant
  },
): Promise<{ readonly code: string; readonly secret: string }> {
  const { centreId, form, procedure, filer, at } = begun
  await removeExpired(tx, at)
  const code = await freeCode(tx, centreId)
  const secret = newSigns()
  await tx
    .insertInto('declaration')
    .values({
      centre_id: centreId,
      code,
      secret: seal.seal(secret),
      form_id: form.form.id,
      form_version: form.version,
      procedure_code: procedure,
      typed: sealed(seal, { typed: {}, filer }),
      started_at: at.toString(),
      saved_at: at.toString(),
      expires_at: expiry(at, form).toString(),
    })
    .execute()
  return { code, secret }
}

async function freeCode(tx: Tx, centreId: string): Promise<string> {
  for (;;) {
    const code = `TK-${newSigns()}`
    const { rows } =
      await sql`select from declaration where centre_id = ${centreId} and code = ${code}`.execute(tx)
    if (rows.length === 0) return code
  }
}

const removeExpired = (tx: Tx, at: Temporal.Instant): Promise<unknown> =>
  sql`delete from declaration where expires_at < ${at.toString()} and dossier_code is null`.execute(tx)

const expiry = (at: Temporal.Instant, { form }: FormVersion): Temporal.Instant =>
  at.add({ hours: form.keepDays * 24 })

const sealed = (seal: Seal, content: Sealed): Buffer => seal.seal(JSON.stringify(content))

/** The declaration with this code, or nothing; expired ones count as gone. `lock` keeps everyone else from changing it until commit. */
export async function findDeclaration(
  db: Db,
  { seal }: Pick<DeclarationServices, 'seal'>,
  which: {
    readonly centreId: string
    readonly code: string
    readonly at: Temporal.Instant
    readonly lock?: boolean
  },
): Promise<Declaration | undefined> {
  const base = db
    .selectFrom('declaration')
    .selectAll()
    .where('centre_id', '=', which.centreId)
    .where('code', '=', which.code)
  const row = await (which.lock ? base.forUpdate() : base).executeTakeFirst()
  const gone = !row || (row.dossier_code === null && Temporal.Instant.compare(row.expires_at, which.at) <= 0)
  return gone ? undefined : declarationOf(row, seal)
}

/** The declaration a dossier was filed with. */
export async function findOfDossier(
  db: Db,
  { seal }: Pick<DeclarationServices, 'seal'>,
  { centreId, dossierCode }: { readonly centreId: string; readonly dossierCode: string },
): Promise<Declaration | undefined> {
  const row = await db
    .selectFrom('declaration')
    .selectAll()
    .where('centre_id', '=', centreId)
    .where('dossier_code', '=', dossierCode)
    .executeTakeFirst()
  return row && declarationOf(row, seal)
}

interface DeclarationRow {
  readonly centre_id: string
  readonly code: string
  readonly secret: Buffer
  readonly form_id: string
  readonly form_version: number
  readonly procedure_code: string
  readonly typed: Buffer
  readonly page_saves: unknown
  readonly assisted_by: readonly string[]
  readonly saved_at: Temporal.Instant
  readonly expires_at: Temporal.Instant
  readonly declared_true_at: Temporal.Instant | null
  readonly to_counter: boolean
  readonly dossier_code: string | null
}

function declarationOf(row: DeclarationRow, seal: Seal): Declaration {
  const content: Sealed = JSON.parse(seal.unseal(row.typed))
  return {
    centreId: row.centre_id,
    code: row.code,
    secret: seal.unseal(row.secret),
    formId: row.form_id,
    formVersion: row.form_version,
    procedure: row.procedure_code,
    ...content,
    pageSaves: Object.fromEntries(
      Object.entries(row.page_saves ?? {}).map(([page, saves]) => [page, Number(saves)]),
    ),
    assistedBy: row.assisted_by,
    savedAt: row.saved_at,
    expiresAt: row.expires_at,
    declaredTrueAt: row.declared_true_at,
    toCounter: row.to_counter,
    dossierCode: row.dossier_code,
  }
}

/** Who saves, and when; `helper` is the staff id of whoever is logged in. */
export interface Saving {
  readonly at: Temporal.Instant
  readonly form: FormVersion
  readonly helper: string | undefined
}

/** Saves one page of a declaration that was loaded and locked. Whatever was vouched for before must be vouched for again. */
export async function savePage(
  tx: Tx,
  { seal }: Pick<DeclarationServices, 'seal'>,
  saved: { readonly declaration: Declaration; readonly page: string; readonly typed: Typed } & Saving,
): Promise<void> {
  const { declaration, page, typed, at, form, helper } = saved
  const { pageSaves, assistedBy, filer } = declaration
  await changeDeclaration(tx, declaration, {
    form_version: form.version,
    typed: sealed(seal, { typed, filer }),
    page_saves: JSON.stringify({ ...pageSaves, [page]: (pageSaves[page] ?? 0) + 1 }),
    assisted_by: helper && !assistedBy.includes(helper) ? [...assistedBy, helper] : [...assistedBy],
    saved_at: at.toString(),
    expires_at: expiry(at, form).toString(),
    declared_true_at: null,
    to_counter: false,
  })
}

/** Goes on with a newer version of the form. What was typed stays, also what is asked no more. */
export const moveToVersion = (tx: Tx, declaration: Declaration, version: number): Promise<void> =>
  changeDeclaration(tx, declaration, { form_version: version, declared_true_at: null, to_counter: false })

/** The declarant vouches for the answers; from then on they can be filed, or opened at the counter. */
export const declareTrue = (
  tx: Tx,
  declaration: Declaration,
  { at, toCounter }: { readonly at: Temporal.Instant; readonly toCounter: boolean },
): Promise<void> =>
  changeDeclaration(tx, declaration, { declared_true_at: at.toString(), to_counter: toCounter })

/** Ties a declaration to the dossier it was filed with; from then on it is never changed. */
export const tieToDossier = (tx: Tx, declaration: Declaration, dossierCode: string): Promise<void> =>
  changeDeclaration(tx, declaration, { dossier_code: dossierCode })

async function changeDeclaration(
  tx: Tx,
  { centreId, code }: Pick<Declaration, 'centreId' | 'code'>,
  change: {
    typed?: Buffer
    page_saves?: string
    assisted_by?: string[]
    saved_at?: string
    expires_at?: string
    declared_true_at?: string | null
    to_counter?: boolean
    form_version?: number
    dossier_code?: string
  },
): Promise<void> {
  await tx
    .updateTable('declaration')
    .set(change)
    .where('centre_id', '=', centreId)
    .where('code', '=', code)
    .execute()
}

/** The key in the address of an opened declaration: it stands for code and secret, and nobody can make one without the house's own key. */
export const keyOf = (
  { seal }: Pick<DeclarationServices, 'seal'>,
  { centreId, code, secret }: Pick<Declaration, 'centreId' | 'code' | 'secret'>,
): string =>
  seal.blindIndex(`declaration ${centreId} ${code} ${secret}`).toString('base64url').slice(0, KEY_LENGTH)

/** 22 signs of base64url: 132 bits. */
const KEY_LENGTH = 22

/** Compares without telling by its time how much was right; case and spaces do not matter to a typed secret. */
export function isSame(typed: string, right: string): boolean {
  const [one, other] = [Buffer.from(typed), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
