import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { Tabs } from '../../web/design/tabs.tsx'
import type { CalendarData, CalendarDay, WorkingTime } from '../calendar-data.ts'
import { shownTime } from '../shown-time.ts'
import { WEEKDAYS } from '../step-wording.ts'
import {
  CalendarForm,
  type CalendarFormName,
  type CalendarFormProps,
  ChangeLinks,
} from './calendar-forms.tsx'
import { CalendarMonths } from './calendar-months.tsx'
import { calendarWords as words } from './calendar-wording.ts'
import { DayTable } from './day-table.tsx'
import { monthName } from './month-grid.tsx'

export interface CalendarPageProps extends Omit<CalendarFormProps, 'form'> {
  readonly form: CalendarFormName | undefined
  readonly data: CalendarData
  readonly year: number
  readonly month: Temporal.PlainYearMonth | undefined
  readonly today: Temporal.PlainDate
  /** Dates of the rows and of the hours the centre decided itself, and the years it took in. */
  readonly own: OwnParts
  readonly mayChange: boolean
  /** The days a dry run found, or a proposal holds. */
  readonly tried?: readonly CalendarDay[] | undefined
}

export interface OwnParts {
  readonly days: ReadonlySet<string>
  readonly hours: ReadonlySet<string>
  readonly years: ReadonlySet<number>
}

/** The calendar of one centre: a month or a year, special days, sessions, and for the director the ways to change them. */
export const CalendarPage = (props: CalendarPageProps) => {
  const { language, data, year, problems, mayChange, form, own } = props
  return (
    <>
      <PageTitle title={say(language, words.title)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Tabs
        label={say(language, words.title)}
        items={data.years.map(each => ({
          href: `/calendar?year=${each.year}`,
          label: String(each.year),
          current: each.year === year,
        }))}
      />
      {/* Before the calendar: whoever asked for a form must not have to look for it below. */}
      <Tried {...props} />
      {mayChange && form !== undefined && <CalendarForm {...props} form={form} />}
      {form !== 'proposal' && <CalendarMonths {...props} />}
      {form !== 'proposal' && <SpecialDays {...props} />}
      {mayChange && own.years.has(year) && (
        <p>
          <RemoveLink language={language} what="undo-year" date={`${year}-01-01`} />
        </p>
      )}
      <Section title={say(language, words.hours)}>
        {data.workingTime.map(table => (
          <Hours key={table.effectiveFrom} {...props} table={table} />
        ))}
      </Section>
      <p class="soft">{say(language, words.kept)}</p>
      {mayChange && (
        <ButtonRow>
          <ButtonLink href="/dossiers/moved-dates" kind="secondary">
            {say(language, words.moved)}
          </ButtonLink>
        </ButtonRow>
      )}
      {mayChange && <ChangeLinks language={language} />}
    </>
  )
}

/** What a decision says before it is saved, or what a year is expected to be. */
const Tried = ({ language, tried, form, typed }: CalendarPageProps) => {
  if (!tried) return null
  const year = typed.year ?? ''
  return (
    <>
      {form === 'proposal' ? (
        <Notice kind="info" title={say(language, words.proposal, { year })}>
          <p>{say(language, words.proposalWhy, { year })}</p>
        </Notice>
      ) : (
        <Notice kind="success" title={say(language, words.dryRun)} announced>
          <p>{say(language, tried.length > 0 ? words.dryRunSave : words.dryRunNoDays)}</p>
        </Notice>
      )}
      {tried.length > 0 && (
        <DayTable language={language} days={tried} caption={say(language, words.dryRunDays)} />
      )}
    </>
  )
}

/** The special days of the month or year that is shown. */
const SpecialDays = ({ language, data, year, month, own, mayChange }: CalendarPageProps) => {
  const all = data.years.find(each => each.year === year)?.days ?? []
  const days = month ? all.filter(({ date }) => date.startsWith(String(month))) : all
  const caption = month
    ? say(language, words.monthDays, { month: monthName(month, language) })
    : say(language, words.days, { year })
  const note = ({ date }: CalendarDay) =>
    own.days.has(date) && (
      <div class="soft">
        {say(language, words.own)} {mayChange && <RemoveLink language={language} what="undo" date={date} />}
      </div>
    )
  return days.length > 0 && <DayTable language={language} days={days} caption={caption} note={note} />
}

const RemoveLink = ({
  language,
  what,
  date,
}: {
  readonly language: Language
  readonly what: 'undo' | 'undo-hours' | 'undo-year'
  readonly date: string
}) => (
  <a href={`/calendar/remove?what=${what}&date=${date}`}>
    {say(language, words.removeRow)}
    <span class="unseen">
      {' '}
      {say(language, words.own)}: {what === 'undo-year' ? date.slice(0, 4) : shownTime(date)}
    </span>
  </a>
)

const Hours = ({ language, table, own, mayChange }: CalendarPageProps & { readonly table: WorkingTime }) => (
  <>
    <DataTable
      caption={`${say(language, words.hoursFrom, { date: shownTime(table.effectiveFrom) })} – ${table.source}`}
      rows={table.sessions}
      columns={[
        {
          label: say(language, words.weekday),
          heading: true,
          cell: ({ weekdays }) => weekdayList(weekdays, language),
        },
        { label: say(language, words.hours), cell: ({ from, to }) => `${from}–${to}` },
        {
          label: say(language, words.kind),
          cell: ({ receptionOnly }) => (receptionOnly ? say(language, words.receptionOnly) : ''),
        },
      ]}
    />
    {own.hours.has(table.effectiveFrom) && (
      <p class="soft">
        {say(language, words.own)}{' '}
        {mayChange && <RemoveLink language={language} what="undo-hours" date={table.effectiveFrom} />}
      </p>
    )}
  </>
)

/** “thứ Hai – thứ Sáu” for days that follow each other, else one by one. */
function weekdayList(weekdays: readonly number[], language: Language): string {
  const names = weekdays.map(day => say(language, WEEKDAYS[day - 1] ?? ['', '']))
  const [first = 0] = weekdays
  const isRun = weekdays.length > 2 && weekdays.every((day, index) => day === first + index)
  return isRun ? `${names[0]} – ${names.at(-1)}` : names.join(', ')
}
