import { done, type Result, refused } from '../kernel/result.ts'
import { tidied } from '../kernel/typed-text.ts'
import type { AnswerProblem } from './answer-refusals.ts'
import type { AnswerNode, Kind, Question } from './definition.ts'
import type { Value } from './values.ts'
import { type DateParts, dateOfParts, isAfter } from './vietnamese-date.ts'

type Fault = Pick<AnswerProblem, 'reason' | 'limit'>
type Read = Result<Value, Fault>

interface Asking {
  readonly question: Question
  readonly node: AnswerNode
  readonly today: string
}

/** Reads one answer as its kind wants it. The text is not empty. */
export function readText(raw: string, { question, node }: Asking): Read {
  const text = tidied(raw, { lines: question.kind === 'long-text' })
  if (node.maxLength !== undefined && [...text].length > node.maxLength)
    return refused({ reason: 'too-long', limit: node.maxLength })
  return readers[question.kind](text, { question, node })
}

type Reader = (text: string, asking: Omit<Asking, 'today'>) => Read

const free: Reader = text => done(text)

/** Letters, marks, spaces, apostrophes, dots and hyphens: names of all peoples of the country, but no digits. */
const NAME = /^\p{L}[\p{L}\p{M}' .’-]*$/u

const readers: Readonly<Record<Kind, Reader>> = {
  text: free,
  'long-text': free,
  address: free,
  'person-name': text => (NAME.test(text) ? done(text) : refused({ reason: 'not-a-name' })),
  choice: (text, { question }) =>
    question.options?.some(({ value }) => value === text) ? done(text) : refused({ reason: 'not-chosen' }),
  'yes-no': text =>
    text === 'yes' || text === 'no' ? done(text === 'yes') : refused({ reason: 'not-chosen' }),
  date: text => done(text),
  'id-number': readIdNumber,
  phone: text => squeezed(text, /^(0|\+84)\d{8,10}$/, 'not-a-phone'),
  mail: text => (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? done(text) : refused({ reason: 'not-a-mail' })),
  number: readNumber,
  money: readNumber,
}

/**
 * The personal identification number has 12 digits and begins with the code of a province or country, never 000 (Decree
 * 137/2015/NĐ-CP, Art. 13; Circular 59/2021/TT-BCA, to be confirmed). Nine digits are those of an old identity card.
 */
function readIdNumber(text: string, { question }: Omit<Asking, 'today'>): Read {
  const digits = text.replace(/[\s.-]/g, '')
  const current = /^(?!000)\d{12}$/.test(digits)
  if (current || (question.oldNumbers && /^\d{9}$/.test(digits))) return done(digits)
  return refused({ reason: question.oldNumbers ? 'id-12-or-9-digits' : 'id-12-digits' })
}

function squeezed(text: string, pattern: RegExp, reason: Fault['reason']): Read {
  const short = text.replace(/[\s.-]/g, '')
  return pattern.test(short) ? done(short) : refused({ reason })
}

/** Thousands may be typed apart, `1.500.000`; a decimal comma is no whole number. */
function readNumber(text: string, { node }: Omit<Asking, 'today'>): Read {
  const digits = text.replace(/[\s.]/g, '')
  if (!/^\d{1,15}$/.test(digits)) return refused({ reason: 'not-a-number' })
  const number = Number(digits)
  if (node.minimum !== undefined && number < node.minimum)
    return refused({ reason: 'too-small', limit: node.minimum })
  if (node.maximum !== undefined && number > node.maximum)
    return refused({ reason: 'too-large', limit: node.maximum })
  return done(number)
}

/** Reads the three boxes of a date. At least one is filled. */
export function readDate(parts: DateParts, { question, today }: Asking): Read {
  const { precision = 'day', past } = question
  const [day, month, year] = [parts.day, parts.month, parts.year].map(part => tidied(part))
  if (!year) return refused({ reason: 'year-needed' })
  if (!month && precision !== 'year') return refused({ reason: 'month-needed' })
  if (!day && precision === 'day') return refused({ reason: 'day-needed' })
  const date = dateOfParts({ day: day ?? '', month: month ?? '', year })
  if (date === undefined) return refused({ reason: 'not-a-date' })
  return past && isAfter(date, today) ? refused({ reason: 'in-the-future' }) : done(date)
}
