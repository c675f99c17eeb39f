import type { ComponentChildren } from 'preact'
import { Heading, type HeadingLevel } from './heading.tsx'
import type { Wrapping } from './parts.ts'

export interface CardProps {
  readonly title?: string | undefined
  /** Makes the title a link and the whole card its target. */
  readonly href?: string | undefined
  readonly over?: string | undefined
  readonly level?: HeadingLevel | undefined
  readonly lang?: string | undefined
  readonly children?: ComponentChildren
}

export const Card = ({ title, href, over, level = 3, lang, children }: CardProps) => (
  <div class={href ? 'card card-link' : 'card'} lang={lang}>
    {over && <p class="over">{over}</p>}
    {title && <Heading level={level}>{href ? <a href={href}>{title}</a> : title}</Heading>}
    {children}
  </div>
)

/** Cards side by side, as many as fit. */
export const CardGrid = ({ children }: Wrapping) => <div class="card-grid">{children}</div>
