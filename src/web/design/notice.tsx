import type { ComponentChildren } from 'preact'
import { Heading, type HeadingLevel } from './heading.tsx'
import { Icon } from './icon.tsx'

const tones = { info: 'info', success: 'good', warning: 'warn', danger: 'bad' } as const

export interface NoticeProps {
  readonly kind: keyof typeof tones
  readonly title: string
  readonly level?: HeadingLevel | undefined
  /** Announced as soon as the page is there: for what came of the thing just done. */
  readonly announced?: boolean | undefined
  readonly children?: ComponentChildren
}

export const Notice = ({ kind, title, level = 2, announced, children }: NoticeProps) => (
  <div
    class={`notice tone-${tones[kind]}`}
    role={announced ? (kind === 'danger' ? 'alert' : 'status') : undefined}
  >
    <Icon name={tones[kind]} />
    <div>
      <Heading level={level}>{title}</Heading>
      {children}
    </div>
  </div>
)
