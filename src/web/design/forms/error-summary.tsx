import { type Language, say } from '../../../kernel/words.ts'
import { Icon } from '../icon.tsx'
import { wording } from '../wording.ts'
import { fieldId } from './field.tsx'

export interface ErrorSummaryProps {
  readonly language: Language
  /** In the order of the fields. One without a field (`''`) is about the form as a whole. */
  readonly problems: readonly { readonly field: string; readonly text: string }[]
}

/** Everything that is wrong, each line a link to its field. Nothing at all when nothing is wrong. */
export const ErrorSummary = ({ language, problems }: ErrorSummaryProps) =>
  problems.length > 0 && (
    // After a refused form the first thing to meet is what was wrong
    <div class="notice tone-bad" role="alert" tabIndex={-1} autofocus aria-labelledby="problems">
      <Icon name="bad" />
      <div>
        <h2 id="problems">{say(language, wording.problemHeading)}</h2>
        <ul>
          {problems.map(({ field, text }) => (
            <li key={`${field} ${text}`}>
              {field === '' ? text : <a href={`#${fieldId(field)}`}>{text}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
