import { type Language, say } from '../../kernel/words.ts'
import { Notice } from '../../web/design/notice.tsx'
import { filingWording as wording } from './filing-wording.ts'

/** What became different in the procedure while its form was open; nothing typed was lost, nothing was sent. */
export interface ProcedureChange {
  readonly version: number
  readonly parts: readonly {
    readonly part: string
    readonly label: string
    readonly gone: readonly string[]
    readonly come: readonly string[]
  }[]
}

export const ChangedMeanwhile = ({
  language,
  change,
}: {
  readonly language: Language
  readonly change: ProcedureChange
}) => (
  <Notice kind="warning" announced title={say(language, wording.changedTitle, { version: change.version })}>
    <p>{say(language, change.parts.length === 0 ? wording.changedNothing : wording.changedKept)}</p>
    {change.parts.map(({ part, label, gone, come }) => (
      <div key={part} lang="vi">
        <p>
          <strong>{label}</strong>
        </p>
        {gone.map(line => (
          <p key={line}>
            <del>{line}</del>
          </p>
        ))}
        {come.map(line => (
          <p key={line}>
            <ins>{line}</ins>
          </p>
        ))}
      </div>
    ))}
  </Notice>
)
