const ISO_TEXT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/

/** ISO text as people write it in Viet Nam: dd/MM/yyyy, or dd/MM/yyyy HH:mm. Anything else stays as it is. */
export function shownTime(value: string | number): string {
  const text = String(value)
  const parts = ISO_TEXT.exec(text)
  if (!parts) return text
  const [, year, month, day, clock] = parts
  return clock ? `${day}/${month}/${year} ${clock}` : `${day}/${month}/${year}`
}

/** One date, or the first and the last of several. */
export const shownSpan = (from: string, to: string): string =>
  from === to ? shownTime(from) : `${shownTime(from)}–${shownTime(to)}`
