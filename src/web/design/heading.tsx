import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { classes, type Link, type Wrapping } from './parts.ts'

export type HeadingLevel = 2 | 3 | 4

interface HeadingProps {
  readonly level: HeadingLevel
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

export const Heading = ({ level, id, children }: HeadingProps) => {
  const Element = `h${level}` as const
  return <Element id={id}>{children}</Element>
}

export interface PageTitleProps {
  readonly title: ComponentChildren
  /** A short line above the title: the kind of page, a code. */
  readonly over?: ComponentChildren
  /** The title's language where it is not the page's (a procedure's legal name on an English page). */
  readonly lang?: string | undefined
  /** Tags, links or buttons beside the title. */
  readonly children?: ComponentChildren
}

export const PageTitle = ({ title, over, lang, children }: PageTitleProps) => (
  <div class="page-title">
    <div>
      {over && <p class="over">{over}</p>}
      <h1 class={classes(isLong(title) && 'long') || undefined} lang={lang}>
        {title}
      </h1>
    </div>
    {children && <div class="page-title-side">{children}</div>}
  </div>
)

/** Legal names of procedures run on for lines; at the size of a title they would fill the screen. */
const LONG = 70
const isLong = (title: ComponentChildren): boolean => typeof title === 'string' && title.length > LONG

export const Lead = ({ children }: Wrapping) => <p class="lead">{children}</p>

export interface HeroProps {
  readonly title: string
  readonly lead?: string | undefined
  readonly children?: ComponentChildren
}

/** The opening of a public home page: title, one sentence, and what to do first. */
export const Hero = ({ title, lead, children }: HeroProps) => (
  <div class="hero">
    <h1>{title}</h1>
    {lead && <p class="lead">{lead}</p>}
    {children}
  </div>
)

export interface SectionProps {
  readonly title: string
  readonly level?: HeadingLevel | undefined
  readonly id?: string | undefined
  /** A link at the end of the heading's line, for example to the whole list. */
  readonly more?: Link | undefined
  readonly children?: ComponentChildren
}

export const Section = ({ title, level = 2, id, more, children }: SectionProps) => (
  <section class="section" id={id}>
    <div class="section-head">
      <Heading level={level}>{title}</Heading>
      {more && (
        <a class="more" href={more.href}>
          {more.label}
          <Icon name="next" />
        </a>
      )}
    </div>
    {children}
  </section>
)
