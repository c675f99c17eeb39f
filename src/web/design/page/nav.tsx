import { type Language, say } from '../../../kernel/words.ts'
import { Icon } from '../icon.tsx'
import type { Link } from '../parts.ts'
import { wording } from '../wording.ts'

export interface NavItem extends Link {
  readonly current?: boolean | undefined
  /** How many things wait behind this item. */
  readonly count?: number | undefined
}
interface NavProps {
  readonly language: Language
  readonly items: readonly NavItem[]
}

/**
 * The main navigation twice: a row or column on wide screens, a fold on narrow ones. CSS shows one of them; a fold that opens by
 * itself on wide screens would need a script.
 */
export const Nav = ({ language, items }: NavProps) =>
  items.length > 0 && (
    <>
      <nav class="nav nav-wide" aria-label={say(language, wording.mainNavigation)}>
        <NavList items={items} />
      </nav>
      <details class="nav nav-fold">
        <summary>
          <Icon name="menu" />
          {say(language, wording.menu)}
        </summary>
        <nav aria-label={say(language, wording.mainNavigation)}>
          <NavList items={items} />
        </nav>
      </details>
    </>
  )

const NavList = ({ items }: { readonly items: readonly NavItem[] }) => (
  <ul>
    {items.map(({ href, label, current, count }) => (
      <li key={href}>
        <a href={href} aria-current={current ? 'page' : undefined}>
          {label}
          {count !== undefined && <span class="count">{count}</span>}
        </a>
      </li>
    ))}
  </ul>
)
