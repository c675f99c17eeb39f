import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import { Pager } from '../../web/design/pager.tsx'
import { Unbroken } from '../../web/design/unbroken.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { shownInstant } from './shown-time.ts'

export const movedWords = {
  title: ['Hồ sơ có ngày hẹn sẽ khác', 'Dossiers whose date would differ'],
  recompute: ['Tính lại ngày hẹn', 'Recompute the date'],
  none: ['Mọi ngày hẹn đều đúng với lịch hiện nay.', 'Every date agrees with today’s calendar.'],
  noneHint: [
    'Khi lịch thay đổi, hồ sơ đang xử lý có ngày hẹn sẽ khác được liệt kê ở đây.',
    'When the calendar changes, open dossiers whose date would differ are listed here.',
  ],
  dossier: ['Hồ sơ', 'Dossier'],
  given: ['Đã hẹn', 'Given'],
  would: ['Theo lịch hiện nay', 'By today’s calendar'],
  which: ['Hồ sơ cần tính lại', 'Which dossiers'],
  all: ['Tất cả hồ sơ có ngày hẹn sẽ khác', 'All whose date would differ'],
  inAll: ['Có {count} hồ sơ.', '{count} dossiers.'],
  some: [
    'Trang này có {count} hồ sơ; còn hồ sơ ở trang sau.',
    'This page has {count} dossiers; more are on the next one.',
  ],
  last: [
    'Trang này có {count} hồ sơ và là trang cuối.',
    'This page has {count} dossiers and is the last one.',
  ],
  running: ['Đang tính lại ngày hẹn', 'Dates are being recomputed'],
  watch: ['Xem tiến độ', 'See how far it is'],
  reason: ['Lý do', 'Reason'],
  reasonHint: [
    'Lý do, ngày cũ và từng bước tính ở lại trong lịch sử hồ sơ. Hãy báo cho người nộp.',
    'The reason, the old date and its steps stay in the history. Tell the applicant.',
  ],
} as const satisfies Record<string, Words>

export interface MovedDatesProps {
  readonly language: Language
  readonly rows: readonly {
    readonly code: string
    readonly procedureName: string
    readonly due: Temporal.Instant
    readonly now: Temporal.Instant
  }[]
  readonly after: string | undefined
  readonly next: string | undefined
  /** The number of the run that recomputes all just now. */
  readonly running: string | undefined
  readonly mayRecompute: boolean
  readonly problems: Problems
  readonly typed: Typed
  readonly idempotencyKey: string
}

/** What a changed calendar would move, and the form that moves it with a reason. */
export const MovedDates = (props: MovedDatesProps) => {
  const { language, rows, next, problems, mayRecompute, running } = props
  return (
    <>
      <PageTitle title={say(language, movedWords.title)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {running && (
        <Notice kind="info" title={say(language, movedWords.running)}>
          <a href={`/runs/${running}`}>{say(language, movedWords.watch)}</a>
        </Notice>
      )}
      {rows.length > 0 && <p>{say(language, howMany(props), { count: rows.length })}</p>}
      {rows.length === 0 ? (
        <EmptyState title={say(language, movedWords.none)}>
          <p class="soft">{say(language, movedWords.noneHint)}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={say(language, movedWords.title)}
          captionUnseen
          rows={rows}
          columns={[
            {
              label: say(language, movedWords.dossier),
              heading: true,
              cell: row => (
                <>
                  <a href={`/dossiers/${row.code}`}>
                    <Unbroken>{row.code}</Unbroken>
                  </a>
                  <div lang="vi">{row.procedureName}</div>
                </>
              ),
            },
            { label: say(language, movedWords.given), cell: row => shownInstant(row.due) },
            { label: say(language, movedWords.would), cell: row => shownInstant(row.now) },
          ]}
        />
      )}
      <Pager
        language={language}
        nextHref={next && `/dossiers/moved-dates?after=${encodeURIComponent(next)}`}
      />
      {mayRecompute && rows.length > 0 && <RecomputeForm {...props} />}
    </>
  )
}

/** Nobody counts them all: it is said what this page has, and whether it is all. */
const howMany = ({ after, next }: MovedDatesProps): Words =>
  next ? movedWords.some : after ? movedWords.last : movedWords.inAll

const RecomputeForm = ({ language, rows, problems, typed, idempotencyKey }: MovedDatesProps) => (
  <Form action="/dossiers/moved-dates" idempotencyKey={idempotencyKey}>
    <SelectField
      language={language}
      name="code"
      label={say(language, movedWords.which)}
      empty={say(language, movedWords.all)}
      options={rows.map(({ code }) => ({ value: code, label: code }))}
      value={typed.code}
      unmarked
    />
    <TextArea
      language={language}
      name="reason"
      label={say(language, movedWords.reason)}
      hint={say(language, movedWords.reasonHint)}
      error={problems.at('reason', language)}
      value={typed.reason}
      required
    />
    <ButtonRow>
      <Button>{say(language, movedWords.recompute)}</Button>
    </ButtonRow>
  </Form>
)
