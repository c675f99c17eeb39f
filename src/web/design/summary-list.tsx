import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../kernel/words.ts'
import { wording } from './wording.ts'

export interface SummaryRow {
  readonly key: string
  readonly value: ComponentChildren
  readonly changeHref?: string | undefined
}
export interface SummaryListProps {
  readonly language: Language
  readonly rows: readonly SummaryRow[]
}

/** What is known, line by line. The link to change a line repeats its key for those who hear links alone. */
export const SummaryList = ({ language, rows }: SummaryListProps) => (
  <dl class="summary-list">
    {rows.map(({ key, value, changeHref }) => (
      <div key={key}>
        <dt>{key}</dt>
        <dd>
          <div>{value}</div>
          {changeHref && (
            <a class="change" href={changeHref}>
              {say(language, wording.change)}
              <span class="unseen"> {key}</span>
            </a>
          )}
        </dd>
      </div>
    ))}
  </dl>
)
