/** A day written `2025-07-01` that exists in the calendar; anything else is undefined. */
export function realDay(value: unknown): Temporal.PlainDate | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  const date = Temporal.PlainDate.from({
    year: Math.max(year, 1),
    month: Math.max(month, 1),
    day: Math.max(day, 1),
  })
  return date.toString() === value ? date : undefined
}
