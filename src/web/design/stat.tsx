import { Icon } from './icon.tsx'
import type { Tone, Wrapping } from './parts.ts'

export interface StatProps {
  readonly label: string
  readonly figure: string | number
  readonly note?: string | undefined
  readonly tone?: Tone | undefined
  readonly href?: string | undefined
}

export const Stat = ({ label, figure, note, tone = 'neutral', href }: StatProps) => (
  <div class={`stat tone-${tone}`}>
    <dt>{href ? <a href={href}>{label}</a> : label}</dt>
    <dd class="stat-figure">
      {tone !== 'neutral' && <Icon name={tone} />}
      {figure}
    </dd>
    {note && <dd class="stat-note">{note}</dd>}
  </div>
)

/** Figures side by side; its children are `Stat`s. */
export const Stats = ({ children }: Wrapping) => <dl class="stats">{children}</dl>
