/**
 * Makes reference-data/procedures/catalogue.json from a folder with `procedures.csv` and `details.json`.
 * Run by hand when the sources are renewed:  node dist/tools/import-catalogue.js FOLDER [EFFECTIVE-FROM]
 * What it takes, leaves out and repairs is told in reference-data/procedures/SOURCES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TimeLimit } from '../src/calendar/index.ts'
import { inProject } from '../src/platform/paths.ts'
import {
  type Channel,
  type DeclarationForm,
  type Paper,
  type ProcedureContent,
  type ProcedureStep,
  readFee,
  readTimeLimit,
  slugOf,
} from '../src/procedures/index.ts'

/** The day communes took over; no dossier of a commune's centre is older. */
const FIRST_DAY = '2025-07-01'

type CsvRow = Readonly<Record<string, string>>
interface Details {
  readonly code: string
  readonly portal_url?: string | null
  readonly portal_decision?: string | null
  readonly executing_agency?: string | null
  readonly handled_by?: string
  readonly documents: readonly { readonly name: string; readonly condition: string | null }[]
  readonly steps: readonly ProcedureStep[]
  readonly steps_basis: string
  readonly form: Pick<DeclarationForm, 'name' | 'groups' | 'basis'>
}

/** What the sources do not state as data (reference-data/procedures/supplements.json). */
const { procedures: supplements }: { procedures: Readonly<Record<string, Partial<ProcedureContent>>> } =
  JSON.parse(readFileSync(inProject('reference-data', 'procedures', 'supplements.json'), 'utf8'))

/** One procedure a line, so that a diff shows which procedures changed. */
function catalogueText(contents: readonly ProcedureContent[]): string {
  const head = `"format":"motcua-catalogue-1","compiled":${JSON.stringify(compiled.generated)},"effectiveFrom":${JSON.stringify(effectiveFrom)}`
  return `{${head},"procedures":[\n${contents.map(each => JSON.stringify(each)).join(',\n')}\n]}\n`
}

function contentOf(row: CsvRow, more: Details | undefined): ProcedureContent {
  const text = (name: string): string | null => tidy(row[name] ?? '') || null
  const fieldName = tidy(row.field_vi ?? '')
  return {
    code: tidy(row.code ?? ''),
    name: tidy(row.name_vi ?? ''),
    field: { id: slugOf(fieldName), name: fieldName },
    level: levelOf(row) || null,
    timeLimit: timeLimitOf(row),
    timeLimitText: text('processing_time_text'),
    feeText: feeOf(row.fee_text ?? ''),
    documents: papersOf(row.documents ?? ''),
    steps: [],
    stepsBasis: null,
    channels: channelsOf(row.submission_channels ?? ''),
    result: text('result_vi'),
    legalBasis: listOf(row.legal_basis ?? ''),
    whoMayApply: null,
    authority: authorityOf(row, more),
    portalUrl: null,
    portalDecision: null,
    forms: [],
    source: tidy(row.source ?? ''),
    ...(more ? detailed(more) : {}),
    ...statedFee(row),
    ...supplements[tidy(row.code ?? '')],
  }
}

/** The fee as a rule, where the text states exactly one. */
function statedFee(row: CsvRow): Pick<ProcedureContent, 'fees'> {
  const rule = readFee(feeOf(row.fee_text ?? ''), {
    effectiveFrom: FIRST_DAY,
    source: tidy(row.source ?? ''),
  })
  return rule ? { fees: [rule] } : {}
}

const detailed = (more: Details): Partial<ProcedureContent> => ({
  documents: more.documents.map(paperOf),
  steps: more.steps,
  stepsBasis: more.steps_basis,
  portalUrl: more.portal_url ?? null,
  portalDecision: more.portal_decision ?? null,
  forms: more.form.name === 'Không có tờ khai' ? [] : [formOf(more.form)],
})

const timeLimitOf = (row: CsvRow): TimeLimit | null => {
  const text = tidy(row.processing_time_text ?? '')
  return contradicts(row.fee_text ?? '', text) ? null : readTimeLimit(text)
}

/** Certification is done by the chair, not by the committee (Decree 280/2025/NĐ-CP). */
const certifiedByChair = new Set(['2.000815', '2.000884'])

/** The source's own word; otherwise the level, where the source has confirmed it for this very code. */
function authorityOf(row: CsvRow, more: Details | undefined): string | null {
  if (certifiedByChair.has(row.code ?? '')) return 'Chủ tịch Ủy ban nhân dân cấp xã hoặc người được ủy quyền'
  const named = more?.executing_agency?.replace(/\.$/, '') ?? more?.handled_by
  if (named) return tidy(named)
  return (row.level ?? '').includes('chưa xác nhận') ? null : levelOf(row) || null
}

const levelOf = (row: CsvRow): string => {
  const level = row.level ?? ''
  const names = capitalised(
    tidy(level.replace(/\s*\(.*\)$/, ''))
      .replaceAll(';', ',')
      .toLowerCase(),
  )
  return level.includes('chưa xác nhận') ? `${names} (nguồn chưa xác nhận)` : names
}

/** The same number of working days in the fee column and of plain days in the time column: one of them is wrong. */
function contradicts(feeText: string, timeText: string): boolean {
  const days = /^(\d+) ngày$/.exec(timeText)?.[1]
  return days !== undefined && new RegExp(`(?<!\\d)0?${days} ngày làm việc`).test(feeText)
}

const channelNames: Readonly<Record<string, Channel>> = {
  'Trực tiếp': 'direct',
  'Trực tuyến': 'online',
  'Dịch vụ bưu chính': 'post',
}

function channelsOf(text: string): readonly Channel[] {
  const named = new Set(listOf(text).map(name => channelNames[name]))
  return (['direct', 'online', 'post'] as const).filter(channel => named.has(channel))
}

const paperOf = ({ name, condition }: { name: string; condition: string | null }): Paper => ({
  name: tidy(name),
  condition: condition === null ? null : tidy(condition),
  count: null,
})

const formOf = ({ name, groups, basis }: Details['form']): DeclarationForm => ({ name, groups, basis })

/** Leaves out remnants that name no paper but only a case, closes brackets the source cut off, begins with a capital. */
const papersOf = (text: string): readonly Paper[] =>
  listOf(text)
    .filter(name => !/^(\(.*\)$|đối với )/.test(name))
    .map(name => ({ name: capitalised(closed(name)), condition: null, count: null }))

/** The source cuts long texts here. */
const CUT_AT = 300

/** Per channel: keeps the amount and its remark, drops what the source glued on without a space, joins equal ones. */
function feeOf(raw: string): string | null {
  const parts = raw.split(/; (?=Trực tiếp:|Trực tuyến:|Dịch vụ bưu chính:)/)
  if (raw.length >= CUT_AT && parts.length > 1) parts.push((parts.pop() ?? '').replace(/ \(.*$/, ''))
  const byChannel = parts
    .map(part => feeOfChannel(tidy(part)))
    .filter(part => /phí|đồng|quy định/i.test(part))
  if (/(?<![\d.])[1-9]\d{0,2} đồng/.test(byChannel.join(' '))) return null
  const bare = new Set(byChannel.map(part => part.replace(/^(Trực tiếp|Trực tuyến|Dịch vụ bưu chính): /, '')))
  return (bare.size === 1 ? [...bare] : [...new Set(byChannel)]).join('; ') || null
}

const feeOfChannel = (text: string): string =>
  closed(
    text
      .replace(/(Miễn phí)(?=[^\s(;,.]).*$/, '$1')
      .replace(/\)+[^\s;,.)].*$/, ')')
      .replace(/ \((Không|Không có|Không quy định|Chưa quy định)\.?\)/, ''),
  )

function closed(text: string): string {
  const open = text.split('(').length - text.split(')').length
  return open > 0
    ? text + ')'.repeat(open)
    : open < 0
      ? text.replace(/\)+$/, run => run.slice(0, open))
      : text
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const listOf = (text: string): readonly string[] => [...new Set(text.split(';').map(tidy))].filter(Boolean)

/** RFC 4180 with a heading line. */
function csvRows(text: string): readonly CsvRow[] {
  const records = [...text.replace(/^\ufeff/, '').matchAll(/(?:^|\n)(?=.)((?:"(?:[^"]|"")*"|[^"\n])*)/g)].map(
    ([, line = '']) =>
      [...line.replace(/\r$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
  )
  const [heading = [], ...body] = records
  return body.map(cells => Object.fromEntries(heading.map((name, i) => [name, cells[i] ?? ''])))
}

const [folder, effectiveFrom = FIRST_DAY] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node dist/tools/import-catalogue.js FOLDER [EFFECTIVE-FROM]')
  process.exit(2)
}
const rows = csvRows(readFileSync(join(folder, 'procedures.csv'), 'utf8'))
const compiled: { generated: string; procedures: readonly Details[] } = JSON.parse(
  readFileSync(join(folder, 'details.json'), 'utf8'),
)
const details = new Map(compiled.procedures.map(each => [each.code, each]))
const procedures = rows
  .map(row => contentOf(row, details.get(row.code ?? '')))
  .sort((a, b) => (a.code < b.code ? -1 : 1))
const target = inProject('reference-data', 'procedures', 'catalogue.json')
writeFileSync(target, catalogueText(procedures))
console.log(
  `${procedures.length} procedures, ${procedures.filter(each => each.timeLimit).length} with a certain time limit`,
)
