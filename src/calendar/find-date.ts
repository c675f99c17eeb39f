const ISO_DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The date an ISO text stands for; nothing for 30 February or text that is not a date. */
export function findDate(text: string): Temporal.PlainDate | undefined {
  const parts = ISO_DATE.exec(text)
  if (!parts) return undefined
  const day = Number(parts[3])
  const date = Temporal.PlainDate.from(
    { year: Number(parts[1]), month: Number(parts[2]), day },
    { overflow: 'constrain' },
  )
  return date.day === day ? date : undefined
}
