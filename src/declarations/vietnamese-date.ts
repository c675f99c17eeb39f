/** A date as far as it is known: `2026-11-20`, `2026-11` or `2026`. */
export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The three boxes of a date, from its ISO text. */
export function partsOfDate(iso: string): DateParts {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { day, month, year }
}

/** A date that exists, as far as its parts go, in ISO text; nothing for 31/02, a two-digit year or letters. */
export function dateOfParts({ day, month, year }: DateParts): string | undefined {
  if (!/^\d{4}$/.test(year) || Number(year) < 1800) return undefined
  if (day === '' && month === '') return year
  if (!inRange(month, 12)) return undefined
  const yearMonth = `${year}-${month.padStart(2, '0')}`
  if (day === '') return yearMonth
  const { daysInMonth } = Temporal.PlainYearMonth.from(yearMonth)
  return inRange(day, daysInMonth) ? `${yearMonth}-${day.padStart(2, '0')}` : undefined
}

const inRange = (digits: string, most: number): boolean =>
  /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most

/** As a Vietnamese form writes it: 20/11/2026, 11/2026, 2026. */
export const dateText = (iso: string): string => iso.split('-').reverse().join('/')

/** Whether it begins after a day; a month or a year alone counts from its first day. */
export const isAfter = (iso: string, today: string): boolean => iso > today.slice(0, iso.length)
