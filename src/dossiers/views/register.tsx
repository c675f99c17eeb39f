import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { type Column, DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { Filters } from '../../web/design/filters.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Pager } from '../../web/design/pager.tsx'
import { Unbroken } from '../../web/design/unbroken.tsx'
import type { Registered } from '../register.ts'
import { registerWording as wording } from './register-wording.ts'
import { shownInstant } from './shown-time.ts'

interface RegisterProps {
  readonly language: Language
  /** First and last day of the period, as ISO dates. */
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly rows: readonly Registered[]
  readonly next: string | undefined
}

/** The register of a period, line by line; paper and spreadsheet hold all columns of form 07. */
export const Register = ({ language, from, to, unit, rows, next }: RegisterProps) => {
  const period = `from=${from}&to=${to}`
  return (
    <>
      <PageTitle over={<span lang="vi">{unit}</span>} title={say(language, wording.title)} />
      <Filters language={language} action="/register">
        <DayField language={language} name="from" value={from} />
        <DayField language={language} name="to" value={to} />
      </Filters>
      {rows.length === 0 ? (
        <EmptyState title={say(language, wording.empty)}>
          <p class="soft">{say(language, wording.emptyHint)}</p>
        </EmptyState>
      ) : (
        <>
          <div data-turbo="false">
            <ButtonRow>
              <ButtonLink kind="secondary" href={`/register.pdf?${period}`}>
                {say(language, wording.print)}
              </ButtonLink>
              <ButtonLink kind="quiet" href={`/register.csv?${period}`}>
                {say(language, wording.export)}
              </ButtonLink>
            </ButtonRow>
          </div>
          <DataTable
            caption={say(language, wording.title)}
            captionUnseen
            columns={columnsIn(language)}
            rows={rows}
          />
        </>
      )}
      <Pager language={language} nextHref={next && `/register?${period}&after=${encodeURIComponent(next)}`} />
    </>
  )
}

const DayField = ({
  language,
  name,
  value,
}: {
  readonly language: Language
  readonly name: 'from' | 'to'
  readonly value: string
}) => (
  <TextField
    language={language}
    name={name}
    label={say(language, wording[name])}
    value={value}
    type="date"
    size="short"
    unmarked
  />
)

const columnsIn = (language: Language): readonly Column<Registered>[] => [
  {
    label: say(language, wording.code),
    heading: true,
    cell: ({ code }) => (
      <a href={`/dossiers/${code}`}>
        <Unbroken>{code}</Unbroken>
      </a>
    ),
  },
  {
    label: say(language, wording.procedure),
    cell: ({ procedureName }) => <span lang="vi">{procedureName}</span>,
  },
  { label: say(language, wording.applicant), cell: ({ applicantName }) => applicantName },
  { label: say(language, wording.received), cell: ({ receivedAt }) => shownInstant(receivedAt) },
  { label: say(language, wording.due), cell: ({ due }) => shownInstant(due) },
  {
    label: say(language, wording.returned),
    cell: ({ returnedAt, receiver, stopped }) =>
      returnedAt
        ? `${shownInstant(returnedAt)} · ${receiver}`
        : say(language, stopped ? wording.stopped : wording.notYet),
  },
]
