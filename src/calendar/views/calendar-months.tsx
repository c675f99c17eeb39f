import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { calendarWords as words } from './calendar-wording.ts'
import { Legend, MonthGrid, type MonthGridProps, monthName } from './month-grid.tsx'

export type CalendarMonthsProps = Omit<MonthGridProps, 'month'> & {
  readonly year: number
  /** One month; left out, the whole year is drawn. */
  readonly month: Temporal.PlainYearMonth | undefined
}

/** One month with the way to its neighbours, or the twelve of a year; a year without a calendar says so. */
export const CalendarMonths = ({ year, month, ...grid }: CalendarMonthsProps) => {
  const { language, data, mayChange } = grid
  const found = data.years.find(each => each.year === year)
  if (!found)
    return (
      <Notice kind="warning" title={say(language, words.yearMissing, { year })}>
        <p>{say(language, words.yearMissingWhy)}</p>
        {mayChange && (
          <p>
            <a href={`/calendar/proposal?year=${year}`}>{say(language, words.proposalLink, { year })}</a>
          </p>
        )}
      </Notice>
    )
  const months = month ? [month] : monthsOf(year)
  return (
    <>
      {found.status === 'provisional' && (
        <Notice kind="info" title={say(language, words.yearExpected, { year })}>
          <p>{say(language, words.yearExpectedWhy)}</p>
        </Notice>
      )}
      {month && <MonthLinks {...grid} month={month} />}
      <div class={month ? 'months one' : 'months'}>
        {months.map(each => (
          <MonthGrid key={String(each)} {...grid} month={each} />
        ))}
      </div>
      <Legend language={language} data={data} months={months} />
    </>
  )
}

const monthsOf = (year: number): readonly Temporal.PlainYearMonth[] =>
  Array.from({ length: 12 }, (_, index) => new Temporal.PlainYearMonth(year, index + 1))

const MonthLinks = ({ language, month }: MonthGridProps) => {
  const [before, after] = [month.subtract({ months: 1 }), month.add({ months: 1 })]
  return (
    <nav aria-label={say(language, words.months)}>
      <ButtonRow>
        <ButtonLink href={`/calendar?month=${before}`} kind="secondary">
          <span class="unseen">{say(language, words.previousMonth)}: </span>
          <span aria-hidden="true">← </span>
          {neighbourName(before, month, language)}
        </ButtonLink>
        <ButtonLink href={`/calendar?month=${after}`} kind="secondary">
          <span class="unseen">{say(language, words.nextMonth)}: </span>
          {neighbourName(after, month, language)}
          <span aria-hidden="true"> →</span>
        </ButtonLink>
        <ButtonLink href={`/calendar?year=${month.year}`} kind="quiet">
          {say(language, words.wholeYear, { year: month.year })}
        </ButtonLink>
      </ButtonRow>
    </nav>
  )
}

/** Short, so that both ways fit beside each other on a telephone. */
const neighbourName = (
  neighbour: Temporal.PlainYearMonth,
  { year }: Temporal.PlainYearMonth,
  language: Language,
): string =>
  neighbour.year === year
    ? say(language, words.monthOfYear, { month: neighbour.month })
    : monthName(neighbour, language)
