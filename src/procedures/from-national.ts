import type { Result } from '../kernel/result.ts'
import { type CatalogueEntry, checkRow } from './check-catalogue.ts'
import { slugOf } from './fold.ts'
import type { NationalProcedure } from './national-source.ts'
import type { Channel, ProcedureContent } from './procedure.ts'
import { readTimeLimit } from './read-time-limit.ts'
import { said } from './written-parts.ts'

type Checked = Result<CatalogueEntry, { readonly reason: string; readonly at?: string }>

/**
 * A procedure of the national database as a content of ours, checked like an imported row. What it does not know of – which
 * system owns the status, fee rules, supplement policy, forms – stays as it was. Papers are per case (TRUONGHOP): one case gives
 * the papers, several give cases. A time limit is taken only where all channels say the same.
 */
export function contentFromNational(
  national: NationalProcedure,
  last: ProcedureContent | undefined,
): Checked {
  const [code = ''] = /^\d\.\d{6}/.exec(national.MATTHC) ?? []
  return checkRow({ ...(last ?? {}), ...said({ ...factsOf(national), ...papersOf(national), code }) })
}

function factsOf(national: NationalProcedure) {
  const { QUYETDINH, MOTADOITUONGTHUCHIEN, MOTACOQUANTHUCHIEN } = national
  const field = tidy(national.LINHVUCTHUCHIEN?.[0]?.TENLINHVUC)
  const steps = (national.TRINHTUTHUCHIEN ?? []).flatMap(({ TRINHTU }) => namesIn(TRINHTU, 'TENTRINHTU'))
  const { channels, ...filing } = filingOf(national)
  return {
    name: tidy(national.TENTTHC),
    field: field ? { id: slugOf(field), name: field } : undefined,
    level: some(namesIn(national.CAPTHUCHIEN, 'TENCAP'))?.join(', '),
    steps: some(steps.map((action, index) => ({ order: index + 1, action }))),
    channels: some(channels),
    ...filing,
    result: some(namesIn(national.KETQUATHUCHIEN, 'TENKETQUA'))?.join('; '),
    legalBasis: some([...new Set(namesIn(national.CANCUPHAPLY, 'SOVANBAN'))]),
    whoMayApply:
      some(namesIn(national.DOITUONGTHUCHIEN, 'TENDOITUONG'))?.join('; ') ?? tidy(MOTADOITUONGTHUCHIEN),
    authority: tidy(MOTACOQUANTHUCHIEN) || namesIn(national.COQUANTHUCHIEN, 'TENDONVI')[0],
    portalDecision: tidy(QUYETDINH),
    source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
  }
}

const channelOf: Readonly<Record<string, Channel>> = { '1': 'direct', '2': 'online', '3': 'post' }

function filingOf({ CACHTHUCTHUCHIEN }: NationalProcedure) {
  const ways = CACHTHUCTHUCHIEN ?? []
  const times = ways.flatMap(({ THOIGIAN }) => THOIGIAN ?? [])
  const limits = [
    ...new Set(times.map(time => tidy(`${time.THOIGIANGIAIQUYET ?? ''} ${time.DONVITINH ?? ''}`))),
  ].filter(Boolean)
  const [only = ''] = limits.length === 1 ? limits : []
  const fees = times.flatMap(({ PHILEPHI }) => PHILEPHI ?? [])
  const feeTexts = [
    ...new Set(
      fees.map(fee => tidy(`${fee.SOTIEN ?? ''} ${fee.DONVI ?? ''} ${fee.MOTA ? `(${fee.MOTA})` : ''}`)),
    ),
  ].filter(Boolean)
  return {
    channels: (['direct', 'online', 'post'] as const).filter(channel =>
      ways.some(({ KENH }) => channelOf[String(KENH)] === channel),
    ),
    ...(limits.length > 0 ? { timeLimit: readTimeLimit(only), timeLimitText: limits.join('; ') } : {}),
    feeText: feeTexts.join('; '),
  }
}

type Paper = NonNullable<
  NonNullable<NonNullable<NationalProcedure['THANHPHANHOSO']>[number]>['GIAYTO']
>[number]

function papersOf({ THANHPHANHOSO }: NationalProcedure) {
  const groups = (THANHPHANHOSO ?? []).map(({ TRUONGHOP, GIAYTO }) => ({
    name: tidy(TRUONGHOP),
    documents: (GIAYTO ?? []).flatMap(paperOf),
  }))
  const [first, second] = groups
  if (!second) return { documents: some(first?.documents ?? []) }
  return {
    cases: groups.map(({ name, documents }, index) => {
      const title = name || `Trường hợp ${index + 1}`
      return { id: `${slugOf(title).slice(0, 50).replace(/-+$/, '')}-${index + 1}`, name: title, documents }
    }),
  }
}

function paperOf({ TENGIAYTO, SOBANCHINH, SOBANSAO, MA_KQ_THAYTHE }: Paper): readonly object[] {
  const name = tidy(TENGIAYTO)
  if (!name) return []
  const counts = [
    { kind: 'original', number: SOBANCHINH ?? 0, words: 'bản chính' },
    { kind: 'copy', number: SOBANSAO ?? 0, words: 'bản sao' },
  ].filter(({ number }) => number > 0)
  const [one, two] = counts
  const count = counts.map(({ number, words }) => `${String(number).padStart(2, '0')} ${words}`).join(', ')
  const result = tidy(MA_KQ_THAYTHE)
  return [
    said({
      name,
      count,
      ...(one && !two && one.number <= 99 ? { kind: one.kind, number: one.number } : {}),
      alternatives: result ? [{ kind: 'earlier-result', name: result }] : undefined,
    }),
  ]
}

const namesIn = (
  items: readonly Readonly<Record<string, string | null | undefined>>[] | null | undefined,
  name: string,
): readonly string[] => (items ?? []).map(item => tidy(item[name])).filter(Boolean)

const tidy = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()

const some = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items
