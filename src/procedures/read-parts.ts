import { parseTimeLimit } from '../calendar/index.ts'
import { done, type Result, refused } from '../kernel/result.ts'
import type { FeeRule } from './fee-rule.ts'
import type { HandlingSystem, Paper, ProcedureCase, ProcedureContent, ProcedureStep } from './procedure.ts'
import { readFeeRule } from './read-fee-rule.ts'
import type { CaseRow, FeeRow, PaperRow, Row, StepRow } from './row-schema.ts'

/** Every part in one fixed order, and what is not said left out, so that equal contents have equal JSON. */
export const paperOfRow = ({ name, condition, count, kind, number, alternatives }: PaperRow): Paper => ({
  name,
  condition: condition ?? null,
  count: count ?? null,
  ...(kind === undefined ? {} : { kind }),
  ...(number === undefined ? {} : { number }),
  ...(alternatives === undefined
    ? {}
    : {
        alternatives: alternatives.map(each => ({
          kind: each.kind,
          name: each.name,
          ...(each.procedure === undefined ? {} : { procedure: each.procedure }),
        })),
      }),
})

export const stepOfRow = ({ order, action, handler, role, allowanceHours }: StepRow): ProcedureStep => ({
  order,
  action,
  handler: handler ?? null,
  ...(role === undefined ? {} : { role }),
  ...(allowanceHours === undefined ? {} : { allowanceHours }),
})

type GrownParts = Pick<
  ProcedureContent,
  'authorityKind' | 'handlingSystem' | 'reception' | 'supplementPolicy' | 'fees' | 'cases'
>
type Wrong = { readonly reason: 'fee-wrong' | 'cases-wrong' | 'time-limit-wrong'; readonly at: string }

/** The parts that older rows do not have. */
export function grownParts(row: Row): Result<GrownParts, Wrong> {
  const fees = feesOf(row.fees, 'fees')
  if (!fees.ok) return fees
  const cases = casesOf(row.cases)
  if (!cases.ok) return cases
  const { authorityKind, handlingSystem, reception, supplementPolicy } = row
  return done({
    ...(authorityKind === undefined ? {} : { authorityKind }),
    ...(isSystem(handlingSystem) ? { handlingSystem } : {}),
    ...(reception === undefined
      ? {}
      : { reception: { mode: reception.mode, legalBasis: reception.legalBasis ?? null } }),
    ...(supplementPolicy === undefined ? {} : { supplementPolicy }),
    ...fees.value,
    ...cases.value,
  })
}

const isSystem = (word: string | undefined): word is HandlingSystem =>
  word === 'LOCAL' || (word?.startsWith('MINISTRY:') ?? false)

function feesOf(rows: readonly FeeRow[] | undefined, at: string): Result<{ fees?: FeeRule[] }, Wrong> {
  if (rows === undefined) return done({})
  const fees: FeeRule[] = []
  for (const [index, row] of rows.entries()) {
    const rule = readFeeRule(row)
    if (!rule.ok) return refused({ reason: rule.refusal, at: `${at}.${index}` })
    fees.push(rule.value)
  }
  return done({ fees })
}

function casesOf(rows: readonly CaseRow[] | undefined): Result<{ cases?: ProcedureCase[] }, Wrong> {
  if (rows === undefined) return done({})
  const cases: ProcedureCase[] = []
  for (const [index, row] of rows.entries()) {
    const at = `cases.${index}`
    if (cases.some(({ id }) => id === row.id)) return refused({ reason: 'cases-wrong', at: `${at}.id` })
    const one = caseOf(row, at)
    if (!one.ok) return one
    cases.push(one.value)
  }
  return done({ cases })
}

function caseOf(row: CaseRow, at: string): Result<ProcedureCase, Wrong> {
  const { id, name, when, channels, timeLimitText, feeText, documents } = row
  const limit = row.timeLimit === undefined ? undefined : parseTimeLimit(row.timeLimit)
  if (limit && !limit.ok) return refused({ reason: 'time-limit-wrong', at: `${at}.timeLimit` })
  const fees = feesOf(row.fees, `${at}.fees`)
  if (!fees.ok) return fees
  return done({
    id,
    name,
    ...(when === undefined ? {} : { when }),
    ...(channels === undefined ? {} : { channels }),
    ...(limit === undefined ? {} : { timeLimit: limit.value }),
    ...(timeLimitText === undefined ? {} : { timeLimitText }),
    ...(feeText === undefined ? {} : { feeText }),
    ...(documents === undefined ? {} : { documents: documents.map(paperOfRow) }),
    ...fees.value,
  })
}
