import { type Language, say } from '../../kernel/words.ts'
import { Breadcrumbs } from '../../web/design/breadcrumbs.tsx'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { FileField } from '../../web/design/forms/file-field.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { Lead, PageTitle, Section } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Problems } from '../../web/problems.ts'
import { editorPath } from '../addresses.ts'
import { sheetColumns } from '../sheet-rows.ts'
import type { ToldRow } from '../told-rows.ts'
import { editorWording as words } from './editor-wording.ts'
import { wording } from './wording.ts'

export interface ImportPageProps {
  readonly language: Language
  readonly report:
    | {
        readonly rows: number
        readonly unchanged: number
        readonly drafts: readonly { readonly code: string; readonly name: string }[]
        readonly refused: readonly ToldRow[]
      }
    | undefined
  readonly problems: Problems
  readonly idempotencyKey: string
}

/** A file is tried out or taken in; what is wrong with it is told row by row, here. */
export const ImportPage = ({ language, report, problems, idempotencyKey }: ImportPageProps) => (
  <>
    <Breadcrumbs language={language} links={[{ href: editorPath(), label: say(language, words.title) }]} />
    <PageTitle title={say(language, words.import)} />
    <ErrorSummary language={language} problems={problems.all(language)} />
    <Lead>{say(language, words.importLead)}</Lead>
    {report && report.refused.length > 0 && <Refused language={language} rows={report.refused} />}
    {report && report.refused.length === 0 && <Tried language={language} report={report} />}
    <div data-turbo="false">
      <Form action="/catalogue/import" files idempotencyKey={idempotencyKey}>
        <FileField
          language={language}
          name="file"
          label={say(language, words.file)}
          hint={say(language, words.importColumns, { columns: sheetColumns.join(', ') })}
          error={problems.at('file', language)}
          accept={['.json', '.csv', '.xlsx']}
          required
        />
        <ButtonRow>
          <Button kind="secondary" name="step" value="check">
            {say(language, words.tryOut)}
          </Button>
          <Button name="step" value="save">
            {say(language, words.makeDrafts)}
          </Button>
        </ButtonRow>
      </Form>
    </div>
  </>
)

/** More would not be read; the JSON answer has them all. */
const MOST_ROWS = 200

const Refused = ({ language, rows }: { readonly language: Language; readonly rows: readonly ToldRow[] }) => (
  <Section title={say(language, words.refusedRows, { count: rows.length })}>
    <DataTable
      caption={say(language, words.refusedRows, { count: rows.length })}
      captionUnseen
      rows={rows.slice(0, MOST_ROWS)}
      columns={[
        {
          label: say(language, wording.code),
          heading: true,
          cell: ({ row, code }) =>
            [row === 0 ? say(language, words.whole) : say(language, words.lineNumber, { row }), code]
              .filter(Boolean)
              .join(' · '),
        },
        {
          label: say(language, words.why),
          cell: ({ vi, en, at }) => `${language === 'vi' ? vi : en}${at ? ` (${at})` : ''}`,
        },
      ]}
    />
  </Section>
)

const Tried = ({
  language,
  report,
}: {
  readonly language: Language
  readonly report: NonNullable<ImportPageProps['report']>
}) => (
  <Notice
    kind="success"
    announced
    title={say(language, words.wouldChange, {
      rows: report.rows,
      drafts: report.drafts.length,
      unchanged: report.unchanged,
    })}
  >
    <ul lang="vi">
      {report.drafts.slice(0, MOST_ROWS).map(({ code, name }) => (
        <li key={code}>
          {code} · {name}
        </li>
      ))}
    </ul>
  </Notice>
)
