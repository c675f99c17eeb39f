import { appendAudit } from '../../platform/audit.ts'
import { catalogueCheck, catalogueExport, catalogueImport, catalogueSync } from '../../procedures/index.ts'
import { answered, type Command, type CommandAnswer, declined, WrongUsage } from '../command.ts'
import type { Office } from '../office.ts'
import { withOffice } from '../with-office.ts'

export const command: Command = {
  usage: 'catalogue check|import|export <file> | sync <address>',
  summary: 'Danh mục thủ tục / the catalogue: row-by-row report; nothing is half imported',
  options: {},
  takes: [2, 2],
  async run(call) {
    const [verb, file = ''] = call.positionals
    if (verb === 'check') return withFile(() => catalogueCheck(file))
    if (verb === 'import') return withOffice(call, office => withFile(() => importNoted(office, file)))
    if (verb === 'export') return withOffice(call, ({ db }) => withFile(() => catalogueExport(db, file)))
    if (verb === 'sync') return withOffice(call, office => synced(office, file))
    throw new WrongUsage(`check | import | export | sync, not “${verb}”`)
  },
}

/** An import changes what the centre publishes, so it stands in the audit log like every other write. */
async function importNoted({ db, config }: Office, file: string): Promise<Report> {
  const report = await catalogueImport(db, file)
  const { rows, added, changed } = report
  const entry = { event: 'catalogue imported', actor: 'command-line', detail: { rows, added, changed } }
  if (report.refused.length === 0)
    await db
      .transaction()
      .execute(tx => appendAudit(tx, { centreId: config.homeCentre, at: Temporal.Now.instant(), ...entry }))
  return report
}

/** Drafts only: what the centre publishes stays as it is until somebody approves them. */
async function synced({ db, config }: Office, address: string): Promise<CommandAnswer> {
  if (!/^https?:\/\/[^\s]+$/.test(address)) throw new WrongUsage(`sync https://…, not “${address}”`)
  const report = await catalogueSync(db, address)
  if (!report.ok) return declined(report.refusal, [report.refusal.vi, report.refusal.en])
  const { asked, drafts, open } = report.value
  const entry = {
    event: 'catalogue asked for',
    actor: 'command-line',
    detail: { asked, drafts: drafts.length },
  }
  await db
    .transaction()
    .execute(tx => appendAudit(tx, { centreId: config.homeCentre, at: Temporal.Now.instant(), ...entry }))
  return answered(report.value, [
    ...drafts.map(({ code, isNew, parts }) => `${code}  ${isNew ? 'mới / new' : parts.join(', ')}`),
    ...open.map(code => `${code}  đang có bản thảo mở / has an open draft`),
    `${asked} thủ tục đã hỏi / procedures asked for, ${drafts.length} bản thảo / drafts`,
  ])
}

interface Report {
  readonly rows: number
  /** Codes the file did not change: their version was approved by a decision. */
  readonly kept?: readonly string[]
  readonly refused: readonly {
    readonly row: number
    readonly code?: string | null
    readonly vi: string
    readonly en: string
  }[]
}

async function withFile(work: () => Promise<Report>): Promise<CommandAnswer> {
  try {
    return reported(await work())
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return declined({ rows: 0, refused: [], error: error.code }, [
      `Không đọc hoặc ghi được tệp / the file cannot be read or written: ${error.message}`,
    ])
  }
}

function reported(report: Report): CommandAnswer {
  const { rows, refused, kept = [] } = report
  const lines = refused.map(({ row, code, vi, en }) => `${row}  ${code ?? ''}  ${vi} / ${en}`)
  const summary = `${rows} thủ tục / procedures, ${refused.length} dòng bị từ chối / rows refused`
  const decided = kept.map(code => `${code}  giữ bản đã phê duyệt / keeps its approved version`)
  return refused.length === 0
    ? answered(report, [...decided, summary])
    : declined(report, [...lines, summary])
}
