import { type RawBuilder, sql } from 'kysely'
import { VIETNAM_TIME_ZONE } from '../kernel/local-time.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { contentHashOf, lockVersions, saveFields, saveVersions } from './catalogue.store.ts'
import type { LastPublished } from './change-draft.ts'
import { inCatalogueOrder } from './check-catalogue.ts'
import type { Draft, DraftChange, DraftEvent } from './draft.ts'
import { type DraftRow, draftOf, draftRowOf } from './draft-rows.ts'
import type { ProcedureContent } from './procedure.ts'

/** The youngest draft of a procedure, whatever became of it. */
export const findDraft = async (db: Db, code: string): Promise<Draft | undefined> =>
  (await draftsWhere(db, sql`d.code = ${code} order by d.draft_no desc limit 1`))[0]

/** The same for changing it: nobody else changes a draft or publishes until the transaction ends. */
export async function findDraftToChange(tx: Tx, code: string): Promise<Draft | undefined> {
  await lockVersions(tx)
  return findDraft(tx, code)
}

/** All drafts of a procedure, the youngest first: who made, approved and published each version. */
export const listDrafts = (db: Db, code: string): Promise<readonly Draft[]> =>
  draftsWhere(db, sql`d.code = ${code} order by d.draft_no desc`)

/** Drafts that wait for something, by code. */
export const listOpenDrafts = (db: Db): Promise<readonly Draft[]> =>
  draftsWhere(db, sql`d.position in ('draft', 'approved') order by d.code limit 500`)

async function draftsWhere(db: Db, which: RawBuilder<unknown>): Promise<readonly Draft[]> {
  const { rows } = await sql<DraftRow>`
    select d.*, case when d.position = 'published' and v.effective_to is not null then 'superseded' else d.position end as position
    from procedure_draft d
    left join procedure_version v on v.code = d.code and v.version = d.published_version
    where ${which}`.execute(db)
  return rows.map(row => draftOf(row, inCatalogueOrder(row.content)))
}

/** The last version of a procedure, also one whose first day is still to come. */
export async function lastPublished(db: Db, code: string): Promise<LastPublished | undefined> {
  const { rows } = await sql<{
    version: number
    effectiveFrom: Temporal.PlainDate
    content: ProcedureContent
  }>`
    select version, effective_from as "effectiveFrom", content from procedure_version
    where code = ${code} and effective_to is null`.execute(db)
  return rows.map(row => ({ ...row, content: inCatalogueOrder(row.content) }))[0]
}

/**
 * Writes a draft as it now is with its line of history, and the version it became when it was published. Throws when somebody
 * else wrote the same revision: callers hold the lock of `findDraftToChange`.
 */
export async function saveDraft(tx: Tx, { draft, event }: DraftChange): Promise<void> {
  // The version first: the draft points at it.
  if (event.type === 'published') await saveAsVersion(tx, draft)
  const row = JSON.stringify(draftRowOf(draft))
  await sql`
    insert into procedure_draft select (jsonb_populate_record(null::procedure_draft, ${row}::jsonb)).*
    on conflict (code, draft_no) do update set position = excluded.position, revision = excluded.revision,
      based_on = excluded.based_on, content = excluded.content, authors = excluded.authors, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at, approved_by = excluded.approved_by, approved_at = excluded.approved_at,
      decision_number = excluded.decision_number, decision_date = excluded.decision_date,
      effective_from = excluded.effective_from, published_by = excluded.published_by, published_at = excluded.published_at,
      published_version = excluded.published_version`.execute(tx)
  await sql`
    insert into procedure_draft_event (code, draft_no, revision, type, at, by, detail)
    values (${draft.code}, ${draft.draftNo}, ${draft.revision}, ${event.type}, ${event.at.toString()}, ${event.by},
      ${JSON.stringify(event.detail)}::jsonb)`.execute(tx)
}

async function saveAsVersion(tx: Tx, { code, content, publication }: Draft): Promise<void> {
  if (!publication) throw new Error(`A published draft of ${code} should say from when`)
  const { version, effectiveFrom, at } = publication
  await saveFields(tx, [{ content }])
  const fresh = {
    code,
    version,
    effective_from: effectiveFrom.toString(),
    field_id: content.field.id,
    content,
    content_hash: contentHashOf(content),
    source: content.source,
  }
  await saveVersions(tx, [fresh], at)
}

/** What happened with the drafts of a procedure, the latest first. */
export async function draftHistory(
  db: Db,
  code: string,
): Promise<readonly (DraftEvent & { readonly draftNo: number; readonly revision: number })[]> {
  const { rows } = await sql<DraftEvent & { draftNo: number; revision: number }>`
    select draft_no as "draftNo", revision, type, at, by, detail from procedure_draft_event
    where code = ${code} order by draft_no desc, revision desc`.execute(db)
  return rows
}

/** The parts that changed between a revision somebody saw and now: what two editors at once have to be told. */
export async function changedSince(
  db: Db,
  { code, draftNo }: Pick<Draft, 'code' | 'draftNo'>,
  revision: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ part: string }>`
    select distinct jsonb_array_elements_text(coalesce(detail -> 'parts', '[]'::jsonb)) as part from procedure_draft_event
    where code = ${code} and draft_no = ${draftNo} and revision > ${revision}`.execute(db)
  return rows.map(({ part }) => part)
}

/** Today on the wall of Viet Nam. */
export const dayOf = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDate()
