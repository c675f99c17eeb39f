import { type Language, say } from '../../kernel/words.ts'
import { classes } from '../../web/design/parts.ts'
import type { CalendarData } from '../calendar-data.ts'
import { type DayMark, type MonthDay, weeksOf } from '../month-days.ts'
import { WEEKDAYS } from '../step-wording.ts'
import { markMeanings, markWords, weekdayMarks, calendarWords as words } from './calendar-wording.ts'

export interface MonthGridProps {
  readonly language: Language
  readonly data: CalendarData
  readonly month: Temporal.PlainYearMonth
  readonly today: Temporal.PlainDate
  /** Each day leads to its form. */
  readonly mayChange: boolean
}

/** A month as a table of weeks. What a day is stands in words beside its number, so that nothing rests on colour. */
export const MonthGrid = (props: MonthGridProps) => {
  const { language, data, month } = props
  return (
    <table class="month">
      <caption>
        <a href={`/calendar?month=${month}`}>{monthName(month, language)}</a>
      </caption>
      <thead>
        <tr>
          {weekdayMarks.map((mark, index) => (
            <th key={mark[1]} scope="col">
              <span aria-hidden="true">{say(language, mark)}</span>
              <span class="unseen">{say(language, WEEKDAYS[index] ?? mark)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, data).map(week => (
          <tr>{week.map(day => (day ? <DayCell {...props} day={day} /> : <td />))}</tr>
        ))}
      </tbody>
    </table>
  )
}

export const monthName = ({ month, year }: Temporal.PlainYearMonth, language: Language): string =>
  say(language, words.month, { month: String(month).padStart(2, '0'), year })

const DayCell = ({ language, day, today, mayChange }: MonthGridProps & { readonly day: MonthDay }) => (
  <td
    class={classes(`day-${day.mark}`, day.expected && 'day-expected')}
    aria-current={day.date === today.toString() ? 'date' : undefined}
  >
    {mayChange ? (
      <a href={`/calendar/day?date=${day.date}`}>
        <span class="unseen">{say(language, words.changeDay)} </span>
        <DayText language={language} day={day} />
      </a>
    ) : (
      <DayText language={language} day={day} />
    )}
  </td>
)

const DayText = ({ language, day }: { readonly language: Language; readonly day: MonthDay }) => (
  <>
    <span class="day-number">{Number(day.date.slice(-2))}</span>
    {day.mark !== 'working' && (
      <span class="day-mark">
        {' '}
        {say(language, markWords[day.mark])}
        {day.expected && '?'}
      </span>
    )}
    {day.name && <span class="unseen">: {say(language, day.name)}</span>}
    {day.expected && <span class="unseen"> ({say(language, words.expectedMark)})</span>}
  </>
)

/** Only the marks that the months shown really have. */
export const Legend = ({ language, months, data }: LegendProps) => {
  const days = months.flatMap(month => weeksOf(month, data).flat()).filter(day => day !== undefined)
  const shown = marks.filter(mark => days.some(day => day.mark === mark))
  return (
    <>
      <p>
        <strong>{say(language, words.legend)}</strong>
      </p>
      <ul class="legend">
        {shown.map(mark => (
          <li key={mark}>
            <strong>{say(language, markWords[mark])}</strong>: {say(language, markMeanings[mark])}
          </li>
        ))}
        {days.some(day => day.expected) && (
          <li>
            <strong>?</strong>: {say(language, words.expectedMark)}
          </li>
        )}
      </ul>
    </>
  )
}

type LegendProps = Pick<MonthGridProps, 'language' | 'data'> & {
  readonly months: readonly Temporal.PlainYearMonth[]
}

const marks: readonly Exclude<DayMark, 'working'>[] = [
  'rest',
  'holiday',
  'compensation',
  'swap-off',
  'swap-work',
  'reception-only',
  'switched-off',
]
