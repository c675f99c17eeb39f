import { type Language, say } from '../../kernel/words.ts'
import { DataTable } from '../../web/design/data-table.tsx'
import type { AttachedFile, Dossier, Paper } from '../dossier.ts'
import { dossierWording as wording } from './dossier-wording.ts'
import { paperKindWords } from './paper-words.ts'

interface DossierPapersProps {
  readonly language: Language
  readonly dossier: Dossier
  readonly fileHref: (index: number) => string
}

/** The papers handed in, each with its files, and the files that belong to no paper. */
export const DossierPapers = ({ language, dossier, fileHref }: DossierPapersProps) => {
  const files = dossier.files.map((file, index) => ({ ...file, href: fileHref(index) }))
  const others = files.filter(file => !dossier.papers.some(paper => belongs(file, paper)))
  return (
    <>
      {dossier.papers.length === 0 ? (
        <p>{say(language, wording.noPapers)}</p>
      ) : (
        <DataTable
          caption={say(language, wording.papers)}
          captionUnseen
          rows={dossier.papers}
          columns={[
            {
              label: say(language, wording.paper),
              heading: true,
              cell: ({ name }) => <span lang="vi">{name}</span>,
            },
            { label: say(language, wording.kind), cell: ({ kind }) => say(language, paperKindWords[kind]) },
            { label: say(language, wording.count), cell: ({ count }) => count },
            {
              label: say(language, wording.files),
              cell: paper => (
                <FileLinks language={language} files={files.filter(file => belongs(file, paper))} />
              ),
            },
          ]}
        />
      )}
      <OtherFiles language={language} files={others} />
    </>
  )
}

type LinkedFile = AttachedFile & { readonly href: string }

const belongs = (file: AttachedFile, paper: Paper): boolean =>
  file.purpose === 'paper' && file.line === paper.line

interface FileLinksProps {
  readonly language: Language
  readonly files: readonly LinkedFile[]
}

const FileLinks = ({ language, files }: FileLinksProps) =>
  files.length === 0 ? (
    <span class="soft">{say(language, wording.notGiven)}</span>
  ) : (
    files.map(({ href, name }) => (
      <div key={href}>
        <a href={href} data-turbo="false">
          {name}
        </a>
      </div>
    ))
  )

const OtherFiles = ({ language, files }: FileLinksProps) =>
  files.length > 0 && (
    <ul>
      {files.map(({ href, name, purpose }) => (
        <li key={href}>
          {say(language, purpose === 'result' ? wording.resultFile : wording.otherFile)}:{' '}
          <a href={href} data-turbo="false">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
