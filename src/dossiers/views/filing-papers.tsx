import { type Language, say } from '../../kernel/words.ts'
import { described, fieldId, HintAndError } from '../../web/design/forms/field.tsx'
import { Options } from '../../web/design/forms/select-field.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { paperUploads } from '../../web/uploads.ts'
import { paperKinds } from '../dossier.ts'
import { filingLimits } from './filing-limits.ts'
import { type FilingProcedure, type KeptUpload, keptAt, paperFileField } from './filing-procedure.ts'
import { filingWording as wording } from './filing-wording.ts'
import { KeptFiles } from './kept-files.tsx'
import { paperKindWords } from './paper-words.ts'

export interface FilingPapersProps {
  readonly language: Language
  readonly papers: FilingProcedure['papers']
  readonly typed: Typed
  readonly problems: Problems
  readonly kept: readonly KeptUpload[]
  readonly atCounter: boolean
}

/** The published list of papers, to be filled in: it cannot grow (our rule, see lodge.ts). On narrow screens each paper is a card. */
export const FilingPapers = (props: FilingPapersProps) => {
  const { language, papers, problems } = props
  return (
    <div class="repeat" id={fieldId('papers')} tabIndex={-1}>
      <HintAndError language={language} name="papers" error={problems.at('papers', language)} />
      <table class="data">
        <caption>{say(language, wording.papersCaption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(language, wording.paper)}</th>
            {cellsFor(props).map(({ column }) => (
              <th key={column} scope="col">
                {say(language, wording[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {papers.map((paper, line) => (
            <PaperRow key={line} {...props} paper={paper} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface PaperRowProps extends FilingPapersProps {
  readonly paper: FilingProcedure['papers'][number]
  readonly line: number
}

const PaperRow = (props: PaperRowProps) => {
  const { paper, line } = props
  return (
    <tr>
      <th scope="row">
        <span lang="vi">
          {line + 1}. {paper.name}
        </span>
        {paper.condition && (
          <p class="optional" lang="vi">
            {paper.condition}
          </p>
        )}
      </th>
      {cellsFor(props).map(({ column, Cell }) => (
        <Cell key={column} {...props} />
      ))}
    </tr>
  )
}

const CountCell = (props: PaperRowProps) => {
  const { language, typed, line, problems } = props
  const name = `papers.${line}.count`
  const error = problems.at(name, language)
  return (
    <td data-label={say(language, wording.count)} class={error === undefined ? undefined : 'field-wrong'}>
      <div>
        <HintAndError language={language} name={name} error={error} />
        <input
          {...wiring(props, name, say(language, wording.count))}
          type="text"
          class="short"
          inputmode="numeric"
          autocomplete="off"
          maxLength={filingLimits.count}
          value={typed[name]}
        />
      </div>
    </td>
  )
}

const KindCell = (props: PaperRowProps) => {
  const { language, typed, line, problems, atCounter } = props
  const name = `papers.${line}.kind`
  return (
    <td data-label={say(language, wording.kind)}>
      <div>
        <HintAndError language={language} name={name} error={problems.at(name, language)} />
        <select {...wiring(props, name, say(language, wording.kind))}>
          <Options
            options={paperKinds.map(kind => ({ value: kind, label: say(language, paperKindWords[kind]) }))}
            value={typed[name] || (atCounter ? 'original' : 'electronic')}
          />
        </select>
      </div>
    </td>
  )
}

const FileCell = (props: PaperRowProps) => {
  const { language, line, problems, kept } = props
  const name = paperFileField(line)
  return (
    <td data-label={say(language, wording.file)}>
      <div>
        <KeptFiles language={language} files={keptAt(kept, field => field === name)} />
        <HintAndError language={language} name={name} error={problems.at(name, language)} />
        <input
          {...wiring(props, name, say(language, wording.file))}
          type="file"
          accept={paperUploads.accept.join(',')}
        />
      </div>
    </td>
  )
}

const cells = {
  count: { column: 'count', Cell: CountCell },
  kind: { column: 'kind', Cell: KindCell },
  file: { column: 'file', Cell: FileCell },
} as const

/** At the counter papers are counted; at home they are photographed. */
const cellsFor = ({ atCounter }: Pick<FilingPapersProps, 'atCounter'>) =>
  atCounter ? [cells.count, cells.kind, cells.file] : [cells.file, cells.kind, cells.count]

/** A control of a row is named by its column and its paper: the label of the column alone would be the same in every row. */
const wiring = ({ language, problems, paper }: PaperRowProps, name: string, column: string) => ({
  id: fieldId(name),
  name,
  'aria-label': `${column}: ${paper.name}`,
  ...described({ name, error: problems.at(name, language) }),
})
