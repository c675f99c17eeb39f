import { type Language, say, type Words } from '../kernel/words.ts'
import { findDate } from './find-date.ts'
import { shownSpan, shownTime } from './shown-time.ts'
import { PAUSE_CAUSES, STEP_SENTENCES, WEEKDAYS, WEEKENDS_LISTED, WEEKENDS_NUMBERED } from './step-wording.ts'
import type { DayNote, Step, Weekend } from './steps.ts'

/** Up to a month of weekends is listed by date, more are told by their number. */
const MOST_WEEKENDS_LISTED = 5

/**
 * The reasoning behind a due date in sentences a citizen can follow, in order, dates as dd/MM/yyyy HH:mm.
 * The weekends of one stretch are told together, before its other days off.
 */
export function explain(steps: readonly Step[], language: Language): string[] {
  const sentences: string[] = []
  let stretch: DayNote[] = []
  for (const step of steps) {
    if (isDayNote(step)) {
      stretch.push(step)
    } else {
      sentences.push(...tellStretch(stretch, language), tell(step, language))
      stretch = []
    }
  }
  return [...sentences, ...tellStretch(stretch, language)]
}

const isDayNote = (step: Step): step is DayNote =>
  step.kind === 'weekend' || step.kind === 'day-off' || step.kind === 'make-up-day'

function tellStretch(notes: readonly DayNote[], language: Language): string[] {
  const weekends = notes.filter(note => note.kind === 'weekend')
  const others = notes.filter(note => note.kind !== 'weekend')
  return [...tellWeekends(weekends, language), ...others.map(note => tell(note, language))]
}

function tellWeekends(weekends: readonly Weekend[], language: Language): string[] {
  const [first, last] = [weekends[0], weekends.at(-1)]
  if (!first || !last) return []
  if (weekends.length <= MOST_WEEKENDS_LISTED) {
    const list = weekends.map(({ from, to }) => shownSpan(from, to)).join('; ')
    return [say(language, WEEKENDS_LISTED, { list })]
  }
  const values = { count: weekends.length, from: shownTime(first.from), to: shownTime(last.to) }
  return [say(language, WEEKENDS_NUMBERED, values)]
}

function tell(step: Exclude<Step, Weekend>, language: Language): string {
  return say(language, wordsFor(step), valuesOf(step, language))
}

function wordsFor(step: Exclude<Step, Weekend>): Words {
  if (step.kind === 'day-off' && !step.certain) return STEP_SENTENCES['provisional-day-off']
  if (step.kind === 'pause' && step.hours + step.minutes === 0) return STEP_SENTENCES['pause-outside-hours']
  return STEP_SENTENCES[step.kind]
}

/** Each field of the step as people read it, the weekday of each date beside it. */
function valuesOf(step: Exclude<Step, Weekend>, language: Language): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [field, value] of Object.entries(step)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue
    values[field] = shownTime(value)
    values[`${field}Weekday`] = weekdayOf(String(value), language)
  }
  if (step.kind === 'day-off') {
    values.name = say(language, step.name)
    values.span = shownSpan(step.from, step.to)
  }
  if ('amount' in step) values.plural = step.amount === 1 ? '' : 's'
  if (step.kind === 'pause') values.because = becauseOf(step, language)
  return values
}

/** Cause, reason and legal basis of a pause, as far as they are known. */
function becauseOf(
  { status, reason, legalBasis }: Extract<Step, { kind: 'pause' }>,
  language: Language,
): string {
  const cause = status && say(language, PAUSE_CAUSES[status])
  const known = [cause, reason, legalBasis].filter(Boolean)
  return known.length > 0 ? ` (${known.join('; ')})` : ''
}

function weekdayOf(text: string, language: Language): string {
  const weekday = WEEKDAYS[(findDate(text.slice(0, 10))?.dayOfWeek ?? 0) - 1]
  return weekday ? say(language, weekday) : ''
}
