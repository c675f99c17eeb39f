import type { RuleSet, WorkingCalendar } from '../calendar/index.ts'
import type { Doing } from './asking.ts'
import type { Change, Filing } from './dossier.ts'
import { handOver } from './hand-over.ts'
import { lodge, type PublishedProcedure } from './lodge.ts'
import { type ReceiveFacts, receiveAtCounter } from './receive.ts'

/** A whole number from 0 up to below `below`. */
export type Chance = (below: number) => number

/** The same numbers for the same seed, on every machine (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A procedure that samples are filed under, and who answers for its field. */
export interface SampleProcedure extends PublishedProcedure {
  readonly timeLimit: { readonly kind: 'working-days'; readonly amount: number }
  readonly specialists: readonly { readonly staffId: string; readonly fields: readonly string[] }[]
}

/** One dossier to be made up: under what, and how many working days ago it came. */
export interface SamplePlan {
  readonly procedure: SampleProcedure
  readonly daysAgo: number
}

/** Of a hundred open dossiers so many are late, as in an office that is hard pressed. */
const LATE_PERCENT = 6
/** More come for what is quickly done. */
const favourQuick = (procedures: readonly SampleProcedure[], chance: Chance): SampleProcedure => {
  const [one, other] = [picked(procedures, chance), picked(procedures, chance)]
  return one.timeLimit.amount <= other.timeLimit.amount ? one : other
}

/** Plans dossiers that are still open: most came within their time limit, some are late. */
export function planSample(procedures: readonly SampleProcedure[], chance: Chance): SamplePlan {
  const procedure = favourQuick(procedures, chance)
  const { amount } = procedure.timeLimit
  const isLate = chance(100) < LATE_PERCENT
  return { procedure, daysAgo: isLate ? amount + 1 + chance(5) : 1 + chance(Math.max(amount - 1, 1)) }
}

export interface SampleFacts extends Omit<ReceiveFacts, 'timeLimit'> {
  readonly centreId: string
  readonly officer: string
  readonly calendar: WorkingCalendar
  readonly ruleSets: readonly RuleSet[]
}

/**
 * Makes up one dossier by the verbs of the office: received at the counter, and half of those that can be are handed over. Throws
 * when a verb refuses: then the plan was wrong.
 */
export function sampleDossier(
  { procedure }: SamplePlan,
  { code, at }: { code: string; at: Temporal.Instant },
  { facts, chance }: { facts: SampleFacts; chance: Chance },
): readonly Change[] {
  const doing: Doing = { staffId: facts.officer, roles: ['officer'], at }
  const received = made(
    receiveAtCounter(
      filingOf(procedure, { code, at, centreId: facts.centreId, chance }),
      { ...facts, timeLimit: procedure.timeLimit },
      doing,
    ),
  )
  if (procedure.specialists.length === 0 || chance(2) === 0) return [received]
  const specialist = picked(procedure.specialists, chance)
  const later = at.add({ minutes: 5 + chance(20) })
  return [received, made(handOver(received.dossier, specialist, { ...doing, at: later }))]
}

function filingOf(
  procedure: SampleProcedure,
  { code, at, centreId, chance }: { code: string; at: Temporal.Instant; centreId: string; chance: Chance },
): Filing {
  const count = Math.min(procedure.papers.length, 1 + chance(3))
  const papers = Array.from({ length: count }, (_, line) => ({
    line,
    kind: 'original' as const,
    count: 1 + chance(2),
  }))
  const request = { applicant: sampleApplicant(chance), papers, files: [], sets: 1 }
  return made(lodge(request, { procedure, channel: 'direct', centreId, code, at }))
}

/** Names as they are common in the two communes, and numbers that belong to nobody in particular. */
function sampleApplicant(chance: Chance) {
  const woman = chance(2)
  const name = [picked(families, chance), picked(woman ? ['Thị'] : ['Văn'], chance), picked(given, chance)]
  const born = 40 + chance(65)
  const century = born < 100 ? woman : 2 + woman
  const year = String(born % 100).padStart(2, '0')
  return {
    name: name.join(' '),
    idNumber: `014${century}${year}${String(chance(1_000_000)).padStart(6, '0')}`,
    phone: `09${String(chance(100_000_000)).padStart(8, '0')}`,
    address: `Bản ${picked(villages, chance)}, xã Mường Sại, tỉnh Sơn La`,
  }
}

const families = ['Lò', 'Cà', 'Quàng', 'Tòng', 'Lường', 'Hoàng', 'Điêu', 'Bạc', 'Cầm', 'Là', 'Nguyễn', 'Trần']
const given = ['Mai', 'Hặc', 'Pánh', 'Chiến', 'Muôn', 'Inh', 'Phương', 'Hoan', 'Sơn', 'Ánh', 'Thương', 'Dũng']
const villages = ['Coỏng', 'Nà Sàng', 'Ten', 'Nhả', 'Búa Bon', 'Pom Sinh', 'Lóng', 'Huổi Tây']

function picked<Thing>(things: readonly Thing[], chance: Chance): Thing {
  const thing = things[chance(things.length)]
  if (thing === undefined) throw new Error('There is nothing to choose from')
  return thing
}

function made<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: unknown },
): Value {
  if (result.ok) return result.value
  throw new Error(`A sample was refused: ${JSON.stringify(result.refusal)}`)
}
