import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { DataTable } from '../../web/design/data-table.tsx'
import { Tag } from '../../web/design/tag.tsx'
import type { CalendarDay } from '../calendar-data.ts'
import { type DayRun, dayRuns } from '../day-runs.ts'
import { shownSpan } from '../shown-time.ts'
import { WEEKDAYS } from '../step-wording.ts'
import { kindWords, calendarWords as words } from './calendar-wording.ts'

export interface DayTableProps {
  readonly language: Language
  readonly caption: string
  readonly days: readonly CalendarDay[]
  /** What is said beside the decision of a single day; such a day gets a row of its own. */
  readonly note?: (day: CalendarDay) => ComponentChildren
}

/** Special days with their decisions, those of one holiday in one row. */
export const DayTable = ({ language, caption, days, note }: DayTableProps) => (
  <DataTable
    caption={caption}
    rows={dayRuns(days, day => Boolean(note?.(day)))}
    columns={[
      { label: say(language, words.name), heading: true, cell: ({ first }) => say(language, first.name) },
      { label: say(language, words.date), cell: run => <Dates language={language} run={run} /> },
      { label: say(language, words.kind), cell: ({ first }) => <KindTag language={language} day={first} /> },
      {
        label: say(language, words.source),
        cell: ({ first }) => (
          <>
            <span lang="vi">{first.source}</span>
            {note?.(first)}
          </>
        ),
      },
    ]}
  />
)

const Dates = ({ language, run }: { readonly language: Language; readonly run: DayRun }) => {
  const { first, last } = run
  const span = first.date === last.date ? [first] : [first, last]
  return (
    <>
      {shownSpan(first.date, last.date)}
      <div class="soft">{span.map(({ date }) => weekdayOf(date, language)).join(' – ')}</div>
    </>
  )
}

const weekdayOf = (date: string, language: Language): string => {
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
