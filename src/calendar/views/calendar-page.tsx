import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { Tabs } from '../../web/design/tabs.tsx'
import { Tag } from '../../web/design/tag.tsx'
import type { CalendarData, CalendarDay, WorkingTime } from '../calendar-data.ts'
import { shownTime } from '../shown-time.ts'
import { WEEKDAYS } from '../step-wording.ts'
import {
  CalendarForm,
  type CalendarFormName,
  type CalendarFormProps,
  ChangeLinks,
} from './calendar-forms.tsx'
import { kindWords, calendarWords as words } from './calendar-wording.ts'

export interface CalendarPageProps extends Omit<CalendarFormProps, 'form'> {
  readonly form: CalendarFormName | undefined
  readonly data: CalendarData
  readonly year: number
  /** Dates of the rows the centre decided itself. */
  readonly ownDates: ReadonlySet<string>
  readonly mayChange: boolean
  /** How many changes a dry run found. */
  readonly tried?: number | undefined
}

/** The calendar of one centre in one year: special days, sessions, and for the director the ways to change them. */
export const CalendarPage = (props: CalendarPageProps) => {
  const { language, data, year, problems, mayChange, tried, form } = props
  return (
    <>
      <PageTitle title={say(language, words.title)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {tried !== undefined && (
        <Notice kind="success" title={say(language, words.dryRun)} announced>
          <p>{say(language, words.dryRunCount, { count: tried })}</p>
        </Notice>
      )}
      <Tabs
        label={say(language, words.title)}
        items={data.years.map(each => ({
          href: `/calendar?year=${each.year}`,
          label: String(each.year),
          current: each.year === year,
        }))}
      />
      {/* Before the year's table: whoever asked for a form must not have to look for it below. */}
      {mayChange && form !== undefined && <CalendarForm {...props} form={form} />}
      <SpecialDays {...props} />
      <Section title={say(language, words.hours)}>
        {data.workingTime.map(table => (
          <Hours key={table.effectiveFrom} language={language} table={table} />
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

const SpecialDays = ({ language, data, year, ownDates }: CalendarPageProps) => {
  const found = data.years.find(each => each.year === year)
  const days = (found?.days ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return (
    <DataTable
      caption={say(language, words.days, { year })}
      rows={days}
      columns={[
        { label: say(language, words.date), heading: true, cell: day => shownTime(day.date) },
        { label: say(language, words.weekday), cell: day => weekdayOf(day, language) },
        { label: say(language, words.kind), cell: day => <KindTag language={language} day={day} /> },
        { label: say(language, words.name), cell: day => say(language, day.name) },
        {
          label: say(language, words.decision),
          cell: day => (
            <>
              {day.source}
              {ownDates.has(day.date) && <div class="soft">{say(language, words.own)}</div>}
            </>
          ),
        },
      ]}
    />
  )
}

const weekdayOf = ({ date }: CalendarDay, language: Language): string => {
  const weekday = WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]
  return weekday ? say(language, weekday) : ''
}

const tones = { holiday: 'bad', compensation: 'warn', 'swap-off': 'warn', 'swap-work': 'good' } as const

const KindTag = ({ language, day }: { readonly language: Language; readonly day: CalendarDay }) =>
  day.inForce === false ? (
    <Tag text={say(language, words.off)} tone="neutral" />
  ) : (
    <>
      <Tag text={say(language, kindWords[day.kind])} tone={tones[day.kind]} />
      {!day.certain && <div class="soft">{say(language, words.provisional)}</div>}
    </>
  )

const Hours = ({ language, table }: { readonly language: Language; readonly table: WorkingTime }) => (
  <DataTable
    caption={`${say(language, words.hoursFrom, { date: shownTime(table.effectiveFrom) })} – ${table.source}`}
    rows={table.sessions}
    columns={[
      {
        label: say(language, words.weekday),
        heading: true,
        cell: ({ weekdays }) =>
          weekdays
            .flatMap(day => (WEEKDAYS[day - 1] ?? []).slice(language === 'vi' ? 0 : 1).slice(0, 1))
            .join(', '),
      },
      { label: say(language, words.hours), cell: ({ from, to }) => `${from}–${to}` },
      {
        label: say(language, words.kind),
        cell: ({ receptionOnly }) => (receptionOnly ? say(language, words.receptionOnly) : ''),
      },
    ]}
  />
)
