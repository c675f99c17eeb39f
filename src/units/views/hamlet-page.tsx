import { localTime } from '../../kernel/local-time.ts'
import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { type Column, DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { hamletPath } from '../addresses.ts'
import type { HamletEntry } from '../place-hamlet.ts'
import { type FormerUnit, placeName, type Unit } from '../unit.ts'
import { dayMonthYear, formerPlaceName } from '../unit-now.ts'
import { HamletForm, type HamletFormProps } from './hamlet-form.tsx'
import { hamletWording as words } from './hamlet-wording.ts'

export interface HamletTablesProps {
  readonly language: Language
  readonly tables: readonly { readonly former: FormerUnit; readonly count: number }[]
  readonly typed: Typed
  readonly problems: Problems
}

/** The divided communes this centre has tables for, and the way to a new one. */
export const HamletTables = ({ language, tables, typed, problems }: HamletTablesProps) => (
  <>
    <PageTitle title={say(language, words.title)} />
    <ErrorSummary language={language} problems={problems.all(language)} />
    <Lead>{say(language, words.lead)}</Lead>
    <Form action="/units/hamlets" method="get">
      <TextField
        language={language}
        name="of"
        label={say(language, words.find)}
        hint={say(language, words.findHint)}
        value={typed.of?.slice(0, 500)}
        error={problems.at('of', language)}
        maxlength={500}
        autocomplete="off"
        required
      />
      <ButtonRow>
        <Button>{say(language, words.open)}</Button>
      </ButtonRow>
    </Form>
    {tables.length === 0 ? (
      <EmptyState title={say(language, words.none)}>
        <p>{say(language, words.noneText)}</p>
      </EmptyState>
    ) : (
      <DataTable
        caption={say(language, words.rows)}
        rows={tables}
        columns={[
          {
            label: say(language, words.commune),
            heading: true,
            cell: ({ former }) => <a href={hamletPath(former.code ?? '')}>{formerPlaceName(former)}</a>,
          },
          { label: say(language, words.count), numeric: true, cell: ({ count }) => count },
        ]}
      />
    )}
  </>
)

export interface HamletPageProps extends HamletFormProps {
  readonly lines: readonly HamletEntry[]
  readonly history: readonly HamletEntry[]
  readonly names: Readonly<Record<string, string>>
  readonly mayChange: boolean
}

/** The table of one divided commune: what holds, the form for the director, and everything that was ever written. */
export const HamletPage = (props: HamletPageProps) => {
  const { language, former, problems, mayChange, lines } = props
  const inForce = lines.filter(({ unitCode }) => unitCode !== null)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: '/units/hamlets', label: say(language, words.back) }]}
      />
      <PageTitle over={say(language, words.title)} title={formerPlaceName(former)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      {mayChange && props.line && <HamletForm {...props} />}
      <Section title={say(language, words.rows)}>
        {inForce.length === 0 ? (
          <p>{say(language, words.noRows)}</p>
        ) : (
          <LineTable {...props} rows={inForce} />
        )}
      </Section>
      {mayChange && !props.line && <HamletForm {...props} />}
      {props.history.length > 0 && (
        <Section title={say(language, words.history)}>
          <HistoryTable {...props} />
        </Section>
      )}
    </>
  )
}

type Rows = HamletPageProps & { readonly rows: readonly HamletEntry[] }

const LineTable = ({ language, rows, former, mayChange }: Rows) => {
  const columns: readonly Column<HamletEntry>[] = [
    { label: say(language, words.hamlet), heading: true, cell: ({ hamlet }) => hamlet },
    { label: say(language, words.unit), cell: line => unitName(former, line.unitCode) },
    { label: say(language, words.document), cell: documentOf },
  ]
  const change: Column<HamletEntry> = {
    label: say(language, words.change),
    cell: line => <ChangeLinks language={language} former={former} line={line} />,
  }
  return (
    <DataTable
      caption={say(language, words.rows)}
      captionUnseen
      rows={rows}
      columns={mayChange ? [...columns, change] : columns}
    />
  )
}

interface ChangeProps {
  readonly language: Language
  readonly former: FormerUnit
  readonly line: HamletEntry
}

const ChangeLinks = ({ language, former, line: { hamlet, key } }: ChangeProps) => {
  const href = `${hamletPath(former.code ?? '')}?line=${encodeURIComponent(key)}`
  return (
    <>
      <a href={href}>
        {say(language, words.correct)} <span class="unseen">{hamlet}</span>
      </a>
      {' · '}
      <a href={`${href}&end=1`}>
        {say(language, words.end)} <span class="unseen">{hamlet}</span>
      </a>
    </>
  )
}

const HistoryTable = ({ language, history, former, names }: HamletPageProps) => (
  <DataTable
    caption={say(language, words.history)}
    captionUnseen
    rows={history}
    columns={[
      { label: say(language, words.hamlet), heading: true, cell: ({ hamlet }) => hamlet },
      {
        label: say(language, words.unit),
        cell: ({ unitCode }) => (unitCode === null ? say(language, words.ended) : unitName(former, unitCode)),
      },
      { label: say(language, words.document), cell: documentOf },
      {
        label: say(language, words.who),
        cell: ({ decidedBy, decidedAt }) => `${names[decidedBy] ?? decidedBy}, ${shownDay(decidedAt)}`,
      },
    ]}
  />
)

const documentOf = ({ document, documentDate }: HamletEntry): string =>
  `${document}, ${dayMonthYear(documentDate)}`

const unitName = ({ edges }: FormerUnit, code: string | null): string => {
  const unit: Unit | undefined = edges.find(({ to }) => to.code === code)?.to
  return unit ? placeName(unit) : (code ?? '')
}

const shownDay = (at: Temporal.Instant): string => dayMonthYear(localTime(at).toPlainDate().toString())
