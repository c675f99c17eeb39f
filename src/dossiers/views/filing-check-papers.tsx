import { type Language, say } from '../../kernel/words.ts'
import { DataTable } from '../../web/design/data-table.tsx'
import type { Typed } from '../../web/route.ts'
import { paperKinds } from '../dossier.ts'
import { type FilingProcedure, type KeptUpload, paperFileField } from './filing-procedure.ts'
import { filingWording as wording } from './filing-wording.ts'
import { paperKindWords } from './paper-words.ts'
import { countOf } from './typed-on.ts'

interface CheckPapersProps {
  readonly language: Language
  readonly procedure: FilingProcedure
  readonly typed: Typed
  readonly kept: readonly KeptUpload[]
}

/** The papers that will be handed in, with their files, and the files that belong to none. */
export const CheckPapers = (props: CheckPapersProps) => {
  const { language, kept, procedure } = props
  const given = givenPapers(props)
  const lines = procedure.papers.map((_, line) => paperFileField(line))
  const others = kept.filter(file => !lines.includes(file.field))
  return (
    <>
      {given.length === 0 ? (
        <p>{say(language, wording.noPapersGiven)}</p>
      ) : (
        <PaperTable language={language} given={given} />
      )}
      {others.length > 0 && (
        <p>
          <strong>{say(language, wording.otherFiles)}:</strong> {namesOf(others)}
        </p>
      )}
    </>
  )
}

interface GivenPaper {
  readonly name: string
  readonly kind: string
  readonly count: string
  readonly files: string
}

const PaperTable = ({ language, given }: { language: Language; given: readonly GivenPaper[] }) => (
  <DataTable
    caption={say(language, wording.papersCaption)}
    captionUnseen
    rows={given}
    columns={[
      {
        label: say(language, wording.paper),
        heading: true,
        cell: ({ name }) => <span lang="vi">{name}</span>,
      },
      { label: say(language, wording.count), cell: ({ count }) => count },
      { label: say(language, wording.kind), cell: ({ kind }) => kind },
      { label: say(language, wording.file), cell: ({ files }) => files || say(language, wording.notGiven) },
    ]}
  />
)

function givenPapers({ language, procedure, typed, kept }: CheckPapersProps): readonly GivenPaper[] {
  return procedure.papers.flatMap(({ name }, line) => {
    const count = countOf({ typed, kept }, line)
    if (count === '' || Number(count) === 0) return []
    const kind = paperKinds.find(known => known === typed[`papers.${line}.kind`])
    const files = namesOf(kept.filter(file => file.field === paperFileField(line)))
    return [
      { name: `${line + 1}. ${name}`, count, kind: kind ? say(language, paperKindWords[kind]) : '', files },
    ]
  })
}

const namesOf = (files: readonly KeptUpload[]): string => files.map(file => file.name).join(', ')
