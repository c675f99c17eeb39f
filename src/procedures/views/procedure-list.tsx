import { type Language, say } from '../../kernel/words.ts'
import { ButtonLink, ButtonRow } from '../../web/design/button.tsx'
import { DataTable } from '../../web/design/data-table.tsx'
import { EmptyState } from '../../web/design/empty-state.tsx'
import { Filters } from '../../web/design/filters.tsx'
import { SelectField } from '../../web/design/forms/select-field.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { Lead, PageTitle } from '../../web/design/heading.tsx'
import { listPath, procedurePath } from '../addresses.ts'
import type { FoundProcedures, ProcedureInList } from '../found-procedures.ts'
import type { Field } from '../procedure.ts'
import { limitInList, shortFee, vietnamese } from './shown-values.ts'
import { shortChannelWords, wording } from './wording.ts'

export interface ProcedureListProps {
  readonly language: Language
  readonly words: string
  readonly field: string | undefined
  readonly online: boolean | undefined
  readonly fields: readonly Field[]
  readonly found: FoundProcedures
}

export const ProcedureList = (props: ProcedureListProps) => {
  const { language, words, field, online, fields } = props
  return (
    <>
      <PageTitle title={say(language, wording.procedures)} />
      <Lead>{say(language, online ? wording.onlineLead : wording.proceduresLead)}</Lead>
      <Filters
        language={language}
        action="/procedures"
        hidden={online ? { online: '1' } : undefined}
        clearHref={words || field || online ? '/procedures' : undefined}
      >
        <TextField
          language={language}
          name="q"
          type="search"
          inputmode="search"
          label={say(language, wording.searchShort)}
          value={words}
          unmarked
          maxlength={200}
          autocomplete="off"
        />
        <SelectField
          language={language}
          name="field"
          label={say(language, wording.field)}
          empty={say(language, wording.allFields)}
          options={fields.map(({ id, name }) => ({ value: id, label: name }))}
          value={field}
          unmarked
        />
      </Filters>
      <p role="status" id="found">
        <strong>{foundSentence(language, props.found.count)}</strong>
      </p>
      <div id="results">
        <Results {...props} />
      </div>
    </>
  )
}

const foundSentence = (language: Language, count: number): string =>
  count === 1
    ? say(language, wording.foundOne)
    : say(language, count === 0 ? wording.foundNone : wording.found, { count })

const Results = (props: ProcedureListProps) => {
  const { language, words, field, online, found } = props
  if (found.hits.length === 0) return <NothingFound {...props} />
  return (
    <>
      <ProcedureTable language={language} procedures={found.hits} />
      {found.next && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={listPath({ words, field, online, after: found.next })}>
            {say(language, wording.more)}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

const NothingFound = ({ language, words, field }: ProcedureListProps) => (
  <EmptyState
    title={words ? say(language, wording.noneTitle, { words }) : say(language, wording.noneInField)}
  >
    <p>{say(language, wording.noneHelp)}</p>
    <ButtonRow>
      {field && words && (
        <ButtonLink kind="secondary" href={listPath({ words })}>
          {say(language, wording.everywhere)}
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" href={listPath({})}>
        {say(language, wording.all)}
      </ButtonLink>
    </ButtonRow>
  </EmptyState>
)

interface TableProps {
  readonly language: Language
  readonly procedures: readonly ProcedureInList[]
}

export const ProcedureTable = ({ language, procedures }: TableProps) => (
  <DataTable
    caption={say(language, wording.procedures)}
    captionUnseen
    rows={procedures}
    columns={[
      {
        label: say(language, wording.name),
        heading: true,
        cell: row => <Name language={language} row={row} />,
      },
      { label: say(language, wording.timeLimit), cell: row => limitInList(language, row) },
      { label: say(language, wording.fee), cell: row => shortFee(language, row.feeText) },
      { label: say(language, wording.channels), cell: row => <Channels language={language} row={row} /> },
    ]}
  />
)

const Name = ({ language, row }: { readonly language: Language; readonly row: ProcedureInList }) => (
  <>
    <a href={procedurePath(row.code)} lang={vietnamese(language)}>
      {row.name}
    </a>
    <div class="soft" lang={vietnamese(language)}>
      {row.code} · {row.field.name}
    </div>
  </>
)

const Channels = ({ language, row }: { readonly language: Language; readonly row: ProcedureInList }) =>
  row.channels.length === 0
    ? '–'
    : row.channels.map(channel => say(language, shortChannelWords[channel])).join(', ')
