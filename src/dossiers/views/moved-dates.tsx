import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextArea } from '../../web/design/forms/text-area.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
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
  all: ['Tất cả hồ sơ trong danh sách', 'All in the list'],
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
  readonly mayRecompute: boolean
  readonly problems: Problems
  readonly typed: Typed
  readonly idempotencyKey: string
}

/** What a changed calendar would move, and the form that moves it with a reason. */
export const MovedDates = (props: MovedDatesProps) => {
  const { language, rows, problems, mayRecompute } = props
  return (
    <>
      <PageTitle title={say(language, movedWords.title)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
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
      {mayRecompute && rows.length > 0 && <RecomputeForm {...props} />}
    </>
  )
}

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
