import type { Standing } from '../../calendar/index.ts'
import { type Language, say, type Words } from '../../kernel/words.ts'
import type { Tone } from '../../web/design/parts.ts'

export type StandingName = Standing['standing']

export const standingWords: Readonly<Record<StandingName, Words>> = {
  'in-time': ['Trong hạn', 'In time'],
  'near-due': ['Sắp đến hạn', 'Near due'],
  overdue: ['Quá hạn', 'Overdue'],
}

export const standingTones: Readonly<Record<StandingName, Tone>> = {
  'in-time': 'good',
  'near-due': 'warn',
  overdue: 'bad',
}

const lengths = {
  days: ['{days} ngày làm việc', '{days} working d'],
  daysAndHours: ['{days} ngày {hours} giờ làm việc', '{days} working d {hours} h'],
  hours: ['{hours} giờ làm việc', '{hours} working h'],
  lessThanAnHour: ['chưa đến 1 giờ làm việc', 'less than 1 working h'],
} as const satisfies Record<string, Words>

const left: Words = ['còn {length}', '{length} left']
const over: Words = ['quá {length}', '{length} over']

/** “còn 2 ngày 3 giờ làm việc”, “quá 5 giờ làm việc”; eight working hours are one working day. */
export function leftText(standing: Standing, language: Language): string {
  return standing.standing === 'overdue'
    ? say(language, over, { length: lengthText(standing.hoursOver, language) })
    : say(language, left, { length: lengthText(standing.hoursLeft, language) })
}

function lengthText(workingHours: number, language: Language): string {
  const whole = Math.floor(workingHours)
  const [days, hours] = [Math.floor(whole / 8), whole % 8]
  if (whole === 0) return say(language, lengths.lessThanAnHour)
  if (days === 0) return say(language, lengths.hours, { hours })
  return say(language, hours === 0 ? lengths.days : lengths.daysAndHours, { days, hours })
}
