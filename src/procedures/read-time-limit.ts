import type { TimeLimit } from '../calendar/index.ts'

const units = {
  giờ: 'working-hours',
  'ngày làm việc': 'working-days',
  ngày: 'days',
  tháng: 'months',
} as const

/** One amount, perhaps “no more than”, perhaps followed by a remark in brackets or on extensions without an amount of its own. */
const single =
  /^(?:không quá |trong )?(\d{1,3}) (giờ|ngày làm việc|ngày|tháng)(?: kể từ [^(;\d]*)?(?: \([^)]*\))?(?:[;,] (?:kéo dài|có thể dài hơn)[^\d]*)?$/

/**
 * The time limit a published text states, or null. Never guesses: no unit, several amounts that depend on the case or the
 * channel, or a mere remark give null; the text itself is still shown to people.
 */
export function readTimeLimit(text: string): TimeLimit | null {
  const plain = text.normalize('NFC').toLowerCase().trim()
  if (/trong ngày/.test(plain) && /sau 15 giờ/.test(plain)) return { kind: 'same-day', cutoff: '15:00' }
  const limits = plain
    .split(/; (?=trực|dịch vụ)/)
    .map(part => single.exec(part.replace(/^(trực tiếp|trực tuyến|dịch vụ bưu chính): /, '')))
  const stated = new Set(limits.map(match => match && `${Number(match[1])} ${match[2]}`))
  const [first] = limits
  if (stated.size !== 1 || !first) return null
  return limitOf(Number(first[1]), first[2] ?? '')
}

function limitOf(amount: number, unit: string): TimeLimit | null {
  const kind = Object.entries(units).find(([name]) => name === unit)?.[1]
  return kind && amount > 0 ? { kind, amount } : null
}
