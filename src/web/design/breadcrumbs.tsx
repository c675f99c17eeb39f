import { type Language, say } from '../../kernel/words.ts'
import type { Link } from './parts.ts'
import { wording } from './wording.ts'

export interface BreadcrumbsProps {
  readonly language: Language
  readonly links: readonly Link[]
}

/** The way back up; the page itself is not in it. */
export const Breadcrumbs = ({ language, links }: BreadcrumbsProps) => (
  <nav class="breadcrumbs" aria-label={say(language, wording.breadcrumbs)}>
    <ol>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
)
