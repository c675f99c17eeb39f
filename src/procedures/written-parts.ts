import type { TimeLimit } from '../calendar/index.ts'
import { joined, split } from './escaped-lists.ts'
import type { FeeRule, Waiver } from './fee-rule.ts'
import type { Alternative, Paper, ProcedureStep } from './procedure.ts'

/**
 * Parts of a procedure as one line of text, for cells of a sheet and boxes of a form. Reading gives data of unknown shape: the
 * check of the catalogue judges it.
 */

/** `same-day 15:00`, `3 working-days`. */
export const writtenLimit = (limit: TimeLimit | null | undefined): string =>
  limit ? (limit.kind === 'same-day' ? `same-day ${limit.cutoff}` : `${limit.amount} ${limit.kind}`) : ''

export function readLimit(text: string): unknown {
  const [first = '', second = ''] = text.trim().split(/\s+/)
  if (first === '') return undefined
  return first === 'same-day' ? { kind: first, cutoff: second } : { kind: second, amount: Number(first) }
}

/** `name | when needed | count in words | kind | number | alternatives`; empty ends are left out. */
export const writtenPaper = ({ name, condition, count, kind, number, alternatives }: Paper): string =>
  withoutEnd([name, condition, count, kind, number, writtenAlternatives(alternatives)])

export function readPaper(line: string): unknown {
  const [name, condition, count, kind, number, alternatives = ''] = split(line, '|')
  return said({
    name,
    condition,
    count,
    kind,
    number: numberIn(number),
    alternatives: readAlternatives(alternatives),
  })
}

/** `data-source = Cơ sở dữ liệu dân cư; earlier-result = Giấy xác nhận = 1.004873`. */
export const writtenAlternatives = (alternatives: readonly Alternative[] = []): string =>
  joined(
    alternatives.map(({ kind, name, procedure }) =>
      joined([kind, name, ...(procedure ? [procedure] : [])], '='),
    ),
    ';',
  )

export const readAlternatives = (text: string): unknown =>
  listIn(text, one => {
    const [kind, name, procedure] = split(one, '=')
    return said({ kind, name, procedure })
  })

/** `what is done | who | role | working hours`. */
export const writtenStep = ({ action, handler, role, allowanceHours }: ProcedureStep): string =>
  withoutEnd([action, handler, role, allowanceHours])

export function readStep(line: string, index: number): unknown {
  const [action, handler, role, hours] = split(line, '|')
  return said({ order: index + 1, action, handler, role, allowanceHours: numberIn(hours) })
}

/** `kind | amounts | channel | from | to | source | waivers`; amounts of `pages` are amount/first pages/further/most. */
export function writtenFee(rule: FeeRule): string {
  const { kind, channel, effectiveFrom, effectiveTo, source, waivers } = rule
  return withoutEnd([
    kind,
    writtenAmounts(rule),
    channel,
    effectiveFrom,
    effectiveTo,
    source,
    writtenWaivers(waivers),
  ])
}

export function readFee(line: string): unknown {
  const [kind, amounts = '', channel, effectiveFrom, effectiveTo, source, waivers = ''] = split(line, '|')
  const [amount, firstPages, further, most] = amounts.split('/').map(numberIn)
  return said({
    kind,
    channel,
    amount,
    firstPages,
    further,
    most,
    effectiveFrom,
    effectiveTo,
    source,
    waivers: readWaivers(waivers),
  })
}

function writtenAmounts(rule: FeeRule): string {
  if (rule.kind === 'free') return ''
  return rule.kind === 'pages'
    ? [rule.amount, rule.firstPages, rule.further, rule.most].join('/')
    : String(rule.amount)
}

/** `POOR_HOUSEHOLD = Hộ nghèo = 85/2019/TT-BTC; …`. */
export const writtenWaivers = (waivers: readonly Waiver[] = []): string =>
  joined(
    waivers.map(({ code, reason, source }) => joined([code, reason, source], '=')),
    ';',
  )

export const readWaivers = (text: string): unknown =>
  listIn(text, one => {
    const [code, reason, source] = split(one, '=')
    return said({ code, reason, source })
  })

function listIn(text: string, read: (one: string) => unknown): unknown {
  const each = split(text, ';').filter(one => one !== '')
  return each.length === 0 ? undefined : each.map(read)
}

const withoutEnd = (cells: readonly (string | number | null | undefined)[]): string => {
  const texts = cells.map(cell => (cell === null || cell === undefined ? '' : String(cell)))
  return joined(texts.slice(0, texts.findLastIndex(text => text !== '') + 1), '|')
}

/** What is not a number stays text, so that the check can name it. */
const numberIn = (text: string | undefined): number | string | undefined =>
  text === undefined || text.trim() === '' ? undefined : /^\s*\d+\s*$/.test(text) ? Number(text) : text

/** Without what was left empty. */
export const said = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''))
