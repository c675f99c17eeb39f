const HOURS_AND_MINUTES = /^([01]\d|2[0-3]):([0-5]\d)$/

/** The second of the day that a clock text such as 15:00 stands for; nothing when it is not a time of day. */
export function findSecondOfDay(clock: string): number | undefined {
  const parts = HOURS_AND_MINUTES.exec(clock)
  return parts ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 : undefined
}

/** The second of the day of a clock text already known to be one. */
export function getSecondOfDay(clock: string): number {
  const second = findSecondOfDay(clock)
  if (second === undefined) throw new Error(`“${clock}” is not a time of day`)
  return second
}

/** A second of the day as HH:mm:ss. */
export function clockText(second: number): string {
  return `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}`
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))
