import { Icon } from './icon.tsx'
import type { Tone } from './parts.ts'
import { Unbroken } from './unbroken.tsx'

export interface DefinitionBoxProps {
  readonly term: string
  readonly value: string
  /** The value for programs when it is a time, ISO 8601. */
  readonly dateTime?: string | undefined
  readonly note?: string | undefined
  /** The value is a code and stays on one line. */
  readonly unbroken?: boolean | undefined
  readonly tone?: Tone | undefined
}

/** The one fact a page is about, said large: a due date, a dossier code, a fee. */
export const DefinitionBox = ({
  term,
  value,
  dateTime,
  note,
  unbroken,
  tone = 'neutral',
}: DefinitionBoxProps) => (
  <dl class={`definition tone-${tone}`}>
    <dt>{term}</dt>
    <dd class="definition-value">
      {tone !== 'neutral' && <Icon name={tone} />}
      {dateTime ? <time dateTime={dateTime}>{value}</time> : unbroken ? <Unbroken>{value}</Unbroken> : value}
    </dd>
    {note && <dd class="definition-note">{note}</dd>}
  </dl>
)
