import type { Calendars, RuleSet } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'
import { nextNumber } from '../platform/counters.ts'
import type { FileStore } from '../platform/files.ts'
import type { Db, Tx } from '../platform/postgres.ts'
import type { Seal } from '../platform/seal.ts'
import type { Units } from '../units/index.ts'
import { dossierCode } from './code.ts'
import type { AttachedFile, Change, Dossier, DossierEvent, Paper } from './dossier.ts'
import { type DossierRow, dossierOf, rowOf, withInstants } from './dossier-rows.ts'
import { saveFinding } from './find-dossiers.store.ts'
import type { ReasonRules } from './legal-reason.ts'
import { pausesOfRow, savePauses } from './pauses.store.ts'
import type { ClockPause } from './trail.ts'

/** What the shell of this module works with besides the transaction; the composition root hands it in. */
export interface DossierServices {
  readonly seal: Seal
  readonly files: FileStore
  readonly calendars: Calendars
  readonly ruleSets: readonly RuleSet[]
  readonly reasonRules: ReasonRules
  readonly units: Units
}

/** A dossier as it stands, with what only the store knows. */
export interface StoredDossier {
  readonly dossier: Dossier
  readonly version: number
  readonly secret: string
}

/** The next code of this agency for today; gap-free because it is taken in the transaction that uses it. */
export async function takeCode(
  tx: Tx,
  centre: { centreId: string; agencyId: string },
  at: Temporal.Instant,
): Promise<string> {
  const day = localTime(at).toPlainDate()
  const series = codeSeries(centre.agencyId)
  const sequence = await nextNumber(tx, { centreId: centre.centreId, series, period: day.toString() })
  return dossierCode(centre.agencyId, day, sequence)
}

/** The series of numbers that an agency's codes are taken from. */
export const codeSeries = (agencyId: string): string => `dossier ${agencyId}`

/** Saves a new dossier: its row, papers, files and the first line of its history. */
export async function saveNew(
  tx: Tx,
  seal: Seal,
  { dossier, event, secret }: Change & { secret: string },
): Promise<void> {
  const { idNumber } = dossier.applicant
  await tx
    .insertInto('dossier')
    .values({
      ...rowOf(dossier),
      version: 1,
      secret: seal.seal(secret),
      applicant_id_sealed: seal.seal(idNumber),
    })
    .execute()
  await saveFinding(tx, seal, dossier)
  await savePapers(tx, dossier)
  await saveFiles(tx, dossier)
  await saveEvent(tx, dossier, { event, version: 1 })
}

/** Saves what a verb did to a dossier that was loaded at `version`; the row was locked when it was loaded for change. */
export async function saveChange(tx: Tx, { dossier, event }: Change, version: number): Promise<void> {
  const { centre_id, code, ...changed } = rowOf(dossier)
  const updated = await tx
    .updateTable('dossier')
    .set({ ...changed, version: version + 1 })
    .where('centre_id', '=', centre_id)
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst()
  if (updated.numUpdatedRows !== 1n) throw new Error(`Dossier ${code} changed while it was locked`)
  await tx.deleteFrom('dossier_file').where('centre_id', '=', centre_id).where('code', '=', code).execute()
  await saveFiles(tx, dossier)
  await saveTrail(tx, dossier)
  await saveEvent(tx, dossier, { event, version: version + 1 })
}

/** What only side roads bring: papers handed in afterwards, and pauses. */
async function saveTrail(tx: Tx, dossier: Dossier): Promise<void> {
  if (dossier.supplements) await savePapers(tx, dossier)
  if ('pauses' in dossier && dossier.pauses) await savePauses(tx, dossier, dossier.pauses)
}

async function savePapers(tx: Tx, { centreId, code, papers }: Dossier): Promise<void> {
  if (papers.length === 0) return
  const rows = papers.map(paper => ({ centre_id: centreId, code, ...paper }))
  await tx
    .insertInto('dossier_paper')
    .values(rows)
    .onConflict(conflict => conflict.columns(['centre_id', 'code', 'line']).doNothing())
    .execute()
}

async function saveFiles(tx: Tx, { centreId, code, files }: Dossier): Promise<void> {
  if (files.length === 0) return
  const rows = files.map((file, index) => ({
    centre_id: centreId,
    code,
    file_no: index,
    purpose: file.purpose,
    line: file.line ?? null,
    sha256: file.sha256,
    name: file.name,
    media_type: file.mediaType,
  }))
  await tx.insertInto('dossier_file').values(rows).execute()
}

async function saveEvent(
  tx: Tx,
  { centreId, code }: Dossier,
  { event, version }: { event: DossierEvent; version: number },
): Promise<void> {
  const { type, at, by, ...detail } = event
  await tx
    .insertInto('dossier_event')
    .values({
      centre_id: centreId,
      code,
      version,
      type,
      at: at.toString(),
      by,
      detail: JSON.stringify(detail),
    })
    .execute()
}

/** The dossier with this code in this centre, or nothing. `lock` keeps everyone else from changing it until commit. */
export async function findDossier(
  db: Db,
  seal: Seal,
  { centreId, code, lock = false }: { centreId: string; code: string; lock?: boolean },
): Promise<StoredDossier | undefined> {
  const base = db
    .selectFrom('dossier')
    .selectAll()
    .select(pausesOfRow)
    .where('centre_id', '=', centreId)
    .where('code', '=', code)
  const row = await (lock ? base.forUpdate() : base).executeTakeFirst()
  if (!row) return undefined
  const parts = {
    idNumber: seal.unseal(row.applicant_id_sealed),
    papers: await papersOf(db, row),
    pauses: withInstants(row.pauses) as readonly ClockPause[],
    files: await filesOf(db, row),
  }
  return { dossier: dossierOf(row, parts), version: row.version, secret: seal.unseal(row.secret) }
}

async function papersOf(db: Db, { centre_id, code }: DossierRow): Promise<readonly Paper[]> {
  const rows = await db
    .selectFrom('dossier_paper')
    .select(['line', 'name', 'kind', 'count'])
    .where('centre_id', '=', centre_id)
    .where('code', '=', code)
    .orderBy('line')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as Paper['kind'] }))
}

async function filesOf(db: Db, { centre_id, code }: DossierRow): Promise<readonly AttachedFile[]> {
  const rows = await db
    .selectFrom('dossier_file')
    .select(['purpose', 'line', 'sha256', 'name', 'media_type'])
    .where('centre_id', '=', centre_id)
    .where('code', '=', code)
    .orderBy('file_no')
    .execute()
  return rows.map(({ line, media_type, purpose, ...file }) => ({
    ...file,
    purpose: purpose as AttachedFile['purpose'],
    mediaType: media_type,
    ...(line === null ? {} : { line }),
  }))
}

/** The whole history of a dossier, oldest first. */
export async function historyOf(
  db: Db,
  { centreId, code }: { centreId: string; code: string },
): Promise<readonly DossierEvent[]> {
  const rows = await db
    .selectFrom('dossier_event')
    .select(['type', 'at', 'by', 'detail'])
    .where('centre_id', '=', centreId)
    .where('code', '=', code)
    .orderBy('version')
    .execute()
  return rows.map(({ type, at, by, detail }) => ({
    ...(detail as object),
    type: type as DossierEvent['type'],
    at,
    by,
  }))
}
