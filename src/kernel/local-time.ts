/** The one time zone of the house; Viet Nam has no daylight saving. */
export const VIETNAM_TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** The clock on the wall in Viet Nam at an instant. */
export const localTime = (instant: Temporal.Instant): Temporal.PlainDateTime =>
  instant.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDateTime()

/** The instant at which the wall clock in Viet Nam shows this time. */
export const instantOf = (local: Temporal.PlainDateTime): Temporal.Instant =>
  local.toZonedDateTime(VIETNAM_TIME_ZONE).toInstant()
