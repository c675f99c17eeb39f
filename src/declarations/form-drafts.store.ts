import { sql } from 'kysely'
import type { Db, Tx } from '../platform/postgres.ts'
import type { FormDefinition } from './definition.ts'
import { type FormVersion, hashOf } from './form-versions.store.ts'
import type { ListedVersion } from './listed-version.ts'

/** All versions of one form, or of all, newest first within each form. */
export async function listVersions(db: Db, formId?: string): Promise<readonly ListedVersion[]> {
  const { rows } = await sql<ListedVersion>`
    select form_id as "formId", version, state, definition -> 'title' as title, (definition ->> 'confirmed')::boolean as confirmed,
      jsonb_path_query_array(definition, '$.procedures[*].code') as procedures, effective_from as "effectiveFrom",
      is_correction as "isCorrection", edited_by as "editedBy", published_by as "publishedBy", published_at as "publishedAt"
    from form_version ${formId === undefined ? sql`` : sql`where form_id = ${formId}`}
    order by form_id, version desc`.execute(db)
  return rows
}

export interface Draft extends FormVersion {
  /** Names the content: whoever saves says which one they saw. */
  readonly hash: string
}

/** The draft of a form, locked until the transaction ends when asked. */
export async function findDraft(
  db: Db,
  formId: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<Draft | undefined> {
  const { rows } = await sql<{ definition: FormDefinition; version: number; hash: string }>`
    select definition, version, content_hash as hash from form_version
    where form_id = ${formId} and state = 'draft' ${lock ? sql`for update` : sql``}`.execute(db)
  return rows.map(({ definition, ...row }) => ({ form: definition, ...row }))[0]
}

/** The latest published version, whether or not it is in force yet. */
export async function findPublished(db: Db, formId: string): Promise<FormVersion | undefined> {
  const { rows } = await sql<{ definition: FormDefinition; version: number }>`
    select definition, version from form_version where form_id = ${formId} and state = 'published'
    order by version desc limit 1`.execute(db)
  return rows.map(({ definition, version }) => ({ form: definition, version }))[0]
}

interface Edited {
  readonly form: FormDefinition
  readonly by: string
  readonly at: Temporal.Instant
}

/** Begins a draft with the number after the last version, or rewrites the one there is. */
export async function saveDraft(tx: Tx, { form, by, at }: Edited): Promise<void> {
  const definition = JSON.stringify(form)
  await sql`
    insert into form_version (form_id, version, state, definition, content_hash, effective_from, edited_at, edited_by)
    select ${form.id}, coalesce(max(version) filter (where state = 'published'), 0) + 1, 'draft', ${definition}::jsonb, ${hashOf(form)},
      ${form.effectiveFrom}::date, ${at.toString()}, ${by}
    from form_version where form_id = ${form.id}
    on conflict (form_id, version) do update set definition = excluded.definition, content_hash = excluded.content_hash,
      effective_from = excluded.effective_from, edited_at = excluded.edited_at, edited_by = excluded.edited_by`.execute(
    tx,
  )
}

/** Puts the draft in force from its day; from now on it is never changed. */
export async function publishDraft(
  tx: Tx,
  formId: string,
  { by, at, isCorrection }: Pick<Edited, 'by' | 'at'> & { readonly isCorrection: boolean },
): Promise<void> {
  await tx
    .updateTable('form_version')
    .set({ state: 'published', published_at: at.toString(), published_by: by, is_correction: isCorrection })
    .where('form_id', '=', formId)
    .where('state', '=', 'draft')
    .execute()
}

export async function discardDraft(tx: Tx, formId: string): Promise<void> {
  await tx.deleteFrom('form_version').where('form_id', '=', formId).where('state', '=', 'draft').execute()
}

/** Lets nobody else edit or publish this form until the transaction ends. */
export const lockForm = (tx: Tx, formId: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext(${`form ${formId}`}))`.execute(tx)

/** How many people are filling a form in, in all centres. */
export async function countOpen(db: Db, formId: string, at: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from declaration
    where form_id = ${formId} and dossier_code is null and expires_at > ${at.toString()}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Whether every version after this one, up to another, only corrected words. */
export async function onlyCorrections(
  db: Db,
  formId: string,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<boolean> {
  const { rows } = await sql<{ all: boolean }>`
    select bool_and(is_correction) as all from form_version
    where form_id = ${formId} and state = 'published' and version > ${after} and version <= ${upTo}`.execute(
    db,
  )
  return rows[0]?.all ?? false
}
