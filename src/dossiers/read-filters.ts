import { instantOf } from '../kernel/local-time.ts'
import type { Words } from '../kernel/words.ts'
import { isPosition, type Position } from './position.ts'

/** What narrows a search; each is left out when it is not asked for. */
export interface SearchFilters {
  readonly procedure?: string | undefined
  readonly handler?: string | undefined
  readonly position?: Position | undefined
  /** Filed at this instant or later. */
  readonly from?: Temporal.Instant | undefined
  /** Filed before this instant. */
  readonly before?: Temporal.Instant | undefined
}

interface Typed {
  readonly procedure?: string
  readonly handler?: string
  readonly position?: string
  /** Days of filing in Viet Nam, both included. */
  readonly from?: string
  readonly to?: string
}

interface Problem {
  readonly field: string
  readonly words: Words
}

/** Reads the filters of an address. A day that does not exist is told at its field and narrows nothing. */
export function readFilters(typed: Typed): { filters: SearchFilters; problems: readonly Problem[] } {
  const [from, to] = [dayOf(typed.from), dayOf(typed.to)]
  const problems: Problem[] = []
  if (from === 'no-day') problems.push({ field: 'from', words: noSuchDay })
  if (to === 'no-day') problems.push({ field: 'to', words: noSuchDay })
  if (isDay(from) && isDay(to) && Temporal.PlainDate.compare(from, to) > 0)
    problems.push({ field: 'to', words: endsBeforeItBegins })
  const filters = {
    procedure: typed.procedure?.trim() || undefined,
    handler: typed.handler || undefined,
    position: typed.position && isPosition(typed.position) ? typed.position : undefined,
    from: isDay(from) ? beginningOf(from) : undefined,
    before: isDay(to) ? beginningOf(to.add({ days: 1 })) : undefined,
  }
  return { filters, problems }
}

const noSuchDay: Words = [
  'Không có ngày này; ngày có dạng 2026-11-20.',
  'There is no such day; a date is written 2026-11-20.',
]
const endsBeforeItBegins: Words = [
  'Ngày cuối phải sau hoặc trùng ngày đầu.',
  'The last day must not be before the first.',
]

type Day = Temporal.PlainDate | 'no-day' | undefined
const isDay = (day: Day): day is Temporal.PlainDate => day !== undefined && day !== 'no-day'
const beginningOf = (day: Temporal.PlainDate) => instantOf(day.toPlainDateTime())

function dayOf(typed: string | undefined): Day {
  if (!typed?.trim()) return undefined
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(typed.trim())) return 'no-day'
  try {
    return Temporal.PlainDate.from(typed.trim(), { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return 'no-day'
    throw error
  }
}
