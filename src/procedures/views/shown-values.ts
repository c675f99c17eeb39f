import type { TimeLimit } from '../../calendar/index.ts'
import { localTime } from '../../kernel/local-time.ts'
import { type Language, say, type Words } from '../../kernel/words.ts'
import { feeInShort } from '../fee-in-short.ts'
import type { ProcedureInList } from '../found-procedures.ts'
import { pageWording, wording } from './wording.ts'

const limitWords: Readonly<Record<TimeLimit['kind'], Words>> = {
  'same-day': [
    'Trong ngày; nhận sau {cutoff} thì ngày làm việc sau',
    'Same day; after {cutoff} the next working day',
  ],
  'working-hours': ['{amount} giờ làm việc', '{amount} working hours'],
  'working-days': ['{amount} ngày làm việc', '{amount} working days'],
  days: ['{amount} ngày', '{amount} days'],
  months: ['{amount} tháng', '{amount} months'],
}
const oneWords: Readonly<Partial<Record<TimeLimit['kind'], string>>> = {
  'working-hours': '1 working hour',
  'working-days': '1 working day',
  days: '1 day',
  months: '1 month',
}

/** A certain time limit in words. */
export function shownLimit(language: Language, limit: TimeLimit): string {
  if (limit.kind === 'same-day') return say(language, limitWords['same-day'], { cutoff: limit.cutoff })
  if (language === 'en' && limit.amount === 1) return oneWords[limit.kind] ?? ''
  return say(language, limitWords[limit.kind], { amount: limit.amount })
}

/** The time limit in a list: what is certain, otherwise the page has the text. */
export function limitInList(language: Language, { timeLimit, timeLimitText }: ProcedureInList): string {
  if (timeLimit) return shownLimit(language, timeLimit)
  return say(language, timeLimitText === null ? pageWording.unsaid : wording.toPage)
}

const feeWords = {
  free: ['Miễn phí', 'Free'],
  province: ['Theo quy định của tỉnh', 'Set by the province'],
  'see-page': wording.toPage,
  unknown: pageWording.unsaid,
} as const satisfies Record<string, Words>

/** The fee in a list or on a poster. */
export function shortFee(language: Language, feeText: string | null): string {
  const fee = feeInShort(feeText)
  return fee.kind === 'amount' ? fee.text : say(language, feeWords[fee.kind])
}

/** For cards, which say nothing rather than send the reader on. */
export const certainLimit = (language: Language, { timeLimit }: ProcedureInList): string | undefined =>
  timeLimit ? shownLimit(language, timeLimit) : undefined

export function certainFee(language: Language, { feeText }: ProcedureInList): string | undefined {
  const { kind } = feeInShort(feeText)
  return kind === 'free' || kind === 'amount' ? shortFee(language, feeText) : undefined
}

/** Longer texts have no place on a sheet read from two metres. */
const LONGEST_ON_POSTER = 90

export function posterLimit(language: Language, { timeLimit, timeLimitText }: ProcedureInList): string {
  if (timeLimit) return shownLimit(language, timeLimit)
  return timeLimitText !== null && timeLimitText.length <= LONGEST_ON_POSTER
    ? timeLimitText
    : say(language, wording.askOrScan)
}

export function posterFee(language: Language, feeText: string | null): string {
  const { kind } = feeInShort(feeText)
  if (kind !== 'see-page' && kind !== 'unknown') return shortFee(language, feeText)
  return feeText !== null && feeText.length <= LONGEST_ON_POSTER ? feeText : say(language, wording.askOrScan)
}

/** A date as Vietnamese papers write it. */
export const shownDate = (date: Temporal.PlainDate): string =>
  `${String(date.day).padStart(2, '0')}/${String(date.month).padStart(2, '0')}/${date.year}`

/** A moment on the clock of Viet Nam. */
export function shownMoment(at: Temporal.Instant): string {
  const local = localTime(at)
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${twoDigits(local.hour)}:${twoDigits(local.minute)}, ${shownDate(local.toPlainDate())}`
}

/** Legal names and texts stay Vietnamese; on an English page they say so. */
export const vietnamese = (language: Language): 'vi' | undefined => (language === 'vi' ? undefined : 'vi')
