import { type Language, say } from '../../kernel/words.ts'
import { Choice } from '../../web/design/forms/choice.tsx'
import { fieldId } from '../../web/design/forms/field.tsx'
import type { KeptUpload } from './filing-procedure.ts'
import { filingWording as wording } from './filing-wording.ts'

interface KeptFilesProps {
  readonly language: Language
  readonly files: readonly (KeptUpload & { readonly index: number })[]
}

/** Files that came in before: each sends its token along, unless its box is ticked. */
export const KeptFiles = ({ language, files }: KeptFilesProps) =>
  files.length > 0 && (
    <div class="kept">
      <ul>
        {files.map(({ token, name, index }) => (
          <li key={token}>
            <p>
              <span class="soft">{say(language, wording.kept)}:</span> <strong>{name}</strong>
            </p>
            <input type="hidden" name={`kept.${index}`} value={token} />
            <Choice
              id={fieldId(`drop.${index}`)}
              label={say(language, wording.drop)}
              control={{ type: 'checkbox', name: `drop.${index}`, value: 'yes' }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
