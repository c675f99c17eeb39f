import { type Language, say } from '../../kernel/words.ts'
import { DataTable } from '../../web/design/data-table.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Tag } from '../../web/design/tag.tsx'
import type { ListedVersion } from '../listed-version.ts'
import { editorWords as words } from './editor-words.ts'

export interface FormsListProps {
  readonly language: Language
  readonly versions: readonly ListedVersion[]
  readonly hrefOf: (formId: string) => string
}

/** Every form with its latest version and its draft. */
export const FormsList = ({ language, versions, hrefOf }: FormsListProps) => (
  <>
    <PageTitle title={say(language, words.listTitle)} />
    <DataTable
      caption={say(language, words.listTitle)}
      captionUnseen
      rows={versions}
      columns={[
        {
          label: say(language, words.form),
          heading: true,
          cell: ({ formId, title }) => <a href={hrefOf(formId)}>{say(language, title)}</a>,
        },
        { label: say(language, words.procedures), cell: ({ procedures }) => procedures.join(', ') },
        ...versionColumns(language),
        {
          label: say(language, words.layout),
          cell: ({ confirmed }) => say(language, confirmed ? words.compared : words.notCompared),
        },
      ]}
    />
  </>
)

/** Version, state and day, in every table of versions. */
export const versionColumns = (language: Language) => [
  {
    label: say(language, words.version),
    cell: ({ version }: ListedVersion) => version,
    numeric: true,
  },
  {
    label: say(language, words.state),
    cell: ({ state, isCorrection }: ListedVersion) =>
      state === 'draft' ? (
        <Tag text={say(language, words.draft)} tone="warn" />
      ) : (
        <Tag text={say(language, isCorrection ? words.correction : words.published)} tone="good" />
      ),
  },
  {
    label: say(language, words.from),
    cell: ({ effectiveFrom }: ListedVersion) => effectiveFrom.toString().split('-').reverse().join('/'),
  },
]
