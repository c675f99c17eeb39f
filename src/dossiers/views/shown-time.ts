import { WEEKDAYS } from '../../calendar/index.ts'
import { localTime } from '../../kernel/local-time.ts'
import { type Language, say, type Words } from '../../kernel/words.ts'

const WITH_WEEKDAY: Words = ['{clock}, {weekday}, {date}', '{clock}, {weekday} {date}']

/** “08:37, 20/11/2026”, for lists and histories. */
export const shownInstant = (instant: Temporal.Instant): string => {
  const time = localTime(instant)
  return `${clockOf(time)}, ${dateOf(time)}`
}

/** “08:37, thứ Sáu, 20/11/2026”, for an appointment that somebody has to keep. */
export const appointmentText = (instant: Temporal.Instant, language: Language): string =>
  localAppointmentText(localTime(instant), language)

/** The same for a wall clock time in Viet Nam, given as it is or as ISO text without zone; other text stays as it is. */
export function localAppointmentText(local: Temporal.PlainDateTime | string, language: Language): string {
  if (typeof local === 'string' && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return local
  const time = Temporal.PlainDateTime.from(local)
  const weekday = WEEKDAYS[time.dayOfWeek - 1] ?? ['', '']
  return say(language, WITH_WEEKDAY, {
    clock: clockOf(time),
    weekday: say(language, weekday),
    date: dateOf(time),
  })
}

/** “20/11/2026”, of an ISO date. */
export const shownDay = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

const clockOf = ({ hour, minute }: Temporal.PlainDateTime): string => `${two(hour)}:${two(minute)}`
const dateOf = ({ day, month, year }: Temporal.PlainDateTime): string => `${two(day)}/${two(month)}/${year}`
const two = (number: number): string => String(number).padStart(2, '0')
