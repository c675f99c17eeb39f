/** A request for a supplement (status 5) and, once it is there, its completion. */
export interface Supplement {
  readonly asked: Temporal.PlainDateTime
  readonly completed?: Temporal.PlainDateTime
}

/** What the national index is told of one dossier. Times are local to Viet Nam. */
export interface IndexFacts {
  /**
   * The appointment as synchronised (NgayHenTra), before any shift by pauses: they are subtracted here. Without one, reception
   * and the longest time the procedure may take.
   */
  readonly appointment:
    | Temporal.PlainDateTime
    | { readonly received: Temporal.PlainDateTime; readonly longest: Temporal.Duration }
  readonly supplements: readonly Supplement[]
  /** When the dossier reached each status; 7 only when it had been accepted before. */
  readonly reached: Readonly<Partial<Record<3 | 7 | 8 | 9 | 10, Temporal.PlainDateTime>>>
  /** End of the period reported, or now. */
  readonly periodEnd: Temporal.PlainDateTime
}

export interface IndexVerdict {
  readonly onTime: boolean
  /** Where processing ended for the index. */
  readonly end: Temporal.PlainDateTime
  readonly endedBy: 3 | 5 | 7 | 8 | 9 | 10 | 'period'
  readonly because: 'within-appointment' | 'after-appointment' | 'second-supplement'
}

/**
 * Whether a dossier counts as on time in metric 2.1 of the quality index (Decision 766/QĐ-TTg): the end, less the time the
 * applicant took for supplements, is not after the appointment, or without one not after the longest time from reception. Status 9 ends the clock; without it 10, then 8, 3, 7; with a
 * supplement asked as the last word, that request; else the end of the period. A second supplement counts as late.
 */
export function isOnTimeNationally(facts: IndexFacts): IndexVerdict {
  const { end, endedBy } = endOf(facts)
  if (facts.supplements.length > 1) return { onTime: false, end, endedBy, because: 'second-supplement' }
  const counted = end.subtract({ seconds: supplementSeconds(facts.supplements, end) })
  const { appointment } = facts
  const latest = 'longest' in appointment ? appointment.received.add(appointment.longest) : appointment
  const onTime = Temporal.PlainDateTime.compare(counted, latest) <= 0
  return { onTime, end, endedBy, because: onTime ? 'within-appointment' : 'after-appointment' }
}

const ENDS_IN_ORDER = [9, 10, 8, 3, 7] as const

function endOf({ reached, supplements, periodEnd }: IndexFacts): Pick<IndexVerdict, 'end' | 'endedBy'> {
  for (const status of ENDS_IN_ORDER) {
    const end = reached[status]
    if (end) return { end, endedBy: status }
  }
  const open = supplements.find(({ completed }) => completed === undefined)
  return open ? { end: open.asked, endedBy: 5 } : { end: periodEnd, endedBy: 'period' }
}

/** Plain time on the clock, nights and days off included, as the index subtracts it; a supplement after the end takes none. */
function supplementSeconds(supplements: readonly Supplement[], end: Temporal.PlainDateTime): number {
  return supplements
    .filter(({ asked }) => Temporal.PlainDateTime.compare(asked, end) < 0)
    .reduce((sum, { asked, completed }) => sum + (completed ?? end).since(asked).total('seconds'), 0)
}
