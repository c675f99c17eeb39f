import { addWorkingHours, type WorkingCalendar } from '../calendar/index.ts'
import { localTime } from '../kernel/local-time.ts'

/** Working hours within which an online filing is answered (Decree 45/2020/NĐ-CP, Art. 14; to be confirmed with the province). */
const REPLY_HOURS = 8

/** The time on the clock by which an officer answers what was sent then; null when the calendar does not reach that far. */
export function replyBy(
  submittedAt: Temporal.Instant,
  calendar: WorkingCalendar,
): Temporal.PlainDateTime | null {
  const time = addWorkingHours(localTime(submittedAt), REPLY_HOURS, calendar)
  return time.ok ? time.value : null
}
