import { type Language, say } from '../../kernel/words.ts'
import type { Difference } from './content-lines.ts'
import { editorWording as words } from './editor-wording.ts'
import { vietnamese } from './shown-values.ts'

/** What differs between two versions, field by field: what went, and what came. */
export const DifferenceList = ({
  language,
  differences,
}: {
  readonly language: Language
  readonly differences: readonly Difference[]
}) => (
  <dl class="differences">
    {differences.map(({ part, label, gone, come }) => (
      <div key={part}>
        <dt>{label}</dt>
        <dd lang={vietnamese(language)}>
          {gone.map(line => (
            <p key={line}>
              <span class="soft">{say(language, words.gone)}: </span>
              <del>{line}</del>
            </p>
          ))}
          {come.map(line => (
            <p key={line}>
              <span class="soft">{say(language, words.come)}: </span>
              <ins>{line}</ins>
            </p>
          ))}
        </dd>
      </div>
    ))}
  </dl>
)
