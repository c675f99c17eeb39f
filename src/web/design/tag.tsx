import { Icon } from './icon.tsx'
import type { Tone } from './parts.ts'

export interface TagProps {
  readonly text: string
  readonly tone?: Tone | undefined
}

export const Tag = ({ text, tone = 'neutral' }: TagProps) => (
  <span class={`tag tone-${tone}`}>
    <Icon name={tone} />
    {text}
  </span>
)
