import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { Filters } from '../../web/design/filters.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { Tag } from '../../web/design/tag.tsx'
import { editorListPath, editorPath } from '../addresses.ts'
import type { DraftPosition } from '../lifecycle.ts'
import type { PublishedPart } from '../parts.ts'
import type { Field } from '../procedure.ts'
import { positionWords, editorWording as words } from './editor-wording.ts'
import { vietnamese } from './shown-values.ts'
import { partWords, wording } from './wording.ts'

export interface EditorRow {
  readonly code: string
  readonly name: string
  readonly field: Field
  readonly version: number | null
  readonly missing: readonly PublishedPart[]
  readonly draft: Extract<DraftPosition, 'draft' | 'approved'> | null
}

export interface EditorListProps {
  readonly language: Language
  readonly rows: readonly EditorRow[]
  readonly count: number
  /** Code of the last row, when more follow. */
  readonly next: string | undefined
  readonly filter: { readonly q: string; readonly field: string; readonly show: string }
  readonly fields: readonly Field[]
  readonly mayEdit: boolean
}

export const EditorList = (props: EditorListProps) => {
  const { language, rows, count, next, filter } = props
  return (
    <>
      <PageTitle title={say(language, words.title)} />
      <Lead>{say(language, words.lead)}</Lead>
      <Doors {...props} />
      <Narrow {...props} />
      <p role="status">
        <strong>{say(language, words.count, { count })}</strong>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={say(language, words.none)} />
      ) : (
        <Rows language={language} rows={rows} />
      )}
      {next && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={editorListPath({ ...filter, after: next })}>
            {say(language, wording.more)}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

const Doors = ({ language, mayEdit }: EditorListProps) => (
  <ButtonRow>
    {mayEdit && (
      <>
        <ButtonLink kind="secondary" href="/catalogue/new">
          {say(language, words.newProcedure)}
        </ButtonLink>
        <ButtonLink kind="secondary" href="/catalogue/import">
          {say(language, words.import)}
        </ButtonLink>
      </>
    )}
    <ButtonLink kind="quiet" href="/catalogue/completeness">
      {say(language, words.completeness)}
    </ButtonLink>
    <ButtonLink kind="quiet" href="/catalogue/export.json" download>
      {say(language, words.exportJson)}
    </ButtonLink>
    <ButtonLink kind="quiet" href="/catalogue/export.csv" download>
      {say(language, words.exportCsv)}
    </ButtonLink>
  </ButtonRow>
)

const Narrow = ({ language, filter, fields }: EditorListProps) => (
  <Filters
    language={language}
    action={editorPath()}
    clearHref={filter.q || filter.field || filter.show ? editorPath() : undefined}
  >
    <TextField
      language={language}
      name="q"
      type="search"
      label={say(language, wording.searchShort)}
      value={filter.q}
      unmarked
    />
    <SelectField
      language={language}
      name="field"
      label={say(language, wording.field)}
      empty={say(language, wording.allFields)}
      options={fields.map(({ id, name }) => ({ value: id, label: name }))}
      value={filter.field}
      unmarked
    />
    <SelectField
      language={language}
      name="show"
      label={say(language, words.show)}
      empty={say(language, wording.procedures)}
      options={(['incomplete', 'open'] as const).map(value => ({
        value,
        label: say(language, words[value]),
      }))}
      value={filter.show}
      unmarked
    />
  </Filters>
)

const Rows = ({ language, rows }: Pick<EditorListProps, 'language' | 'rows'>) => (
  <DataTable
    caption={say(language, words.title)}
    captionUnseen
    rows={rows}
    columns={[
      {
        label: say(language, wording.name),
        heading: true,
        cell: ({ code, name, field }) => (
          <>
            <a href={editorPath(code)} lang={vietnamese(language)}>
              {name}
            </a>
            <div class="soft" lang={vietnamese(language)}>
              {code} · {field.name}
            </div>
          </>
        ),
      },
      { label: say(language, words.version), cell: ({ version }) => version ?? '–' },
      { label: say(language, words.seven), cell: row => <Seven language={language} row={row} /> },
      {
        label: say(language, words.nextVersion),
        cell: ({ draft }) =>
          draft && (
            <Tag tone={draft === 'approved' ? 'good' : 'info'} text={say(language, positionWords[draft])} />
          ),
      },
    ]}
  />
)

const Seven = ({ language, row }: { readonly language: Language; readonly row: EditorRow }) =>
  row.missing.length === 0
    ? say(language, words.complete)
    : say(language, words.lacks, {
        parts: row.missing.map(part => say(language, partWords[part])).join(', '),
      })
