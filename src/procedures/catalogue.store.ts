import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { VIETNAM_TIME_ZONE } from '../kernel/local-time.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { RefusedRow } from './catalogue-refusals.ts'
import { type CatalogueEntry, checkCatalogue } from './check-catalogue.ts'
import { type LastVersion, nextVersion, type VersionStep } from './next-version.ts'
import type { ProcedureContent } from './procedure.ts'
import type { References } from './references.ts'

export interface ImportReport {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Codes whose version was approved by a decision here; what the file says of them was not taken. */
  readonly kept: readonly string[]
  /** Not empty: nothing at all was written. */
  readonly refused: readonly RefusedRow[]
  /** Procedures whose new content begins later than today, with the day. */
  readonly later: readonly { readonly code: string; readonly effectiveFrom: string }[]
}

/** The day communes took over under the two-tier model. */
const FIRST_DAY = '2025-07-01'

export interface NewVersion {
  readonly code: string
  readonly version: number
  readonly effective_from: string
  readonly field_id: string
  readonly content: ProcedureContent
  readonly content_hash: string
  readonly source: string
}

/**
 * Imports a catalogue file: new procedures and new versions of changed ones; the same content changes nothing. One refused
 * row keeps everything out. Procedures the file does not name stay as they are. The caller commits.
 */
export async function importCatalogue(
  tx: Tx,
  data: unknown,
  now = Temporal.Now.instant(),
): Promise<ImportReport> {
  const { rows, entries, refused } = checkCatalogue(data, await knownReferences(tx))
  if (refused.length > 0) return { rows, refused, added: 0, changed: 0, unchanged: 0, kept: [], later: [] }
  const today = now.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDate()
  const last = await lastVersions(tx)
  const steps = entries.map(entry => stepOf(entry, last, today))
  const fresh = steps.flatMap(newVersionOf)
  const kept = steps.flatMap(({ step, entry }) => (step.kind === 'kept' ? [entry.content.code] : []))
  await saveFields(tx, entries)
  await saveVersions(tx, fresh, now)
  const added = fresh.filter(({ version }) => version === 1).length
  const later = fresh
    .filter(each => each.effective_from > today.toString())
    .map(({ code, effective_from }) => ({ code, effectiveFrom: effective_from }))
  return {
    rows,
    refused,
    added,
    changed: fresh.length - added,
    unchanged: entries.length - fresh.length - kept.length,
    kept,
    later,
  }
}

/** The catalogue as it stands, in the format that is imported: one entry for each procedure's last version. */
export async function exportCatalogue(db: Db): Promise<{
  readonly format: string
  readonly effectiveFrom: string
  readonly procedures: readonly (ProcedureContent & { readonly effectiveFrom: string })[]
}> {
  const { rows } = await sql<{ content: ProcedureContent; effectiveFrom: Temporal.PlainDate }>`
    select content, effective_from as "effectiveFrom" from procedure_version where effective_to is null order by code`.execute(
    db,
  )
  const stored = rows.map(row => ({ ...row.content, effectiveFrom: row.effectiveFrom.toString() }))
  const effectiveFrom = stored.map(each => each.effectiveFrom).sort()[0] ?? FIRST_DAY
  // The database keeps parts in an order of its own; the check puts them back into the order of the file.
  const { entries } = checkCatalogue({ effectiveFrom, procedures: stored })
  const procedures = entries.map(entry => ({
    ...entry.content,
    effectiveFrom: entry.effectiveFrom.toString(),
  }))
  return { format: 'motcua-catalogue-1', effectiveFrom, procedures }
}

/** What the procedures in the store refer to, for checking rows that refer to them. */
export async function knownReferences(db: Db): Promise<References> {
  const { rows } = await sql<{ code: string; refers: readonly string[] }>`
    select code, jsonb_path_query_array(content, '$.**.alternatives[*].procedure') as refers
    from procedure_version where effective_to is null`.execute(db)
  return new Map(rows.map(({ code, refers }) => [code, refers]))
}

/** Whether this very file was imported before; then there is nothing to do at start. */
export async function wasImported(db: Db, sha256: string): Promise<boolean> {
  const { rows } = await sql`select from catalogue_import where sha256 = ${sha256}`.execute(db)
  return rows.length > 0
}

export async function noteImport(tx: Tx, sha256: string, report: ImportReport): Promise<void> {
  await sql`
    insert into catalogue_import (sha256, added, changed, unchanged)
    values (${sha256}, ${report.added}, ${report.changed}, ${report.unchanged}) on conflict do nothing`.execute(
    tx,
  )
}

/** SHA-256 of the content as JSON in its fixed order. */
export const contentHashOf = (content: ProcedureContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')

interface ImportStep {
  readonly entry: CatalogueEntry
  readonly contentHash: string
  readonly step: VersionStep
}

function stepOf(
  entry: CatalogueEntry,
  last: ReadonlyMap<string, LastVersion>,
  today: Temporal.PlainDate,
): ImportStep {
  const { content, effectiveFrom } = entry
  const contentHash = contentHashOf(content)
  return {
    entry,
    contentHash,
    step: nextVersion({ contentHash, effectiveFrom }, last.get(content.code), today),
  }
}

function newVersionOf({ entry: { content }, contentHash, step }: ImportStep): readonly NewVersion[] {
  if (!('version' in step)) return []
  const { code, field, source } = content
  const effective_from = step.effectiveFrom.toString()
  return [
    {
      code,
      version: step.version,
      effective_from,
      field_id: field.id,
      content,
      content_hash: contentHash,
      source,
    },
  ]
}

/** One at a time: imports and publishing wait for each other, so that nobody writes the same version twice. */
export async function lockVersions(tx: Tx): Promise<void> {
  await sql`lock table catalogue_import in share row exclusive mode`.execute(tx)
}

async function lastVersions(tx: Tx): Promise<ReadonlyMap<string, LastVersion>> {
  await lockVersions(tx)
  const { rows } = await sql<LastVersion & { code: string }>`
    select v.code, v.version, v.effective_from as "effectiveFrom", v.content_hash as "contentHash",
      exists (select from procedure_draft d where d.code = v.code and d.published_version = v.version) as "byDecision"
    from procedure_version v where v.effective_to is null`.execute(tx)
  return new Map(rows.map(({ code, ...last }) => [code, last]))
}

export async function saveFields(tx: Tx, entries: readonly Pick<CatalogueEntry, 'content'>[]): Promise<void> {
  const fields = [...new Map(entries.map(({ content }) => [content.field.id, content.field])).values()]
  await sql`
    insert into field (field_id, name) select id, name from jsonb_to_recordset(${JSON.stringify(fields)}) as f (id text, name text)
    on conflict (field_id) do update set name = excluded.name where field.name <> excluded.name`.execute(tx)
}

/** All at once: ends the versions that are followed, then writes the new ones. */
export async function saveVersions(
  tx: Tx,
  fresh: readonly NewVersion[],
  now: Temporal.Instant,
): Promise<void> {
  if (fresh.length === 0) return
  const dates = JSON.stringify(fresh.map(({ code, effective_from }) => ({ code, effective_from })))
  const begun = sql`jsonb_to_recordset(${dates}::jsonb) as n (code text, effective_from date)`
  await sql`insert into procedure (code) select code from ${begun} on conflict do nothing`.execute(tx)
  await sql`
    update procedure_version v set effective_to = n.effective_from from ${begun}
    where v.code = n.code and v.effective_to is null`.execute(tx)
  await sql`
    insert into procedure_version (code, version, effective_from, field_id, content, content_hash, source, imported_at)
    select code, version, effective_from, field_id, content, content_hash, source, ${now.toString()}
    from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as n (code text, version int, effective_from date, field_id text,
      content jsonb, content_hash text, source text)`.execute(tx)
}
