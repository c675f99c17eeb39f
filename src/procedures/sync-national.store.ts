import { done, type Result, refused } from '../kernel/result.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import { startDraft } from './change-draft.ts'
import { type ContentPart, changedParts } from './changed-parts.ts'
import type { Editing } from './draft.ts'
import { findDraftToChange, lastPublished, saveDraft } from './drafts.store.ts'
import { contentFromNational } from './from-national.ts'
import type { NationalProcedure, NationalSource, SourceRefusal } from './national-source.ts'

export interface SyncReport {
  readonly asked: number
  readonly unchanged: number
  /** Procedures for which a draft begins, with the parts that differ; all parts of a new one. */
  readonly drafts: readonly {
    readonly code: string
    readonly isNew: boolean
    readonly parts: readonly ContentPart[]
  }[]
  /** Left alone because somebody is drafting them. */
  readonly open: readonly string[]
}

/** More pages than a catalogue of the whole country has. */
const MOST_PAGES = 200

/**
 * Asks the source for every procedure, then makes a draft of each that differs from its last version; nothing is published by it.
 * Everything is asked first: an answer that does not come, or is not what was agreed, changes nothing at all.
 */
export async function syncNational(
  db: Db,
  source: NationalSource,
  editing: Editing,
): Promise<Result<SyncReport, SourceRefusal>> {
  const all = await everyProcedure(source)
  if (!all.ok) return all
  try {
    return done(await db.transaction().execute(tx => draftsFrom(tx, all.value, editing)))
  } catch (error) {
    if (error instanceof MalformedProcedure) return refused({ reason: 'answer-malformed', at: error.message })
    throw error
  }
}

async function everyProcedure(
  source: NationalSource,
): Promise<Result<readonly NationalProcedure[], SourceRefusal>> {
  const codes = await everyCode(source)
  if (!codes.ok) return codes
  const found: NationalProcedure[] = []
  for (const code of codes.value) {
    const one = await source.procedure(code)
    if (!one.ok) return one
    found.push(one.value)
  }
  return done(found)
}

async function everyCode(source: NationalSource): Promise<Result<ReadonlySet<string>, SourceRefusal>> {
  const all = new Set<string>()
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const codes = await source.codes(page)
    if (!codes.ok) return codes
    for (const code of codes.value.codes) all.add(code)
    if (!codes.value.more) return done(all)
  }
  return refused({ reason: 'answer-malformed', at: 'total' })
}

async function draftsFrom(tx: Tx, all: readonly NationalProcedure[], editing: Editing): Promise<SyncReport> {
  // 1 = public; others are drafts and withdrawn ones of the source itself.
  const shown = all.filter(({ TRANGTHAI }) => String(TRANGTHAI ?? 1) === '1')
  const drafts: DraftBegun[] = []
  const open: string[] = []
  for (const national of shown) {
    const outcome = await draftFrom(tx, national, editing)
    if (typeof outcome === 'string') open.push(outcome)
    else if (outcome) drafts.push(outcome)
  }
  return { asked: all.length, unchanged: shown.length - drafts.length - open.length, drafts, open }
}

type DraftBegun = SyncReport['drafts'][number]

/** The draft that began; the code alone where another draft is open; nothing where nothing differs. */
async function draftFrom(
  tx: Tx,
  national: NationalProcedure,
  editing: Editing,
): Promise<DraftBegun | string | undefined> {
  const code = national.MATTHC.slice(0, 8)
  const before = await findDraftToChange(tx, code)
  const last = await lastPublished(tx, code)
  const entry = contentFromNational(national, last?.content)
  if (!entry.ok) throw new MalformedProcedure(`${code} ${entry.refusal.at ?? entry.refusal.reason}`)
  const { content } = entry.value
  const parts = last ? changedParts(last.content, content) : []
  if (last && parts.length === 0) return undefined
  const change = startDraft({ content, origin: 'national', last, before }, editing)
  if (!change.ok) return code
  const { draft, event } = change.value
  await saveDraft(tx, { draft, event: { ...event, detail: { ...event.detail, raw: national } } })
  return { code, isNew: !last, parts }
}

/** Undoes the transaction: one procedure of the source cannot be read. */
class MalformedProcedure extends Error {}
